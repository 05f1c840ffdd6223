package ziyang.estates.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.BusinessError;
import ziyang.estates.region.Region;
import ziyang.estates.responsibility.ResponsibilityView.Answer;
import ziyang.estates.responsibility.ResponsibilityView.Row;
import ziyang.estates.unit.Unit;

class MatrixTest {

    private static final LocalDate FROM = LocalDate.of(2020, 12, 11);
    private static final List<String> STREET = List.of("street", "area", "city");

    @Test
    void aRowHoldsForEverythingBelowItsPlace() {
        Matrix matrix = new Matrix(List.of(row(1, null, "area", AnswerRole.OVERALL, "area-government")));
        assertEquals(List.of("area-government"), units(matrix, "noise", AnswerRole.OVERALL));
        assertEquals(
                List.of(),
                matrix.answers("noise", List.of("other", "city")).get(0).rows());
    }

    @Test
    void theNearestPlaceWinsForEachRoleAlone() {
        Matrix matrix = new Matrix(List.of(
                row(1, null, "city", AnswerRole.CARRY_OUT, "city-office"),
                row(2, null, "street", AnswerRole.CARRY_OUT, "street-office"),
                row(3, null, "city", AnswerRole.GUIDE, "bureau")));
        assertEquals(List.of("street-office"), units(matrix, "noise", AnswerRole.CARRY_OUT));
        assertEquals(List.of("bureau"), units(matrix, "noise", AnswerRole.GUIDE));
    }

    @Test
    void aRowThatNamesTheMatterWinsOverANearerOneForAllMatters() {
        Matrix matrix = new Matrix(List.of(
                row(1, "noise", "city", AnswerRole.GUIDE, "police"),
                row(2, null, "street", AnswerRole.GUIDE, "street-office")));
        assertEquals(List.of("police"), units(matrix, "noise", AnswerRole.GUIDE));
        assertEquals(List.of("street-office"), units(matrix, "parking", AnswerRole.GUIDE));
    }

    @Test
    void equallyNearRowsAnswerTogether() {
        Matrix matrix = new Matrix(List.of(
                row(2, "noise", "city", AnswerRole.GUIDE, "environment"),
                row(1, "noise", "city", AnswerRole.GUIDE, "police")));
        assertEquals(List.of("police", "environment"), units(matrix, "noise", AnswerRole.GUIDE));
    }

    @Test
    void nobodyIsAGapExceptForHelping() {
        List<Answer> answers = new Matrix(List.of()).answers("noise", STREET);
        assertTrue(answers.get(AnswerRole.OVERALL.ordinal()).missing());
        assertTrue(answers.get(AnswerRole.CARRY_OUT.ordinal()).missing());
        assertTrue(answers.get(AnswerRole.GUIDE.ordinal()).missing());
        assertFalse(answers.get(AnswerRole.ASSIST.ordinal()).missing());
    }

    @Test
    void aRowEndsOnceAndNotBeforeItBegan() {
        Region city = new Region("city", "资阳市", Region.Level.CITY, Region.Kind.DIVISION);
        Unit unit = new Unit("police", "市公安局", Unit.Kind.DEPARTMENT, city);
        Responsibility row = new Responsibility(null, city, AnswerRole.GUIDE, unit).holding(FROM, null, "依据");
        assertEquals("responsibility.order", refused(() -> row.end(FROM.minusDays(1))));
        row.end(LocalDate.of(2021, 12, 31));
        assertEquals("responsibility.ended", refused(() -> row.end(LocalDate.of(2022, 6, 30))));
        row.end(LocalDate.of(2021, 6, 30));
        assertEquals(LocalDate.of(2021, 6, 30), row.getValidTo());
    }

    private static String refused(Runnable step) {
        return assertThrows(BusinessError.class, step::run).code();
    }

    private static List<String> units(Matrix matrix, String matter, AnswerRole role) {
        return matrix.answers(matter, STREET).get(role.ordinal()).rows().stream()
                .map(Row::unit)
                .toList();
    }

    private static Row row(long id, String matter, String region, AnswerRole role, String unit) {
        return new Row(id, 1, matter, matter, region, region, role, unit, unit, FROM, null, "依据", false);
    }
}
