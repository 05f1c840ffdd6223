package ziyang.estates.management;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.BusinessError;
import ziyang.estates.estate.NamedEstates;
import ziyang.estates.exchange.SampleRow;

class ModeReadingTest {

    private final List<ModeImporter.Line> lines = new ArrayList<>();
    private final ModeReading reading = new ModeReading(
            LocalDate.of(2022, 6, 30),
            code -> {
                if (!code.startsWith("YS")) {
                    throw BusinessError.missing("Estate", code);
                }
                return new NamedEstates.Named(1, code, "甲", 2, "雁中社区");
            },
            code -> {
                throw BusinessError.missing("Firm", code);
            });

    @Test
    void anEstateOfWhichNothingIsDecidedSaysNothing() {
        assertEquals(List.of(), problems("小区编号", "YS0001", "小区名称", "甲", "建议管理模式", "自治管理"));
        assertNull(lines.get(0).key());
    }

    @Test
    void aDecisionHasAModeADayAndSomebodyWhoDecided() {
        assertEquals(List.of(), problems("小区编号", "YS0001", "管理模式", "自治管理", "起始日期", "2021-03-01", "决定主体", "业主大会"));
        assertEquals("YS0001 2021-03-01", lines.get(0).key());
        assertColumns(List.of("起始日期", "决定主体"), problems("小区编号", "YS0001", "管理模式", "自治管理"));
        assertColumns(List.of("管理模式", "起始日期", "决定主体"), problems("小区编号", "YS0001", "理由", "无"));
    }

    @Test
    void eachWrongCellIsNamed() {
        assertColumns(
                List.of("小区编号", "管理模式", "起始日期", "统一社会信用代码", "终止日期"),
                problems(
                        "小区编号",
                        "X1",
                        "管理模式",
                        "包干",
                        "起始日期",
                        "2022-07-01",
                        "决定主体",
                        "业主大会",
                        "统一社会信用代码",
                        "91",
                        "终止日期",
                        "2022-06-01"));
        assertColumns(List.of("起始日期"), problems("小区编号", "YS0001", "管理模式", "自治管理", "起始日期", "2021年3月", "决定主体", "业主大会"));
    }

    private List<String> problems(String... cells) {
        return SampleRow.problems(List.of(), row -> lines.add(reading.row(row)), cells);
    }

    private static void assertColumns(List<String> columns, List<String> problems) {
        assertEquals(
                columns,
                problems.stream().map(one -> one.substring(0, one.indexOf('：'))).toList(),
                problems.toString());
    }
}
