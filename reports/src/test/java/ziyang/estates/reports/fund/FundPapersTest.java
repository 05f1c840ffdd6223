package ziyang.estates.reports.fund;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import ziyang.estates.application.ApplicationView;
import ziyang.estates.reports.Printer;
import ziyang.estates.reports.document.Form;
import ziyang.estates.reports.document.Format;
import ziyang.estates.reports.document.OfficialDocument;

/** What the papers of public money say. */
class FundPapersTest {

    private static final LocalDate DAY = LocalDate.of(2021, 11, 30);

    @Test
    void aDraftLeavesEveryBoxToSign() {
        Form form = ApprovalForm.of(SampleApplications.draft(), DAY);
        assertTrue(form.heading().contains("（草稿，未编号）"));
        assertEquals(7, opinions(form).size());
        opinions(form).forEach(box -> {
            assertEquals("", box.text());
            assertTrue(box.signature().contains("年　　月　　日"), box.signature());
        });
        assertEquals("60户 × 80平方米/户 × 0.35元/平方米·月 × 12个月 = 20,160.00元", fact(form, "金额计算"));
        assertEquals("20,160.00元（大写：贰万零壹佰陆拾元整）", fact(form, "申报金额"));
        assertEquals("2021年1月至12月", fact(form, "补助期间"));
    }

    @Test
    void whatWasReturnedShowsTheNewRoundOnly() {
        Form form = ApprovalForm.of(SampleApplications.reviewed(), DAY);
        assertEquals(
                "初审通过，金额20,160.00元（大写：贰万零壹佰陆拾元整）。意见：材料齐全<b>，同意",
                opinion(form, "初审意见").text());
        assertTrue(opinion(form, "初审意见").signature().contains("张伟　2021年11月9日"));
        assertEquals("", opinion(form, "复核意见").text());
        assertEquals("2021年11月8日", fact(form, "申报日期"));
    }

    @Test
    void everyStepTakenStandsInItsBox() {
        Form form = ApprovalForm.of(SampleApplications.evaluated(), DAY);
        assertEquals(
                "自2021年11月4日至2021年11月10日公示，收到异议1件，其中不成立1件、成立0件、待答复0件。",
                opinion(form, "公示情况").text());
        assertTrue(opinion(form, "审定意见").text().contains("核减后金额18,000.05元（大写：壹万捌仟元零伍分）。原因：部分月份服务中断，按实际月份核减"));
        assertTrue(opinion(form, "审定意见").signature().contains("2021年11月13日"));
        assertTrue(opinion(form, "拨付情况").text().contains("第2笔8,000.05元（大写：捌仟元零伍分），2021年11月18日，支付凭证号国库支〔2021〕1002"));
        assertEquals("第1笔10,000.00元已于2021年11月19日确认到账。", opinion(form, "到账确认").text());
        assertTrue(opinion(form, "绩效评价").text().startsWith("总分89分"));
        assertEquals("20,160.00元（大写：贰万零壹佰陆拾元整）", fact(form, "申报金额"));
    }

    @Test
    void everyStepHasASheetOfItsOwn() {
        ApplicationView one = SampleApplications.evaluated();
        Form applied = StepForm.of(one, one.steps().get(0), DAY);
        assertEquals("资金申报表", applied.title());
        assertTrue(applied.heading().contains("补申〔2021〕7号　　第1环节"), applied.heading());
        assertEquals("房屋征收补偿协议.pdf", fact(applied, "佐证材料"));
        Form reduced = StepForm.of(one, one.steps().get(7), DAY);
        assertEquals("资金核减通知书", reduced.title());
        assertEquals("18,000.05元（大写：壹万捌仟元零伍分）", fact(reduced, "核减金额"));
        assertEquals("部分月份服务中断，按实际月份核减", opinions(reduced).get(0).text());
        assertTrue(opinions(reduced).get(0).signature().contains("陈红　2021年11月13日"));
        one.steps().forEach(step -> {
            Form form = StepForm.of(one, step, DAY);
            assertEquals(1, opinions(form).size(), form.title());
            assertFalse(form.toString().contains("赵某某"), form.title());
        });
    }

    @Test
    void objectorsAreNotNamed() {
        String all =
                ApprovalForm.of(SampleApplications.evaluated(), DAY).lines().toString();
        assertFalse(all.contains("赵某某"), all);
    }

