package ziyang.estates.fund;

import static ziyang.estates.fund.FundAccount.APPROPRIATED;
import static ziyang.estates.fund.FundAccount.AVAILABLE;
import static ziyang.estates.fund.FundAccount.CARRIED;
import static ziyang.estates.fund.FundAccount.COMMITTED;
import static ziyang.estates.fund.FundAccount.FROZEN;
import static ziyang.estates.fund.FundAccount.LAPSED;
import static ziyang.estates.fund.FundAccount.PAID;

import java.util.Arrays;
import java.util.List;

/** What can be booked, each by the one account that it debits and the one that it credits. */
public enum VoucherKind {
    /** 下达. */
    APPROPRIATE(AVAILABLE, APPROPRIATED),
    /** 调减. */
    REDUCE(APPROPRIATED, AVAILABLE),
    /** 冻结. */
    FREEZE(FROZEN, AVAILABLE),
    /** 解冻. */
    THAW(AVAILABLE, FROZEN),
    /** 审定: promised to an applicant. */
    COMMIT(COMMITTED, AVAILABLE),
    /** 核减、撤回: a promise is taken back. */
    RELEASE(AVAILABLE, COMMITTED),
    /** 拨付. */
    PAY(PAID, COMMITTED),
    /** 退汇: the bank could not pay and sent it back; it is promised still. */
    BOUNCE(COMMITTED, PAID),
    /** 追缴: what was paid has come back. */
    RECOVER(AVAILABLE, PAID),
    /** 结转下年. */
    CARRY_OUT(CARRIED, AVAILABLE),
    /** 上年结转. */
    CARRY_IN(AVAILABLE, CARRIED),
    /** 未付承诺结转下年: what is promised and not paid. */
    DEFER_OUT(CARRIED, COMMITTED),
    /** 上年未付承诺结转. */
    DEFER_IN(COMMITTED, CARRIED),
    /** 收回: what is left at the end of the year goes back to the treasury. */
    LAPSE(LAPSED, AVAILABLE);

    private final FundAccount debit;
    private final FundAccount credit;

    VoucherKind(FundAccount debit, FundAccount credit) {
        this.debit = debit;
        this.credit = credit;
    }

    /** Those that debit or credit the account. */
    static List<VoucherKind> moving(FundAccount account) {
        return Arrays.stream(values())
                .filter(kind -> kind.debit == account || kind.credit == account)
                .toList();
    }

    FundAccount debit() {
        return debit;
    }

    FundAccount credit() {
        return credit;
    }
}
