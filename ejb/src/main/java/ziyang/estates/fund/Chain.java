package ziyang.estates.fund;

import java.util.List;
import ziyang.estates.fund.TrialBalance.Flaw;

/** Follows the vouchers of one budget from the first on, and tells where the chain is broken. */
final class Chain {

    private int seq;
    private long length;
    private String hash = VoucherHash.NONE;
    private Balance balance = Balance.nothing();

    /** That has come as far as a voucher; null for none. */
    static Chain after(Voucher voucher) {
        Chain chain = new Chain();
        if (voucher != null) {
            chain.take(voucher);
        }
        return chain;
    }

    void follow(Voucher voucher, List<Flaw> flaws) {
        check(voucher.getSeq() == seq + 1, voucher, "seq", flaws);
        check(voucher.getPrevious().equals(hash), voucher, "previous", flaws);
        check(VoucherHash.of(voucher).equals(voucher.getHash()), voucher, "hash", flaws);
        check(followsFrom(voucher), voucher, "balance", flaws);
        take(voucher);
        length++;
    }

    private void take(Voucher voucher) {
        seq = voucher.getSeq();
        hash = voucher.getHash();
        balance = voucher.getBalance();
    }

    private boolean followsFrom(Voucher voucher) {
        for (FundAccount account : FundAccount.values()) {
            var moved = balance.of(account);
            for (LedgerEntry entry : voucher.getEntries()) {
                if (entry.getAccount() == account) {
                    var change = entry.getDebit().subtract(entry.getCredit());
                    moved = account == FundAccount.APPROPRIATED ? moved.subtract(change) : moved.add(change);
                }
            }
            if (moved.compareTo(voucher.getBalance().of(account)) != 0) {
                return false;
            }
        }
        return true;
    }

    private static void check(boolean right, Voucher voucher, String flaw, List<Flaw> flaws) {
        if (!right) {
            flaws.add(new Flaw(voucher.getNumber(), flaw));
        }
    }

    int lastSeq() {
        return seq;
    }

    long length() {
        return length;
    }
}