    @Test
    void aCeilingAndAnAwardAreTold() {
        assertEquals(
                "100户 × 100平方米/户 × 1元/平方米·月 × 12个月 = 50,000.00元（计算数120,000.00元，按最高限额计）",
                ApprovalForm.formula(sum(100, "100", 12, "1", "50000.00")));
        assertEquals("定额标准50000元，核定50,000.00元", ApprovalForm.formula(sum(0, "0", 12, "50000", "50000.00")));
        assertEquals("100户 × 300元/户 = 30,000.00元", ApprovalForm.formula(sum(100, "90", 12, "300", "30000.00")));
    }

    private static ApplicationView.Sum sum(int households, String area, int months, String rate, String computed) {
        return new ApplicationView.Sum(
                households, new BigDecimal(area), months, new BigDecimal(rate), new BigDecimal(computed));
    }

    @Test
    void aNoteOfPaymentAddsUpWhatWasPaidUntilThen() {
        ApplicationView one = SampleApplications.evaluated();
        Form first = PaymentNote.of(one, one.payments().get(0));
        assertEquals("10,000.00元", fact(first, "累计已拨付"));
        assertEquals("10,000.00元（大写：壹万元整）", fact(first, "拨付金额"));
        assertTrue(fact(first, "列支预算").startsWith("2021年度雁江区"));
        assertTrue(first.heading().contains("补512002〔2021〕8号"));
        assertEquals("以上款项已经到账。", opinion(first, "到账确认").text());
        Form second = PaymentNote.of(one, one.payments().get(1));
        assertEquals("18,000.05元", fact(second, "累计已拨付"));
        assertEquals("", opinion(second, "到账确认").text());
    }

    @Test
    void thePaymentListLosesNoDigitAndRunsNoFormula() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Printer.print(PaymentListing.of(SampleApplications.toPay(), DAY, true), Format.XLSX, out);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            Row first = workbook.getFirstSheet().read().get(1);
            assertEquals("=某某物业", first.getCellText(4));
            assertEquals(CellType.STRING, first.getCell(6).getType());
            assertEquals("012100099996", first.getCellText(6));
            assertEquals(CellType.STRING, first.getCell(7).getType());
            assertEquals("00100000000000000001", first.getCellText(7));
            assertEquals(
                    new BigDecimal("20160"),
                    first.getCell(8).asNumber().stripTrailingZeros().setScale(0));
            assertEquals("贰万零壹佰陆拾元整", first.getCellText(9));
            String note = workbook.getSheets()
                    .skip(1)
                    .findFirst()
                    .orElseThrow()
                    .read()
                    .toString();
            assertFalse(note.isEmpty());
        }
        assertTrue(PaymentListing.of(SampleApplications.toPay(), DAY, true)
                .heading()
                .endsWith("应付2笔　合计20,160.05元（大写：贰万零壹佰陆拾元零伍分）"));
    }

    @Test
    void theNoticeSaysHowMuchHowLongAndWhereToObject() {
        OfficialDocument notice = PublicityNotice.of(SampleApplications.announced(3), DAY);
        String body = notice.body().stream().map(Object::toString).collect(Collectors.joining());
        assertTrue(body.contains("拟对3项申报给予补助，合计60,480.00元"), body);
        assertTrue(body.contains("向资阳市住房和城乡建设局或者"), body);
        assertEquals(3, notice.annexes().get(0).rows().size());
        assertEquals(
                List.of("补助期间", "拟补助金额（元）"),
                notice.annexes().get(0).paperHeaders().subList(6, 8));
        assertTrue(PublicityNotice.of(List.of(), DAY).annexes().isEmpty());
    }

    private static List<Form.Opinion> opinions(Form form) {
        return form.lines().stream()
                .filter(Form.Opinion.class::isInstance)
                .map(Form.Opinion.class::cast)
                .toList();
    }

    private static Form.Opinion opinion(Form form, String label) {
        return opinions(form).stream()
                .filter(box -> box.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static String fact(Form form, String label) {
        for (Form.Line line : form.lines()) {
            if (line instanceof Form.Wide wide && wide.fact().label().equals(label)) {
                return wide.fact().value();
            }
            if (line instanceof Form.Pair pair) {
                for (Form.Fact fact : List.of(pair.left(), pair.right())) {
                    if (fact.label().equals(label)) {
                        return fact.value();
                    }
                }
            }
        }
        throw new AssertionError(label);
    }
}
