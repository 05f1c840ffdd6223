package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.junit.jupiter.api.Test;
import ziyang.estates.assessment.AssessmentRegister;
import ziyang.estates.assessment.AssessmentResults;
import ziyang.estates.assessment.AssessmentService;
import ziyang.estates.assessment.AssessmentState;
import ziyang.estates.assessment.AssessmentView;
import ziyang.estates.base.Page;
import ziyang.estates.harness.As;
import ziyang.estates.harness.InContainer;

/** What other rooms are told of final assessments, on both databases. */
class AssessmentInContainerIT extends InContainer {

    @Inject
    private AssessmentResults results;

    @Inject
    private AssessmentRegister register;

    @Inject
    private AssessmentService assessments;

    @Inject
    private UserTransaction transaction;

    private AssessmentView.Head finished() {
        return As.user(
                "ducha",
                () -> register.list(Page.Request.first(Page.Request.MOST)).items().stream()
                        .filter(one -> one.state() == AssessmentState.FINAL && one.demonstration())
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void theResultOfAYearIsWhatItsRankingShows() {
        AssessmentView shown = As.user("ducha", () -> register.get(finished().id()));
        List<AssessmentResults.Result> finals = results.finals(2021);
        assertEquals(shown.lines().size(), finals.size());
        for (int i = 0; i < finals.size(); i++) {
            AssessmentResults.Result result = finals.get(i);
            AssessmentView.Line line = shown.lines().get(i);
            assertEquals(line.street(), result.streetCode());
            assertEquals(line.rank(), result.rank());
            assertEquals(line.sum().total(), result.score());
            assertFalse(result.vetoed());
            assertEquals(shown.head().finalOn(), result.finalOn());
            assertEquals(result, results.finalOf(2021, result.streetRegionId()).orElseThrow());
        }
        assertTrue(results.finalOf(2021, -1).isEmpty());
    }

    @Test
    void whatIsNotFinalHasNoResult() {
        assertEquals(List.of(), results.finals(2022));
        assertEquals(List.of(), results.finals(2020));
    }

    @Test
    void whileACorrectionIsUnderWayThereIsNoResult() throws Exception {
        AssessmentView.Head head = finished();
        transaction.begin();
        try {
            As.user("zhujian", () -> assessments.correct(head.id(), head.version(), "计分有误"));
            assertEquals(List.of(), results.finals(2021));
        } finally {
            transaction.rollback();
        }
        assertFalse(results.finals(2021).isEmpty());
    }
}
