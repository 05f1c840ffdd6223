package ziyang.estates.reports.fund;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ziyang.estates.application.ApplicationState;
import ziyang.estates.application.ApplicationView;
import ziyang.estates.application.ApplicationView.Step;
import ziyang.estates.application.ApplicationView.Sum;
import ziyang.estates.application.ObjectionState;
import ziyang.estates.application.PaymentFile;
import ziyang.estates.application.PublicityRegister;
import ziyang.estates.application.StepKind;
import ziyang.estates.fund.FundKind;

/** Invented applications of 莲花街道 for the fee subsidy. */
public final class SampleApplications {

    private static final String STREET = "雁江区人民政府莲花街道办事处";
    private static final BigDecimal ASKED = new BigDecimal("20160.00");
    private static final BigDecimal GRANTED = new BigDecimal("18000.05");
    private static final Sum SUM =
            new Sum(60, new BigDecimal("80.00"), 12, new BigDecimal("0.3500"), new BigDecimal("20160.00"));

    private SampleApplications() {}

    /** Written by the applicant, seen by nobody. */
    public static ApplicationView draft() {
        return view(ApplicationState.DRAFT, List.of(), null);
    }

    /** Applied for, returned, applied for again and reviewed. */
    public static ApplicationView reviewed() {
        return view(
                ApplicationState.REVIEWED,
                List.of(
                        step(StepKind.APPLIED, 1, STREET, "王建国", ASKED, null),
                        step(StepKind.REVIEWED, 3, STREET, "张伟", ASKED, "初稿"),
                        step(StepKind.EXAMINED, 4, "市住房城乡建设局", "李明", ASKED, "须补件"),
                        step(StepKind.RETURNED, 5, "市住房城乡建设局", "李明", null, "请补充补偿协议"),
                        step(StepKind.APPLIED, 8, STREET, "王建国", ASKED, null),
                        step(StepKind.REVIEWED, 9, STREET, "张伟", ASKED, "材料齐全<b>，同意")),
                null);
    }

    /** Every step taken: announced with objections, paid in two parts, judged. */
    public static ApplicationView evaluated() {
        List<Step> steps = new ArrayList<>(List.of(
                step(StepKind.APPLIED, 1, STREET, "王建国", ASKED, null),
                step(StepKind.REVIEWED, 2, STREET, "张伟", ASKED, "材料齐全，同意"),
                step(StepKind.EXAMINED, 3, "市住房城乡建设局", "李明", ASKED, "同意"),
                step(StepKind.PUBLICISED, 4, "市住房城乡建设局", "李明", null, null),
                step(StepKind.OBJECTED, 5, STREET, "张伟", null, "户数不符"),
                step(StepKind.OBJECTION_REJECTED, 6, "市住房城乡建设局", "李明", null, "经核实户数相符"),
                step(StepKind.APPROVED, 12, "雁江区人民政府", "陈红", ASKED, null),
                step(StepKind.REDUCED, 13, "雁江区人民政府", "陈红", GRANTED, "部分月份服务中断，按实际月份核减"),
                step(StepKind.PAID, 15, "市财政局", "刘喆", new BigDecimal("10000.00"), null),
                step(StepKind.PAID, 18, "市财政局", "刘喆", new BigDecimal("8000.05"), null),
                step(StepKind.CONFIRMED, 19, STREET, "王建国", new BigDecimal("10000.00"), null),
                step(StepKind.EVALUATED, 28, "市住房城乡建设局", "李明", null, null)));
        return view(
                ApplicationState.EVALUATED,
                steps,
                new ApplicationView.Judged(
                        90, 85, 92, 88, 89, "补助资金及时到位，服务费收缴率明显提高。", LocalDate.of(2021, 11, 28), "李明"));
    }

    private static Step step(StepKind kind, int day, String unit, String who, BigDecimal amount, String text) {
        Instant at = Instant.parse(String.format("2021-11-%02dT02:00:00Z", day));
        return new Step(0, kind, at, who, unit, amount == null ? null : SUM, amount, null, text);
    }

    private static List<Step> numbered(List<Step> steps) {
        return IntStream.range(0, steps.size())
                .mapToObj(index -> numbered(index + 1, steps.get(index)))
                .toList();
    }

