package ziyang.estates.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.function.Executable;
import ziyang.estates.assessment.ScoreSource.Reading;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Time;
import ziyang.estates.meeting.Meetings;
import ziyang.estates.permission.Identity;
import ziyang.estates.region.Region;
import ziyang.estates.unit.Unit;

/** A small scheme, three streets and their people. */
final class Sample {

    static final LocalDate START = LocalDate.of(2022, 1, 5);
    static final LocalDate SELF_DUE = LocalDate.of(2022, 1, 20);
    static final LocalDate AS_OF = LocalDate.of(2021, 12, 31);

    static final Unit BUREAU = Meetings.stored(
            21,
            new Unit(
                    "housing-bureau",
                    "市住房城乡建设局",
                    Unit.Kind.DEPARTMENT,
                    Meetings.stored(9, new Region("512000", "资阳市", Region.Level.CITY, Region.Kind.DIVISION))));
    static final Identity JUDGE = person("zhujian", BUREAU);
    static final Set<String> SOURCES = Set.of("rate", "cases", "returned");

    private Sample() {}

    static Unit street(int n) {
        Region region = Meetings.stored(
                n, new Region("51200200" + n, "第" + n + "街道", Region.Level.STREET, Region.Kind.DIVISION));
        return Meetings.stored(100 + n, new Unit("street-" + n, "第" + n + "街道办事处", Unit.Kind.STREET, region));
    }

    static Identity clerk(AssessmentSheet sheet) {
        return person("clerk-" + sheet.getRegion().getCode(), sheet.getUnit());
    }

    static Identity person(String username, Unit unit) {
        return new Identity(
                1,
                username,
                username,
                unit.getId(),
                unit.getName(),
                unit.getRegion().getId(),
                Set.of());
    }

    static ItemDraft manual(String code, ItemEffect effect, String full) {
        return new ItemDraft(code, code, "标准", ItemMeans.MANUAL, effect, decimal(full), BUREAU.getCode(), null, null);
    }

    static ItemDraft rate(String code, String full, String floor, String goal) {
        return new ItemDraft(
                code,
                code,
                "标准",
                ItemMeans.AUTOMATIC,
                ItemEffect.MARK,
                decimal(full),
                null,
                code,
                new ItemDraft.Scale(ItemRule.LINEAR, decimal(floor), decimal(goal), null, EmptyMark.NOTHING));
    }

    static ItemDraft cases(String code, ItemEffect effect, String full, String each) {
        return new ItemDraft(
                code,
                code,
                "标准",
                ItemMeans.AUTOMATIC,
                effect,
                decimal(full),
                null,
                code,
                new ItemDraft.Scale(ItemRule.PER_CASE, null, null, decimal(each), null));
    }

    static List<ItemDraft> items() {
        return new ArrayList<>(List.of(
                rate("rate", "60", "20", "60"),
                cases("cases", ItemEffect.MARK, "10", "2"),
                manual("order", ItemEffect.MARK, "30"),
                cases("returned", ItemEffect.DEDUCTION, "5", "1"),
                manual("bonus", ItemEffect.BONUS, "3"),
                manual("model", ItemEffect.BONUS, "3"),
                manual("accident", ItemEffect.VETO, null)));
    }

    static SchemeDraft draft(List<ItemDraft> items) {
        return new SchemeDraft(
                "goals",
                "考核细则",
                "依据",
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2021, 12, 31),
                decimal("5"),
                List.of("rate", TieRule.DEDUCTIONS),
                items);
    }

    static Map<String, Unit> judges() {
        Map<String, Unit> judges = new HashMap<>();
        judges.put(BUREAU.getCode(), BUREAU);
        return judges;
    }

    static AssessmentScheme written(List<ItemDraft> items) {
        return new AssessmentScheme("goals", 1).write(draft(items), judges());
    }

    static AssessmentScheme scheme() {
        return written(items()).issue(SOURCES);
    }

    /** Started, with three streets. */
    static Assessment started() {
        return new Assessment(scheme(), 2021, AS_OF, SELF_DUE)
                .at(moment(START))
                .start(List.of(street(1), street(2), street(3)));
    }

    /** Every street gives itself full marks and no bonus. */
    static void scoreAll(Assessment assessment) {
        for (AssessmentSheet sheet : assessment.getSheets()) {
            score(sheet, "order", "30");
            score(sheet, "bonus", "0");
            score(sheet, "model", "0");
            score(sheet, "accident", "0");
        }
    }

    static void score(AssessmentSheet sheet, String item, String points) {
        sheet.score(item, decimal(points), "自评", clerk(sheet));
    }

    static Assessment submitted() {
        Assessment assessment = started();
        scoreAll(assessment);
        assessment.getSheets().forEach(sheet -> sheet.submit(clerk(sheet)));
        return assessment;
    }

    static Assessment reviewed() {
        Assessment assessment = submitted();
        assessment.at(moment(SELF_DUE)).review();
        return assessment;
    }

    /** Every self score is taken over. */
    static Assessment judged() {
        Assessment assessment = reviewed();
        for (AssessmentSheet sheet : assessment.getSheets()) {
            sheet.getScores().stream()
                    .filter(score -> score.getItem().getMeans() == ItemMeans.MANUAL)
                    .forEach(score -> sheet.judge(score.getItem().getCode(), score.getSelfPoints(), null, JUDGE));
        }
        return assessment;
    }

    static final LocalDate ANNOUNCED = LocalDate.of(2022, 2, 10);
    static final LocalDate UNTIL = LocalDate.of(2022, 2, 17);

    static Assessment announced() {
        Assessment assessment = judged();
        assessment.at(moment(ANNOUNCED)).announce(UNTIL, readings(40, 50, 60));
        return assessment;
    }

    static Assessment finished() {
        Assessment assessment = announced();
        assessment.at(moment(UNTIL.plusDays(1))).finish(List.of());
        return assessment;
    }

    /** Rates of the three streets, of a hundred; no cases. */
    static Readings readings(long... rates) {
        List<Reading> readings = new ArrayList<>();
        for (int n = 1; n <= rates.length; n++) {
            readings.add(new Reading("rate", n, rates[n - 1], 100, "比率"));
        }
        return new Readings(readings);
    }

    static Instant moment(LocalDate day) {
        return day.atTime(10, 0).atZone(Time.ZONE).toInstant();
    }

    static BigDecimal decimal(String number) {
        return number == null ? null : new BigDecimal(number);
    }

    static void refused(String code, Executable step) {
        assertEquals(code, assertThrows(BusinessError.class, step).code());
    }
}
