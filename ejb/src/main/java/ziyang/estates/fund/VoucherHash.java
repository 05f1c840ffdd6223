package ziyang.estates.fund;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.StringJoiner;

/** The hash of a voucher: SHA-256 over everything that it says and over the hash of the one before it. */
final class VoucherHash {

    /** What stands before the first voucher of a budget. */
    static final String NONE = "0".repeat(64);

    private VoucherHash() {}

    /** In hexadecimal; each part is written with its length, so that no two vouchers are written alike. */
    static String of(Voucher voucher) {
        StringJoiner parts = new StringJoiner("|");
        Balance balance = voucher.getBalance();
        add(parts, voucher.getPrevious());
        add(parts, voucher.getBudget().getId());
        add(parts, voucher.getSeq());
        add(parts, voucher.getNumber());
        add(parts, voucher.getKind());
        add(parts, voucher.getBookedOn());
        add(parts, voucher.getAmount().toPlainString());
        add(parts, Objects.toString(voucher.getPaper(), ""));
        add(parts, voucher.getText());
        add(parts, voucher.getUsername());
        add(parts, voucher.getDisplayName());
        add(parts, voucher.getUnitName());
        add(parts, voucher.getMadeAt().toEpochMilli());
        for (FundAccount account : FundAccount.values()) {
            if (account != FundAccount.LAPSED || balance.lapsed().signum() != 0) {
                add(parts, balance.of(account).toPlainString());
            }
        }
        for (LedgerEntry entry : voucher.getEntries()) {
            add(parts, entry.getAccount());
            add(parts, entry.getDebit().toPlainString());
            add(parts, entry.getCredit().toPlainString());
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(parts.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(StringJoiner parts, Object part) {
        String text = part.toString();
        parts.add(text.length() + ":" + text);
    }
}
