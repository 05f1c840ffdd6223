package ziyang.estates.governance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ziyang.estates.exchange.Column;

/** The columns of the ledger of committees (业主委员会、自治管理委员会台账), in and out. */
final class CommitteeColumns {

    static final String ESTATE = "小区编号";
    static final String ESTATE_NAME = "小区名称";
    static final String KIND = "组织类型";
    static final String STATE = "状态";
    static final String STATE_ON = "状态日期";
    static final String MEMBERS = "委员人数";
    static final String CHAIR = "主任";
    static final String TERM_START = "任期开始日期";
    static final String TERM_END = "任期届满日期";
    static final String HELD_ON = "选举表决日期";
    static final String OWNERS = "业主总人数";
    static final String AREA = "专有部分总面积（平方米）";

    /** In the order of {@link VoteCount}: for, against, abstained. */
    static final List<String> VOTES = List.of("同意人数", "同意面积", "反对人数", "反对面积", "弃权人数", "弃权面积");

    private static final List<String> STEPS =
            List.of("条件核查日期", "申请日期", "筹备组组建公示日期", "票权确认公示日期", "会议公告日期", "投票日期", "计票公示日期", "首次会议日期", "备案日期");

    /** The way to office, each step with the column of its day. */
    static final Map<CommitteeStage, String> DAYS = days();

    /** In which column a refusal is shown. */
    static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("filedOn", day(CommitteeStage.FILED)),
            Map.entry("members", MEMBERS),
            Map.entry("termStart", TERM_START),
            Map.entry("termEnd", TERM_END),
            Map.entry("heldOn", HELD_ON),
            Map.entry("stage", STATE),
            Map.entry("forOwners", VOTES.get(0)),
            Map.entry("forArea", VOTES.get(1)),
            Map.entry("againstOwners", VOTES.get(2)),
            Map.entry("againstArea", VOTES.get(3)),
            Map.entry("abstainedOwners", VOTES.get(4)),
            Map.entry("abstainedArea", VOTES.get(5)));

    private CommitteeColumns() {}

    static String day(CommitteeStage stage) {
        return DAYS.get(stage);
    }

    private static Map<CommitteeStage, String> days() {
        Map<CommitteeStage, String> days = new EnumMap<>(CommitteeStage.class);
        for (int i = 0; i < STEPS.size(); i++) {
            days.put(CommitteeStage.values()[i], STEPS.get(i));
        }
        return days;
    }

    /** By the field of a record, or by the header itself when the refusal is of the sheet. */
    static Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>(FIELDS);
        all().forEach(column -> headers.put(column.header(), column.header()));
        return headers;
    }

    static List<Column> all() {
        List<Column> all = new ArrayList<>(List.of(
                Column.required(ESTATE, "小区台账中的编号"),
                Column.optional(ESTATE_NAME, "供核对，不导入"),
                Column.required(KIND, "").of(CommitteeKind.values())));
        DAYS.forEach((stage, header) -> all.add(Column.optional(header, hint(stage))));
        all.addAll(List.of(
                Column.optional(STATE, "空为最后一个日期所对应的状态").of(CommitteeStage.values()),
                Column.optional(STATE_ON, "进入该状态的日期，备案之后的状态和停滞、责令改正、终止必填"),
                Column.optional(MEMBERS, "已备案的必填，整数"),
                Column.optional(CHAIR, "不超过 40 字"),
                Column.optional(TERM_START, "已备案的必填，形如 2021-11-30"),
                Column.optional(TERM_END, "已备案的必填，形如 2021-11-30"),
                Column.optional(HELD_ON, "选举业委会的业主大会表决日期；填写表决结果的，以下各列均必填"),
                Column.optional(OWNERS, "整数"),
                Column.optional(AREA, "平方米，最多两位小数")));
        VOTES.forEach(header ->
                all.add(Column.optional(header, header.endsWith("面积") ? "平方米，最多两位小数，合计不超过专有部分总面积" : "整数，合计不超过业主总人数")));
        return all;
    }

    private static String hint(CommitteeStage stage) {
        return switch (stage) {
            case CHECKING -> "本届组建之初的日期；不填的，按已选举、已备案登记，只填计票公示日期和备案日期";
            case ANNOUNCED -> "投票前按法定天数公告";
            default -> "形如 2021-11-30";
        };
    }
}
