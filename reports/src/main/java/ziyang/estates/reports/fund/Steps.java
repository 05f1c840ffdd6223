package ziyang.estates.reports.fund;

import java.time.LocalDate;
import java.util.Optional;
import ziyang.estates.application.ApplicationView;
import ziyang.estates.application.ApplicationView.Step;
import ziyang.estates.application.StepKind;
import ziyang.estates.base.Time;
import ziyang.estates.reports.document.ChineseDate;

/** What a printed form says of a step. */
final class Steps {

    private Steps() {}

    static Optional<Step> last(ApplicationView one, StepKind kind) {
        return one.steps().stream().filter(step -> step.kind() == kind).reduce((earlier, later) -> later);
    }

    static String day(Step step) {
        return ChineseDate.words(LocalDate.ofInstant(step.madeAt(), Time.ZONE));
    }

    /** Such as 市住房城乡建设局　李明　2021年11月16日. */
    static String signature(Step step) {
        return step.unit() + "　" + step.madeBy() + "　" + day(step) + "　（盖章）";
    }
}
