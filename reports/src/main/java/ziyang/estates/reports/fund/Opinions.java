package ziyang.estates.reports.fund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ziyang.estates.application.ApplicationView;
import ziyang.estates.application.ApplicationView.Step;
import ziyang.estates.application.ObjectionState;
import ziyang.estates.application.StepKind;
import ziyang.estates.reports.document.ChineseDate;
import ziyang.estates.reports.document.Form;
import ziyang.estates.reports.document.Yuan;

/**
 * The boxes 初审 to 绩效评价 of an application. What was returned begins anew, and what an objection threw back is examined and announced
 * anew, so that a box never shows an opinion that stands no longer.
 */
final class Opinions {

    private static final String TO_SIGN = "经办人：　　　　　　负责人：　　　　　　（盖章）　　　　年　　月　　日";
    private static final Set<StepKind> CHECKED =
            EnumSet.of(StepKind.REVIEWED, StepKind.EXAMINED, StepKind.PUBLICISED, StepKind.APPROVED);

    private final ApplicationView one;
    private final LocalDate day;
    private final Map<StepKind, List<Step>> taken = new EnumMap<>(StepKind.class);

    private Opinions(ApplicationView one, LocalDate day) {
        this.one = one;
        this.day = day;
        one.steps().forEach(this::take);
    }

    /** @param day of printing */
    static List<Form.Line> of(ApplicationView one, LocalDate day) {
        Opinions opinions = new Opinions(one, day);
        return List.of(
                opinions.box("初审意见", opinions.granted(StepKind.REVIEWED, "初审"), StepKind.REVIEWED),
                opinions.box("复核意见", opinions.granted(StepKind.EXAMINED, "复核"), StepKind.EXAMINED),
                opinions.box("公示情况", opinions.publicity(), StepKind.PUBLICISED),
                opinions.box("审定意见", opinions.approval(), StepKind.APPROVED, StepKind.REDUCED),
                opinions.box(
                        "拨付情况",
                        opinions.paid(),
                        StepKind.PAID,
                        StepKind.BOUNCED,
                        StepKind.DEMANDED,
                        StepKind.RECOVERED),
                opinions.box("到账确认", opinions.arrived(), StepKind.CONFIRMED),
                opinions.box("绩效评价", opinions.judged(), StepKind.EVALUATED));
    }

    private void take(Step step) {
        switch (step.kind()) {
            case RETURNED -> taken.clear();
            case OBJECTION_UPHELD -> {
                taken.remove(StepKind.EXAMINED);
                taken.remove(StepKind.PUBLICISED);
            }
            default -> {
                if (CHECKED.contains(step.kind())) {
                    taken.remove(step.kind());
                }
                taken.computeIfAbsent(step.kind(), kind -> new ArrayList<>()).add(step);
            }
        }
    }

    private Stream<Step> all(StepKind... kinds) {
        Set<StepKind> wanted = Set.of(kinds);
        return taken.values().stream().flatMap(List::stream).filter(step -> wanted.contains(step.kind()));
    }

    private Form.Line box(String label, String text, StepKind... kinds) {
        String signature = all(kinds)
                .reduce((earlier, later) -> later.madeAt().isBefore(earlier.madeAt()) ? earlier : later)
                .map(Steps::signature)
                .orElse(TO_SIGN);
        return new Form.Opinion(label, text, signature);
    }

    /** The sum that a check has confirmed, and why; nothing while it was not made. */
    private String granted(StepKind kind, String verb) {
        return all(kind)
                .map(step -> verb + "通过，金额" + Yuan.both(step.amount()) + "。" + words("意见：", step.text()))
                .collect(Collectors.joining());
    }

    private String approval() {
        String reduced = all(StepKind.REDUCED)
                .map(step -> "\n核减后金额" + Yuan.both(step.amount()) + "。" + words("原因：", step.text()))
                .collect(Collectors.joining());
        return granted(StepKind.APPROVED, "审定") + reduced;
    }

    private String publicity() {
        if (all(StepKind.PUBLICISED).findAny().isEmpty() || one.publicUntil() == null) {
            return "";
        }
        List<ObjectionState> raised = one.objections().stream()
                .filter(objection -> !objection.raisedOn().isBefore(one.publicFrom()))
                .map(ApplicationView.Objected::state)
                .toList();
        String objections = raised.isEmpty()
                ? (day.isAfter(one.publicUntil()) ? "未收到异议。" : "公示尚未期满，截至打印日未收到异议。")
                : "收到异议" + raised.size() + "件，其中不成立" + count(raised, ObjectionState.REJECTED) + "件、成立"
                        + count(raised, ObjectionState.UPHELD) + "件、待答复" + count(raised, ObjectionState.OPEN) + "件。";
        return "自" + ChineseDate.words(one.publicFrom()) + "至" + ChineseDate.words(one.publicUntil()) + "公示，"
                + objections;
    }

    private static long count(List<ObjectionState> raised, ObjectionState state) {
        return raised.stream().filter(state::equals).count();
    }

    private String paid() {
        String payments = one.payments().stream()
                .map(payment -> "第" + payment.seq() + "笔" + Yuan.both(payment.amount()) + "，"
                        + ChineseDate.words(payment.paidOn()) + "，支付凭证号" + payment.paper() + "，记账凭证" + payment.voucher()
                        + "。" + bounced(payment))
                .collect(Collectors.joining("\n"));
        String back = one.recoveries().stream()
                .map(recovery -> "\n追缴" + Yuan.both(recovery.amount()) + "，"
                        + (recovery.receivedOn() == null
                                ? "尚未到账。"
                                : ChineseDate.words(recovery.receivedOn()) + "到账，记账凭证" + recovery.voucher() + "。"))
                .collect(Collectors.joining());
        return payments + back;
    }

    private static String bounced(ApplicationView.Paid payment) {
        return payment.returnedOn() == null
                ? ""
                : ChineseDate.words(payment.returnedOn()) + "银行退汇，记账凭证" + payment.returnedVoucher() + "。";
    }

    private String arrived() {
        return one.payments().stream()
                .filter(payment -> payment.confirmedOn() != null)
                .map(payment -> "第" + payment.seq() + "笔" + Yuan.figures(payment.amount()) + "元已于"
                        + ChineseDate.words(payment.confirmedOn()) + "确认到账。")
                .collect(Collectors.joining("\n"));
    }

    private String judged() {
        ApplicationView.Judged judged = one.evaluation();
        return judged == null
                ? ""
                : "总分" + judged.total() + "分（投入" + judged.input() + "分、过程" + judged.process() + "分、产出" + judged.output()
                        + "分、效果" + judged.effect() + "分）。" + words("评价：", judged.text());
    }

    private static String words(String label, String text) {
        return text == null ? "" : label + text;
    }
}
