package ziyang.estates.fund;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import ziyang.estates.base.Money;

/**
 * A voucher as its page and the API show it; amounts in yuan.
 *
 * @param previous hash of the voucher before it in the same budget
 * @param entries its debit and its credit
 * @param balances of the budget's accounts before and after it
 * @param flaws what is wrong with it, see {@link TrialBalance.Flaw}; nothing when it says what was sealed and follows the one before it
 * @param earlier id of the voucher before it in the same budget; null for the first
 * @param later id of the one after it; null for the last
 */
public record VoucherView(
        Row head,
        String previous,
        List<Entry> entries,
        List<Standing> balances,
        List<String> flaws,
        Long earlier,
        Long later) {

    /**
     * As lists show it.
     *
     * @param budget id
     * @param year of the budget, not of the booking
     * @param seq place in the ledger of its budget, from 1
     * @param paper number of the paper it rests on; null when a step in the portal is its reason
     * @param available what could still be promised after it
     */
    public record Row(
            long id,
            long budget,
            String programmeCode,
            String programme,
            int year,
            String regionCode,
            String region,
            int seq,
            String number,
            VoucherKind kind,
            LocalDate bookedOn,
            BigDecimal amount,
            String paper,
            String text,
            String madeBy,
            String unit,
            Instant madeAt,
            BigDecimal available,
            String hash,
            boolean demonstration)
            implements Serializable {

        public FundAccount getDebit() {
            return kind.debit();
        }

        public FundAccount getCredit() {
            return kind.credit();
        }
    }

    /** One side. */
    public record Entry(FundAccount account, BigDecimal debit, BigDecimal credit) implements Serializable {}

    /** What stands on an account of the budget before a voucher and after it. */
    public record Standing(FundAccount account, BigDecimal before, BigDecimal after) implements Serializable {

        /** Whether the voucher has changed it. */
        public boolean isMoved() {
            return before.compareTo(after) != 0;
        }
    }

    /** What was booked of one kind. */
    public record Sum(VoucherKind kind, long count, BigDecimal amount) implements Serializable {}

    /**
     * Of a whole list, however many pages it has.
     *
     * @param account the one that the list is narrowed to; null for all
     */
    public record Totals(FundAccount account, List<Sum> kinds) implements Serializable {

        private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(Money.SCALE);

        public long getCount() {
            return kinds.stream().mapToLong(Sum::count).sum();
        }

        /** On the debit of the account; null for all accounts. */
        public BigDecimal getDebit() {
            return side(VoucherKind::debit);
        }

        /** On the credit of the account; null for all accounts. */
        public BigDecimal getCredit() {
            return side(VoucherKind::credit);
        }

        /** As {@link Balance} counts the account; null for all accounts. */
        public BigDecimal getBalance() {
            if (account == null) {
                return null;
            }
            BigDecimal debit = getDebit().subtract(getCredit());
            return account == FundAccount.APPROPRIATED ? debit.negate() : debit;
        }

        private BigDecimal side(Function<VoucherKind, FundAccount> side) {
            return account == null
                    ? null
                    : kinds.stream()
                            .filter(sum -> side.apply(sum.kind()) == account)
                            .map(Sum::amount)
                            .reduce(NOTHING, BigDecimal::add);
        }
    }

    static List<Standing> standings(Balance before, Balance after) {
        return Arrays.stream(FundAccount.values())
                .map(account -> new Standing(account, before.of(account), after.of(account)))
                .toList();
    }

    static List<Entry> entries(Voucher voucher) {
        return voucher.getEntries().stream()
                .map(entry -> new Entry(entry.getAccount(), entry.getDebit(), entry.getCredit()))
                .toList();
    }
}