    private static Step numbered(int seq, Step step) {
        return new Step(
                seq,
                step.kind(),
                step.madeAt(),
                step.madeBy(),
                step.unit(),
                step.sum(),
                step.amount(),
                step.voucher(),
                step.text());
    }

    private static ApplicationView view(ApplicationState state, List<Step> steps, ApplicationView.Judged judged) {
        boolean paid = judged != null;
        return new ApplicationView(
                new ApplicationView.Row(
                        7,
                        state == ApplicationState.DRAFT ? null : "补申〔2021〕7号",
                        "subsidy",
                        "拆迁安置小区、保障性住房小区物业服务费补助",
                        FundKind.SUBSIDY,
                        state,
                        LocalDate.of(2021, 11, 1),
                        "九曲河安置小区",
                        "莲花社区",
                        STREET,
                        LocalDate.of(2021, 1, 1),
                        LocalDate.of(2021, 12, 31),
                        paid ? GRANTED : ASKED,
                        paid ? GRANTED : null,
                        paid ? GRANTED : BigDecimal.ZERO,
                        true),
                1,
                "YJ0007",
                "512002001001",
                "street-lianhua",
                "用于九曲河安置小区2021年度物业服务费补助，减轻安置群众负担，保障物业服务正常运行",
                "《资阳中心城区住宅小区物业管理规范化提升三年行动实施方案》（资府办发〔2020〕72号）三（四）1",
                SUM,
                paid ? new ApplicationView.Payer(3, "雁江区", 2021, null) : null,
                paid ? LocalDate.of(2021, 11, 4) : null,
                paid ? LocalDate.of(2021, 11, 10) : null,
                new ApplicationView.Account("资阳市某某物业服务有限公司", "中国工商银行资阳分行", "102100099996", "**** **** **** 0001"),
                numbered(steps),
                paid ? objections() : List.of(),
                paid ? payments() : List.of(),
                List.of(),
                judged,
                paid
                        ? List.of(new ApplicationView.Proof(
                                1, "房屋征收补偿协议.pdf", 40_000, LocalDate.of(2021, 11, 1), "王建国", STREET))
                        : List.of(),
                List.of());
    }

    private static List<ApplicationView.Objected> objections() {
        return List.of(new ApplicationView.Objected(
                1,
                LocalDate.of(2021, 11, 5),
                "赵某某",
                "户数不符",
                ObjectionState.REJECTED,
                LocalDate.of(2021, 11, 6),
                "经核实户数相符"));
    }

    private static List<ApplicationView.Paid> payments() {
        return List.of(
                new ApplicationView.Paid(
                        1,
                        new BigDecimal("10000.00"),
                        "国库支〔2021〕1001",
                        "补512002〔2021〕8号",
                        LocalDate.of(2021, 11, 15),
                        "刘喆",
                        LocalDate.of(2021, 11, 19),
                        "王建国",
                        null,
                        null,
                        null),
                new ApplicationView.Paid(
                        2,
                        new BigDecimal("8000.05"),
                        "国库支〔2021〕1002",
                        "补512002〔2021〕9号",
                        LocalDate.of(2021, 11, 18),
                        "刘喆",
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    public static List<PaymentFile.Line> toPay() {
        return List.of(
                new PaymentFile.Line(
                        "补申〔2021〕7号",
                        "物业服务费补助",
                        "九曲河安置小区",
                        "=某某物业",
                        "中国工商银行资阳分行",
                        "012100099996",
                        "00100000000000000001",
                        new BigDecimal("20160.00")),
                new PaymentFile.Line(
                        "补申〔2021〕8号",
                        "物业服务费补助",
                        "三贤佳苑",
                        "某某物业二分公司",
                        "中国农业银行资阳分行",
                        "103100000026",
                        "6228480000000000017",
                        new BigDecimal("0.05")));
    }

    public static List<PublicityRegister.Line> announced(int estates) {
        return IntStream.rangeClosed(1, estates)
                .mapToObj(n -> new PublicityRegister.Line(
                        "补申〔2021〕" + n + "号",
                        "拆迁安置小区物业服务费补助",
                        "安置小区" + n + "期",
                        "莲花社区",
                        60 + n,
                        LocalDate.of(2021, 1, 1),
                        LocalDate.of(2021, 12, 31),
                        new BigDecimal("20160.00"),
                        LocalDate.of(2021, 11, 4),
                        LocalDate.of(2021, 11, 10),
                        true))
                .toList();
    }
}
