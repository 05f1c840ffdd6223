package ziyang.estates.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ziyang.estates.base.BusinessError;

/** Grades as they are pasted from a spreadsheet. */
class GradeSheetTest {

    @Test
    void theHeadingAndEmptyRowsArePassedOverAndGradesKeepTheOrderOfTheirFirstRow() {
        List<ScaleDraft.GradeDraft> grades = GradeSheet.parse(
                GradeSheet.HEADING + "\n二级\t环境卫生\t4.3\t清扫\t每周2次\t10\n\n一级|综合服务|4.1|报修\n二级\t绿化\t4.6\t修剪\t每年\t2.5\n");
        assertEquals(
                List.of("二级", "一级"),
                grades.stream().map(ScaleDraft.GradeDraft::name).toList());
        assertEquals(2, grades.get(0).requirements().size());
        RequirementDraft first = grades.get(0).requirements().get(0);
        assertEquals(new Frequency(2, Frequency.Per.WEEK), first.frequency());
        assertEquals(new BigDecimal("10"), first.score());
        assertEquals(
                new Frequency(1, Frequency.Per.YEAR),
                grades.get(0).requirements().get(1).frequency());
        assertNull(grades.get(1).requirements().get(0).frequency());
        assertNull(grades.get(1).requirements().get(0).score());
        assertEquals(List.of(), GradeSheet.parse(null));
    }

    @ParameterizedTest
    @CsvSource({
        "一级|综合服务|4.1, grade.row.cells",
        "一级|综合服务|4.1|报修|每日1次|10|多, grade.row.cells",
        "一级||4.1|报修, grade.row.empty",
        "一级|综合服务|4.1|报修|常常|10, grade.row.frequency",
        "一级|综合服务|4.1|报修|每日0次|10, grade.row.frequency",
        "一级|综合服务|4.1|报修|每世纪1次|10, grade.row.frequency",
        "一级|综合服务|4.1|报修|每日1次|十, grade.row.score"
    })
    void aWrongRowIsNamed(String row, String code) {
        BusinessError refused = assertThrows(BusinessError.class, () -> GradeSheet.parse("一级|综合服务|4.1|报修\n" + row));
        assertEquals(code, refused.code());
        assertTrue(
                refused.text(Locale.SIMPLIFIED_CHINESE).startsWith("第 2 行"), refused.text(Locale.SIMPLIFIED_CHINESE));
    }

    @Property
    void aFrequencyIsReadAsItIsWritten(@ForAll @IntRange(min = 1, max = 999) int times, @ForAll Frequency.Per per) {
        Frequency frequency = new Frequency(times, per);
        assertEquals(frequency, Frequency.of(frequency.toString()));
    }
}
