package ziyang.estates.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.BusinessError;
import ziyang.estates.estate.NamedEstates;
import ziyang.estates.exchange.SampleRow;
import ziyang.estates.region.Region;

class PartyReadingTest {

    private static final Region COMMUNITY = new Region("LH-01", "雁中社区", Region.Level.COMMUNITY, Region.Kind.DIVISION);

    private final List<PartyImporter.Line> lines = new ArrayList<>();
    private final PartyReading reading =
            new PartyReading(word -> COMMUNITY, code -> new NamedEstates.Named(1, code, "甲", 2, "雁中社区"), Set.of("D1"));

    @Test
    void aRowThatIsRightIsReadWithTheDaysOfItsEstates() {
        List<String> wrong = problems(
                "党组织编号",
                "D2",
                "层级",
                "小区党组织",
                "类型",
                "联合党支部",
                "上级党组织编号",
                "D1",
                "成立日期",
                "2021-03-01",
                "覆盖小区",
                "YS0001；YS0002（2021-04-01起）；YS0003(2021-04-01至2022-01-31)");
        assertEquals(List.of(), wrong);
        List<PartyImporter.Covered> covers = lines.get(0).covers();
        assertEquals(LocalDate.of(2021, 3, 1), covers.get(0).from());
        assertEquals(LocalDate.of(2021, 4, 1), covers.get(1).from());
        assertEquals(LocalDate.of(2022, 1, 31), covers.get(2).to());
    }

    @Test
    void eachWrongCellIsNamedWithItsReason() {
        List<String> wrong = problems(
                "党组织编号",
                "甲",
                "层级",
                "市",
                "类型",
                "联合党支部",
                "上级党组织编号",
                "D9",
                "成立日期",
                "去年",
                "撤销日期",
                "2021.1.1",
                "党员人数",
                "十",
                "覆盖小区",
                "雁城花园");
        assertEquals(
                List.of("党组织编号", "上级党组织编号", "层级", "党员人数", "成立日期", "覆盖小区", "撤销日期"),
                wrong.stream().map(one -> one.substring(0, one.indexOf('：'))).toList());
    }

    @Test
    void anUpperOneMayStandInAnEarlierRowButNotInALaterOne() {
        String[] later = {"党组织编号", "D4", "上级党组织编号", "D3"};
        assertEquals(1, SampleRow.problems(List.of(), reading::row, later).size());
        SampleRow.problems(List.of(), reading::row, "党组织编号", "D3");
        assertEquals(List.of(), SampleRow.problems(List.of(), reading::row, later));
    }

    @Test
    void daysThatAreNoneAreRefused() {
        for (String cell : List.of("YS1（2021-02-30起）", "YS1（2021年起）", "YS1 2021-01-01", "（2021-01-01起）")) {
            assertEquals(
                    "party.cover.form",
                    assertThrows(BusinessError.class, () -> CoverList.read(cell))
                            .code(),
                    cell);
        }
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        LocalDate day = LocalDate.of(2021, 3, 1);
        String cell = CoverList.write(
                List.of(new PartyView.Covering(1, "YS0001", day, null), new PartyView.Covering(1, "YS0002", day, day)));
        assertEquals("YS0001（2021-03-01起）；YS0002（2021-03-01至2021-03-01）", cell);
        assertEquals(
                List.of(new CoverList.Cover("YS0001", day, null), new CoverList.Cover("YS0002", day, day)),
                CoverList.read(cell));
    }

    private List<String> problems(String... cells) {
        return SampleRow.problems(List.of(), row -> lines.add(reading.row(row)), cells);
    }
}
