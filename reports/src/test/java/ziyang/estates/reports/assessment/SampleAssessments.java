package ziyang.estates.reports.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ziyang.estates.assessment.AssessmentState;
import ziyang.estates.assessment.AssessmentView;
import ziyang.estates.assessment.ItemEffect;
import ziyang.estates.assessment.ItemMeans;
import ziyang.estates.assessment.RankReason;
import ziyang.estates.assessment.SchemeView;
import ziyang.estates.assessment.SheetState;
import ziyang.estates.assessment.SheetView;

/** Invented results of 2021. */
public final class SampleAssessments {

    /** Stands in records, and must stand in no paper. */
    static final String PERSON = "zhang-wei";

    private static final Instant AT = Instant.parse("2022-01-18T02:00:00Z");

    private SampleAssessments() {}

    /** Of many streets: one vetoed, two told apart by an item, two that share a rank. */
    public static AssessmentView announced() {
        return view(AssessmentState.ANNOUNCED, 1);
    }

    public static AssessmentView announcedAgain() {
        return view(AssessmentState.ANNOUNCED, 2);
    }

    public static AssessmentView settled() {
        return view(AssessmentState.FINAL, 1);
    }

    private static AssessmentView view(AssessmentState state, int turn) {
        List<AssessmentView.Line> lines = new ArrayList<>(List.of(
                line(1, "莲花街道", "92.50", RankReason.TOTAL, null),
                line(2, "三贤祠街道", "90.00", RankReason.ITEM, "物业管理覆盖"),
                line(3, "资溪街道", "90.00", RankReason.ITEM, "物业管理覆盖"),
                line(4, "狮子山街道", "88.00", RankReason.SHARED, null),
                line(4, "宝台镇", "88.00", RankReason.SHARED, null)));
        for (int rank = 6; rank < 12; rank++) {
            lines.add(line(rank, "第" + rank + "街道", (90 - rank) + ".25", RankReason.TOTAL, null));
        }
        lines.add(line(12, "临江镇", "95.00", RankReason.VETO, null));
        return new AssessmentView(head(state, turn), List.of(), lines, false, 0, Set.of());
    }

    private static AssessmentView.Head head(AssessmentState state, int turn) {
        boolean settled = state == AssessmentState.FINAL;
        return new AssessmentView.Head(
                7,
                3,
                2021,
                1,
                5,
                "街道办事处（镇人民政府）物业规范化提升专项行动目标考核细则（演示）",
                1,
                state,
                LocalDate.of(2021, 12, 31),
                LocalDate.of(2022, 1, 5),
                LocalDate.of(2022, 1, 19),
                LocalDate.of(2022, 2, 7),
                LocalDate.of(2022, 2, 14),
                turn,
                settled ? LocalDate.of(2022, 2, 15) : null,
                null,
                turn > 1 ? PERSON + "提出的申诉成立" : null,
                "资住建考〔2022〕1号",
                settled ? "资住建考〔2022〕2号" : null,
                true);
    }

    private static AssessmentView.Line line(int rank, String street, String total, RankReason reason, String item) {
        return new AssessmentView.Line(
                "5120020" + rank,
                street,
                SheetState.SUBMITTED,
                sum(total, reason == RankReason.VETO),
                rank,
                reason,
                item,
                List.of(),
                true);
    }

    private static AssessmentView.Sum sum(String total, boolean vetoed) {
        BigDecimal marks = new BigDecimal(total).subtract(new BigDecimal("1.50"));
        return new AssessmentView.Sum(
                marks, new BigDecimal("3.50"), new BigDecimal("2.00"), new BigDecimal(total), vetoed);
    }

    /** Announced, with judged and automatic items. */
    public static SheetView sheet() {
        return new SheetView(
                head(AssessmentState.ANNOUNCED, 1),
                2,
                "512002001",
                "莲花街道",
                "雁江区人民政府莲花街道办事处",
                SheetState.SUBMITTED,
                new SheetView.Handed(PERSON, AT, null),
                sum("92.50", false),
                1,
                RankReason.TOTAL,
                null,
                List.of(
                        automatic("物业管理覆盖", ItemEffect.MARK, "20", true, 33, 99),
                        automatic("议定事项退回件数", ItemEffect.DEDUCTION, "5", false, 2, 0),
                        manual("联席会议", ItemEffect.MARK, "10", "10.00", "9.00", "第四季度会议<b>材料不齐全</b>。"),
                        manual("荣誉", ItemEffect.BONUS, "3", "2.00", "2.00", null),
                        manual("安全责任事故", ItemEffect.VETO, null, "0.00", "0.00", null),
                        manual("秩序维护", ItemEffect.MARK, "5", "5.00", null, null)),
                List.of(),
                false,
                Set.of());
    }

    private static SchemeView.Item item(String name, ItemEffect effect, String full, boolean manual, boolean rate) {
        return new SchemeView.Item(
                1,
                "code",
                name,
                "评分标准",
                manual ? ItemMeans.MANUAL : ItemMeans.AUTOMATIC,
                effect,
                full == null ? null : new BigDecimal(full),
                manual ? "housing-bureau" : null,
                manual ? "资阳市住房和城乡建设局" : null,
                manual ? null : "indicator:x",
                manual ? null : "住宅小区物业管理覆盖率",
                rate,
                null);
    }

    private static SheetView.Row automatic(
            String name, ItemEffect effect, String full, boolean rate, long numerator, long denominator) {
        return new SheetView.Row(
                item(name, effect, full, false, rate),
                1,
                null,
                List.of(),
                null,
                new SheetView.Figure(
                        numerator,
                        denominator,
                        rate ? new BigDecimal("33.33") : null,
                        rate ? new BigDecimal("6.67") : new BigDecimal("2.00"),
                        "来源说明",
                        rate ? "比率不高于 20% 不得分，达到 60% 得 20 分，其间按比例计分；分母为零的不计分" : "每件扣 1 分，最多扣 5 分"),
                false);
    }

    private static SheetView.Row manual(
            String name, ItemEffect effect, String full, String self, String judged, String reason) {
        return new SheetView.Row(
                item(name, effect, full, true, false),
                1,
                new SheetView.Given(new BigDecimal(self), "按细则自评", PERSON, null, AT),
                List.of(),
                judged == null ? null : new SheetView.Given(new BigDecimal(judged), reason, PERSON, "资阳市住房和城乡建设局", AT),
                null,
                false);
    }
}
