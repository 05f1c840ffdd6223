package ziyang.estates.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ziyang.estates.estate.NamedEstates;
import ziyang.estates.exchange.SampleRow;

class CommitteeReadingTest {

    private static final String[] FILED = {
        "小区编号",
        "YS0001",
        "组织类型",
        "业主委员会",
        "计票公示日期",
        "2021-03-01",
        "备案日期",
        "2021-03-20",
        "委员人数",
        "7",
        "任期开始日期",
        "2021-03-20",
        "任期届满日期",
        "2026-03-19"
    };

    private static final String[] VOTE = {
        "选举表决日期",
        "2021-02-27",
        "业主总人数",
        "100",
        "专有部分总面积（平方米）",
        "9000",
        "同意人数",
        "70",
        "同意面积",
        "6300",
        "反对人数",
        "5",
        "反对面积",
        "450",
        "弃权人数",
        "0",
        "弃权面积",
        "0"
    };

    private final List<CommitteeLine> lines = new ArrayList<>();
    private final CommitteeReading reading =
            new CommitteeReading(code -> new NamedEstates.Named(1, code, "甲", 2, "雁中社区"));

    @Test
    void aCommitteeThatWasFiledBeforeIsReadWithItsTerm() {
        assertEquals(List.of(), problems(FILED));
        CommitteeLine line = lines.get(0);
        assertTrue(line.enrolled());
        assertEquals("YS0001 2021-03-01", line.key());
        assertEquals(7, line.term().members());
        assertNull(line.election());
    }

    @Test
    void votesThatExceedTheOwnersAreRefusedAtTheirCell() {
        assertEquals(List.of(), problems(and(FILED, VOTE)));
        assertColumns(List.of("反对人数"), changed("反对人数", "31"));
        assertColumns(List.of("弃权面积"), changed("弃权面积", "2250.01"));
        assertColumns(List.of("同意面积"), changed("同意面积", "0.9万"));
        assertColumns(List.of("同意人数"), changed("同意人数", ""));
        assertColumns(List.of("专有部分总面积（平方米）", "同意面积"), changed("专有部分总面积（平方米）", "0"));
    }

    @Test
    void withoutTheFirstDayOnlyElectionAndFilingAreGiven() {
        assertColumns(List.of("申请日期"), problems(and(FILED, "申请日期", "2020-12-01")));
        assertColumns(
                List.of("计票公示日期", "备案日期").stream().sorted().toList(),
                problems("小区编号", "YS0001", "组织类型", "业主委员会").stream().sorted().toList());
        assertEquals(List.of(), problems("小区编号", "YS0001", "组织类型", "业主委员会", "条件核查日期", "2021-01-04"));
        assertEquals(LocalDate.of(2021, 1, 4), lines.get(lines.size() - 1).first());
    }

    @Test
    void aTermBelongsToFilingAndFilingHasATerm() {
        assertColumns(
                List.of("备案日期"), problems("小区编号", "YS0001", "组织类型", "业主委员会", "条件核查日期", "2021-01-04", "委员人数", "7"));
        assertColumns(
                List.of("委员人数", "任期开始日期", "任期届满日期"),
                problems("小区编号", "YS0001", "组织类型", "业主委员会", "计票公示日期", "2021-03-01", "备案日期", "2021-03-20"));
    }

    @Test
    void aLaterStateHasItsDay() {
        assertColumns(List.of("状态日期"), problems(and(FILED, "状态", "停滞")));
        assertEquals(List.of(), problems(and(FILED, "状态", "停滞", "状态日期", "2022-01-01")));
        assertEquals(List.of(), problems(and(FILED, "状态", "备案")));
        assertColumns(List.of("状态"), problems(and(FILED, "状态", "在岗")));
    }

    private List<String> changed(String header, String text) {
        String[] vote = VOTE.clone();
        for (int i = 0; i < vote.length; i += 2) {
            vote[i + 1] = vote[i].equals(header) ? text : vote[i + 1];
        }
        return problems(and(FILED, vote));
    }

    private List<String> problems(String... cells) {
        return SampleRow.problems(CommitteeColumns.all(), row -> lines.add(reading.row(row)), cells);
    }

    private static String[] and(String[] cells, String... more) {
        return Stream.concat(Stream.of(cells), Stream.of(more)).toArray(String[]::new);
    }

    private static void assertColumns(List<String> columns, List<String> problems) {
        assertEquals(
                columns,
                problems.stream().map(one -> one.substring(0, one.indexOf('：'))).toList(),
                problems.toString());
    }
}
