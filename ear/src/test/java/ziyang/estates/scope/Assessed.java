package ziyang.estates.scope;

import jakarta.enterprise.inject.spi.CDI;
import ziyang.estates.assessment.AssessmentRegister;
import ziyang.estates.assessment.AssessmentState;
import ziyang.estates.assessment.AssessmentView;
import ziyang.estates.base.Page;
import ziyang.estates.harness.As;

/** The assessments of the demonstration. */
final class Assessed {

    private Assessed() {}

    /** In self scoring: the one of 2022. */
    static long scoring() {
        return in(AssessmentState.SELF_SCORING);
    }

    /** The one of 2021. */
    static long finished() {
        return in(AssessmentState.FINAL);
    }

    private static long in(AssessmentState state) {
        return As.user(
                "zhujian",
                () -> register().list(Page.Request.first(Page.Request.MOST)).items().stream()
                        .filter(one -> one.state() == state && one.demonstration())
                        .mapToLong(AssessmentView.Head::id)
                        .findFirst()
                        .orElseThrow());
    }

    /** A file that proves a score of the street. */
    static long evidence(String street) {
        return As.user(
                "zhujian",
                () -> register().sheet(finished(), street).rows().stream()
                        .flatMap(row -> row.files().stream())
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    private static AssessmentRegister register() {
        return CDI.current().select(AssessmentRegister.class).get();
    }
}
