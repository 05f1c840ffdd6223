package ziyang.estates.application;

import java.util.List;
import java.util.stream.IntStream;
import ziyang.estates.application.ApplicationView.Account;
import ziyang.estates.application.ApplicationView.Back;
import ziyang.estates.application.ApplicationView.Judged;
import ziyang.estates.application.ApplicationView.Objected;
import ziyang.estates.application.ApplicationView.Paid;
import ziyang.estates.application.ApplicationView.Payer;
import ziyang.estates.application.ApplicationView.Proof;
import ziyang.estates.application.ApplicationView.Step;
import ziyang.estates.application.ApplicationView.Sum;
import ziyang.estates.application.ApplicationView.Verb;

/** Draws the view of an application. */
final class ApplicationPicture {

    private ApplicationPicture() {}

    static ApplicationView of(FundApplication one, ApplicationView.Row head, List<Proof> proofs, List<Verb> verbs) {
        Payee payee = one.getPayee();
        return new ApplicationView(
                head,
                one.getVersion(),
                one.getEstate() == null ? null : one.getEstate().getCode(),
                one.getRegion().getCode(),
                one.getUnit().getCode(),
                one.getPurpose(),
                one.getBasis(),
                Sum.of(one.getSnapshot()),
                payer(one),
                one.getPublicity().getFrom(),
                one.getPublicity().getUntil(),
                new Account(payee.getName(), payee.getBank(), payee.getCnaps(), payee.getMasked()),
                steps(one.getSteps()),
                one.getObjections().stream().map(ApplicationPicture::objected).toList(),
                one.getPayments().stream().map(ApplicationPicture::paid).toList(),
                one.getRecoveries().stream().map(ApplicationPicture::back).toList(),
                judged(one.getEvaluation()),
                proofs,
                verbs);
    }

    private static Payer payer(FundApplication one) {
        return one.getBudget() == null
                ? null
                : new Payer(
                        one.getBudget().getId(),
                        one.getBudget().getRegion().getName(),
                        one.getBudget().getBudgetYear(),
                        one.getAwardSlot() == null ? null : one.getAwardSlot().getSlot());
    }

    private static List<Step> steps(List<ApplicationStep> steps) {
        return IntStream.range(0, steps.size())
                .mapToObj(index -> step(index + 1, steps.get(index)))
                .toList();
    }

    private static Step step(int seq, ApplicationStep step) {
        return new Step(
                seq,
                step.getKind(),
                step.getMadeAt(),
                step.getDisplayName(),
                step.getUnitName(),
                Sum.of(step.getSnapshot()),
                step.getAmount(),
                step.getVoucher(),
                step.getText());
    }

    private static Objected objected(Objection one) {
        return new Objected(
                one.getId(),
                one.getRaisedOn(),
                one.getRaisedBy(),
                one.getText(),
                one.getState(),
                one.getAnsweredOn(),
                one.getAnswer());
    }

    private static Paid paid(Payment one) {
        return new Paid(
                one.getSeq(),
                one.getAmount(),
                one.getPaper(),
                one.getVoucher(),
                one.getPaidOn(),
                one.getPaidBy(),
                one.getConfirmedOn(),
                one.getConfirmedBy(),
                one.getReturnedOn(),
                one.getReturnedPaper(),
                one.getReturnedVoucher());
    }

    private static Back back(Recovery one) {
        return new Back(
                one.getSeq(),
                one.getAmount(),
                one.getReason(),
                one.getDemandedOn(),
                one.getReceivedOn(),
                one.getPaper(),
                one.getVoucher());
    }

    private static Judged judged(Evaluation one) {
        if (one == null) {
            return null;
        }
        Scores scores = one.getScores();
        return new Judged(
                scores.getInput(),
                scores.getProcess(),
                scores.getOutput(),
                scores.getEffect(),
                scores.getTotal(),
                one.getText(),
                one.getEvaluatedOn(),
                one.getEvaluatedBy());
    }
}
