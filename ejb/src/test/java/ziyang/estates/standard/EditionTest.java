package ziyang.estates.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ziyang.estates.base.BusinessError;
import ziyang.estates.permission.Identity;

/** Every step of an edition, in every state. */
class EditionTest {

    private static final LocalDate TODAY = LocalDate.parse("2021-03-01");
    private static final LocalDate LAST = TODAY.plusDays(30);
    private static final LocalDate AFTER = LAST.plusDays(1);
    private static final Identity DRAFTER = new Identity(1, "a", "起草人", 1, "市住房城乡建设局", 1, Set.of());
    private static final Identity OTHER = new Identity(2, "b", "批准人", 1, "市住房城乡建设局", 1, Set.of());

    private static Edition draft(StandardKind kind) {
        return new Edition(new Standard("grades", kind, "等级划分", null), 1, DRAFTER, TODAY);
    }

    private static Edition in(EditionState state) {
        Edition edition = draft(StandardKind.LOCAL_STANDARD);
        List<Runnable> steps = List.of(
                () -> edition.consult(TODAY, LAST),
                () -> edition.examine(AFTER),
                () -> edition.approve(OTHER, AFTER),
                () -> edition.publish(publication("2021-04-01", "2021-07-01"), AFTER, null));
        steps.subList(0, state.ordinal()).forEach(Runnable::run);
        assertEquals(state, edition.getState());
        return edition;
    }

    private static Publication publication(String on, String from) {
        return new Publication("资住建发〔2021〕9号", "资阳市住房和城乡建设局", LocalDate.parse(on), LocalDate.parse(from));
    }

    private static String refused(Executable step) {
        return assertThrows(BusinessError.class, step).code();
    }

    /** Which steps are taken from which state; all others are refused. */
    private static final Map<String, Set<EditionState>> ALLOWED = Map.of(
            "write", Set.of(EditionState.DRAFT, EditionState.EXAMINATION),
            "consult", Set.of(EditionState.DRAFT),
            "examine", Set.of(EditionState.CONSULTATION),
            "giveBack", Set.of(EditionState.EXAMINATION),
            "approve", Set.of(EditionState.EXAMINATION),
            "publish", Set.of(EditionState.APPROVED),
            "repeal", Set.of(EditionState.PUBLISHED));

    private static Map<String, Executable> steps(Edition edition) {
        Map<String, Executable> steps = new TreeMap<>();
        steps.put("write", () -> edition.write("等级划分（修订）", "改"));
        steps.put("consult", () -> edition.consult(AFTER, AFTER));
        steps.put("examine", () -> edition.examine(AFTER));
        steps.put("giveBack", () -> edition.giveBack("再改"));
        steps.put("approve", () -> edition.approve(OTHER, AFTER));
        steps.put("publish", () -> edition.publish(publication("2021-04-01", "2021-07-01"), AFTER, null));
        steps.put("repeal", () -> edition.repeal(LocalDate.parse("2022-01-01"), "资住建发〔2021〕30号"));
        return steps;
    }

    @ParameterizedTest
    @EnumSource(EditionState.class)
    void everyStepIsTakenOrRefusedInEveryState(EditionState state) {
        List<String> taken = new ArrayList<>();
        for (String step : ALLOWED.keySet()) {
            try {
                steps(in(state)).get(step).execute();
                taken.add(step);
            } catch (BusinessError refused) {
                assertTrue(refused.code().startsWith("edition."), refused.code());
            } catch (Throwable other) {
                throw new AssertionError(step, other);
            }
        }
        assertEquals(
                ALLOWED.entrySet().stream()
                        .filter(entry -> entry.getValue().contains(state))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList(),
                taken.stream().sorted().toList());
    }

    @Test
    void thePublicIsAskedBeforeItIsExaminedAndUntilTheEndOfTheLastDay() {
        Edition edition = draft(StandardKind.LOCAL_STANDARD);
        assertEquals("edition.consult.first", refused(() -> edition.examine(TODAY)));
        assertEquals("edition.consult.past", refused(() -> edition.consult(TODAY, TODAY.minusDays(1))));
        edition.consult(TODAY, LAST);
        assertEquals("edition.consult.open", refused(() -> edition.examine(LAST)));
        edition.examine(AFTER);
        edition.giveBack("再改");
        assertEquals("再改", edition.getReturnedFor());
        edition.examine(AFTER);
        assertNull(edition.getReturnedFor());
    }

    @ParameterizedTest
    @EnumSource(
            value = StandardKind.class,
            names = {"PRICE_NOTICE", "RULES"})
    void priceNoticesAndTheOfficesOwnRulesAreExaminedAtOnce(StandardKind kind) {
        Edition edition = draft(kind);
        edition.examine(TODAY);
        assertEquals(EditionState.EXAMINATION, edition.getState());
    }

    @Test
    void nobodyApprovesWhatTheyHaveDrafted() {
        assertEquals("edition.hands", refused(() -> in(EditionState.EXAMINATION).approve(DRAFTER, AFTER)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2021-04-02, 2021-07-01, -, edition.published.future",
                "2021-04-01, 2021-03-31, -, edition.effective.before",
                "2021-04-01, 2021-06-30, 2021-07-01, edition.effective.order"
            })
    void theDatesOfAPublicationMakeSense(String on, String from, LocalDate last, String code) {
        Edition edition = in(EditionState.APPROVED);
        assertEquals(code, refused(() -> edition.publish(publication(on, from), AFTER, last)));
        assertEquals(EditionState.APPROVED, edition.getState());
        assertNull(edition.getDocumentNumber(), "nothing half-written");
    }

    @Test
    void anEditionMayTakeEffectOnTheDayOfTheOneBefore() {
        Edition edition = in(EditionState.APPROVED);
        edition.publish(publication("2021-04-01", "2021-07-01"), AFTER, LocalDate.parse("2021-07-01"));
        assertEquals("等级划分", edition.getStandard().getTitle());
    }

    @Test
    void whatIsRepealedHeldAtLeastADayAndIsRepealedOnce() {
        Edition edition = in(EditionState.PUBLISHED);
        assertEquals("edition.repeal.before", refused(() -> edition.repeal(LocalDate.parse("2021-07-01"), "文")));
        edition.repeal(LocalDate.parse("2021-07-02"), "文");
        assertEquals("edition.repeal.state", refused(() -> edition.repeal(LocalDate.parse("2021-08-01"), "文")));
    }
}
