package ziyang.estates.application;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.fund.FundKind;

/** An application as its page and the API show it; amounts in yuan. */
public record ApplicationView(
        Row head,
        int version,
        String estateCode,
        String communityCode,
        String unitCode,
        String purpose,
        String basis,
        Sum sum,
        Payer payer,
        LocalDate publicFrom,
        LocalDate publicUntil,
        Account payee,
        List<Step> steps,
        List<Objected> objections,
        List<Paid> payments,
        List<Back> recoveries,
        Judged evaluation,
        List<Proof> proofs,
        List<Verb> verbs) {

    /**
     * As lists show it.
     *
     * @param recipient name of the estate, or of the community for an award
     * @param amount asked for or confirmed last
     * @param approved null before it is
     */
    public record Row(
            long id,
            String number,
            String programmeCode,
            String programme,
            FundKind kind,
            ApplicationState state,
            LocalDate enteredOn,
            String recipient,
            String community,
            String unit,
            LocalDate from,
            LocalDate to,
            BigDecimal amount,
            BigDecimal approved,
            BigDecimal paid,
            boolean demonstration)
            implements Serializable {

        /** Whose step is next. */
        public ApplicationState.Desk getDesk() {
            return state.desk();
        }
    }

    /** What the sum was computed from at the latest step. */
    public record Sum(int households, BigDecimal area, int months, BigDecimal rate, BigDecimal computed)
            implements Serializable {

        static Sum of(Snapshot snapshot) {
            return snapshot == null
                    ? null
                    : new Sum(
                            snapshot.getHouseholds(),
                            snapshot.getArea(),
                            snapshot.getMonths(),
                            snapshot.getRate(),
                            snapshot.getComputed());
        }
    }

    /**
     * Which budget pays.
     *
     * @param slot place among the awards of the year; null for what is no award
     */
    public record Payer(long budget, String region, int year, Integer slot) {}

    /** @param account masked but for its last four digits */
    public record Account(String name, String bank, String cnaps, String account) {}

    /** One step, numbered from 1. */
    public record Step(
            int seq,
            StepKind kind,
            Instant madeAt,
            String madeBy,
            String unit,
            Sum sum,
            BigDecimal amount,
            String voucher,
            String text) {}

    /** One objection. */
    public record Objected(
            long id,
            LocalDate raisedOn,
            String raisedBy,
            String text,
            ObjectionState state,
            LocalDate answeredOn,
            String answer) {}

    /** One part that was paid; it has arrived, came back from the bank, or is on its way. */
    public record Paid(
            int seq,
            BigDecimal amount,
            String paper,
            String voucher,
            LocalDate paidOn,
            String paidBy,
            LocalDate confirmedOn,
            String confirmedBy,
            LocalDate returnedOn,
            String returnedPaper,
            String returnedVoucher) {

        /** Neither confirmed nor sent back by the bank. */
        public boolean isOnItsWay() {
            return confirmedOn == null && returnedOn == null;
        }
    }

    /** A file that proves it. */
    public record Proof(long id, String name, long length, LocalDate addedOn, String addedBy, String unit) {}

    /** What is demanded back. */
    public record Back(
            int seq,
            BigDecimal amount,
            String reason,
            LocalDate demandedOn,
            LocalDate receivedOn,
            String paper,
            String voucher) {}

    /** What it has achieved. */
    public record Judged(
            int input, int process, int output, int effect, int total, String text, LocalDate on, String by) {}

    /** What the account may do next. */
    public enum Verb {
        CHANGE,
        APPLY,
        WITHDRAW,
        REVIEW,
        EXAMINE,
        RETURN,
        PUBLICISE,
        OBJECT,
        ANSWER,
        APPROVE,
        REDUCE,
        PAY,
        BOUNCE,
        CORRECT_PAYEE,
        CONFIRM,
        DEMAND,
        RECOVER,
        EVALUATE,
        PROVE
    }

    /** What can still be paid; null before it is approved. */
    public BigDecimal getLeft() {
        return head.approved() == null ? null : head.approved().subtract(head.paid());
    }

    public boolean may(String verb) {
        return verbs.contains(Verb.valueOf(verb));
    }
}
