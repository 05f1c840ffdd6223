package ziyang.estates.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.BusinessError;
import ziyang.estates.exchange.SampleRow;
import ziyang.estates.region.Region;
import ziyang.estates.unit.Unit;

class ResponsibilityReadingTest {

    private static final Region STREET = new Region("512002001", "莲花街道", Region.Level.STREET, Region.Kind.DIVISION);
    private static final Unit OFFICE = new Unit("street-lianhua", "莲花街道办事处", Unit.Kind.STREET, STREET);

    private final List<ResponsibilityImporter.Line> lines = new ArrayList<>();
    private final ResponsibilityReading reading =
            new ResponsibilityReading(Map.of("消防通道", "fire-lane"), word -> STREET, word -> {
                if (!word.startsWith("莲花")) {
                    throw BusinessError.invalid("unit.unknown", word);
                }
                return OFFICE;
            });

    @Test
    void aRowWithoutAMatterHoldsForAllOfThem() {
        assertEquals(
                List.of(), problems("地区", "莲花街道", "责任", "具体落实", "单位", "莲花街道办事处", "起始日期", "2020-12-11", "依据", "文件"));
        assertNull(lines.get(0).matter());
        assertEquals(
                "null 512002001 CARRY_OUT street-lianhua 2020-12-11",
                lines.get(0).key());
    }

    @Test
    void eachWrongCellIsNamed() {
        List<String> wrong = problems(
                "事项",
                "遛狗",
                "地区",
                "莲花街道",
                "责任",
                "围观",
                "单位",
                "某公司",
                "起始日期",
                "2022-01-01",
                "终止日期",
                "2021-12-31",
                "依据",
                "文件");
        assertEquals(
                List.of("事项", "责任", "单位", "终止日期"),
                wrong.stream().map(one -> one.substring(0, one.indexOf('：'))).toList());
    }

    private List<String> problems(String... cells) {
        return SampleRow.problems(List.of(), row -> lines.add(reading.row(row)), cells);
    }
}
