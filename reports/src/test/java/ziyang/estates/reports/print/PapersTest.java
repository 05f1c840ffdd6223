package ziyang.estates.reports.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ziyang.estates.application.ApplicationView;
import ziyang.estates.meeting.NoticeFigures;
import ziyang.estates.minutes.MinutesFigures;
import ziyang.estates.reports.Printer;
import ziyang.estates.reports.assessment.ResultNotice;
import ziyang.estates.reports.assessment.SampleAssessments;
import ziyang.estates.reports.assessment.ScoreSheet;
import ziyang.estates.reports.contract.SampleChecks;
import ziyang.estates.reports.document.Form;
import ziyang.estates.reports.document.Format;
import ziyang.estates.reports.document.Listing;
import ziyang.estates.reports.document.OfficialDocument;
import ziyang.estates.reports.fund.ApprovalForm;
import ziyang.estates.reports.fund.FundDocument;
import ziyang.estates.reports.fund.PaymentListing;
import ziyang.estates.reports.fund.PaymentNote;
import ziyang.estates.reports.fund.PublicityNotice;
import ziyang.estates.reports.fund.SampleApplications;
import ziyang.estates.reports.fund.SampleFunds;
import ziyang.estates.reports.fund.StepForm;
import ziyang.estates.reports.meeting.AttendanceListing;
import ziyang.estates.reports.meeting.MinutesDocument;
import ziyang.estates.reports.meeting.NoticeDocument;
import ziyang.estates.reports.meeting.SampleFigures;
import ziyang.estates.reports.meeting.SamplePapers;
import ziyang.estates.reports.meeting.UnitBulletinDocument;
import ziyang.estates.reports.meeting.UrgeDocument;
import ziyang.estates.reports.standard.CommentSummary;
import ziyang.estates.reports.standard.EditionPaper;
import ziyang.estates.reports.standard.SampleStandards;

/** Papers of meetings, of public money and of the assessment on the page. */
class PapersTest {

    private static final LocalDate DAY = LocalDate.of(2021, 11, 30);
    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float TYPE_AREA_TOP = 37 * MILLIMETRE;

    private final PrintedText minutes = new PrintedText(MinutesDocument.of(SamplePapers.minutes()));

    @Test
    void theMarkOfMinutesStandsThirtyFiveMillimetresBelowTheTypeArea() {
        float top = minutes.with(file -> {
            float[] found = {Float.MAX_VALUE};
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    if (letter.getFontSizeInPt() > 24) {
                        found[0] = Math.min(found[0], letter.getYDirAdj() - letter.getHeightDir());
                    }
                }
            };
            stripper.setEndPage(1);
            stripper.getText(file);
            return found[0];
        });
        assertEquals(TYPE_AREA_TOP + 35 * MILLIMETRE, top, 3 * MILLIMETRE);
    }

    @Test
    void minutesNameIssuerAndDateOverTheRuleAndNobodyAtTheEnd() {
        String text = minutes.squeezed();
        assertTrue(text.indexOf("莲花联席纪〔2021〕3号") < text.indexOf("雁江区人民政府莲花街道办事处2021年11月16日"), text);
        assertEquals(1, text.split("2021年11月16日(?!印发)", -1).length - 1, "no date below the text");
        assertTrue(text.contains("分送：市住房城乡建设局"), text);
        assertFalse(text.contains("抄送"), text);
    }

    @Test
    void mattersAreNumberedThroughWithLeadHelpersAndDeadline() {
        String text = minutes.squeezed().replaceAll("—\\d+—【[^】]*】[^作]*作为工作依据", "");
        assertTrue(
                text.contains("1.清理消防通道。对三个小区被占用的消防通道逐一清理，施划禁停标线，建立每周巡查台账。（牵头单位：市城市管理行政执法局；"
                        + "配合单位：市应急管理局、市消防救援支队；完成时限：2021年12月1日）"),
                text);
        assertTrue(text.contains("3.原则同意原物业服务企业"), text);
    }

    @Test
    void turnedLinesOfARollBeginBelowTheFirstName() {
        float[] left = minutes.with(file -> {
            float[] found = {0, Float.MAX_VALUE};
            PDFTextStripper stripper = new PDFTextStripper() {
                private boolean within;

                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    if (text.startsWith("出席")) {
                        within = true;
                        found[0] = letters.get(3).getXDirAdj();
                    } else if (text.startsWith("请假")) {
                        within = false;
                    } else if (within) {
                        found[1] = Math.min(found[1], letters.get(0).getXDirAdj());
                    }
                }
            };
            stripper.setSortByPosition(true);
            stripper.getText(file);
            return found;
        });
        assertEquals(left[0], left[1], 1.5f);
    }

    @Test
    void aCorrectionSaysWhichEditionItIsAndWhy() {
        MinutesFigures second = SamplePapers.minutes("补正。", 2, "第1项完成时限笔误");
        String text = new PrintedText(MinutesDocument.of(second)).squeezed();
        assertTrue(text.contains("本纪要为第2版，自印发之日起替代此前各版。更正原因：第1项完成时限笔误。"), text);
    }

    @Test
    void markupInMinutesIsText() {
        MinutesFigures figures = SamplePapers.minutes("<b>加粗</b>&amp;<script>", 1, "");
        assertTrue(new PrintedText(MinutesDocument.of(figures)).squeezed().contains("<b>加粗</b>&amp;<script>"));
    }

    @Test
    void minutesOfManyPagesKeepTheGridAndEndOnAnEvenPage() {
        PrintedText printed = new PrintedText(MinutesDocument.of(SamplePapers.minutes("会议强调落实。".repeat(400), 1, "")));
        assertEquals(0, printed.pages() % 2);
        assertTrue(printed.squeezed(printed.pages(), printed.pages()).contains("日印发"));
    }

    @ParameterizedTest
    @EnumSource(NoticeFigures.Kind.class)
    void aNoticeSaysWhatItIsAbout(NoticeFigures.Kind kind) {
        String text = new PrintedText(NoticeDocument.of(SamplePapers.notice(kind))).squeezed();
        assertTrue(text.contains("2021年11月10日（星期三）9时30分"), text);
        switch (kind) {
            case CALL -> assertTrue(text.contains("关于召开") && text.contains("2021年11月9日前"), text);
            case CHANGE -> assertTrue(text.contains("请以本通知为准"), text);
            case CANCEL -> assertTrue(text.contains("因故取消") && text.contains("与市级会议时间冲突。"), text);
        }
    }

    @Test
    void anUrgeLetterNamesEveryActionAndHowLateItIs() {
        String text = new PrintedText(UrgeDocument.of(SamplePapers.urge())).squeezed();
        assertTrue(text.contains("下列4项议定事项尚未办结，其中3项已超过办理期限。"), text);
        assertTrue(text.contains("已逾期19天") && !text.contains("已逾期0天"), text);
        assertTrue(text.contains("2021年12月27日前将办理情况书面答复"), text);
    }

    @Test
    void anApprovalFormIsOnePageAndItsMarkupText() {
        assertEquals(1, new PrintedText(ApprovalForm.of(SampleApplications.evaluated(), DAY)).pages());
        PrintedText reviewed = new PrintedText(ApprovalForm.of(SampleApplications.reviewed(), DAY));
        assertEquals(1, reviewed.pages());
        assertTrue(reviewed.squeezed().contains("材料齐全<b>，同意"), reviewed.squeezed());
    }

    @Test
    void everyPaperIsFitForTheArchive() throws Exception {
        ArchivalFileTest.initialise();
        for (Map.Entry<String, byte[]> paper : papers().entrySet()) {
            assertEquals(Set.of(), ArchivalFileTest.flaws(paper.getValue()), paper.getKey());
        }
    }

    /** Written where somebody can look at them. */
    private static Map<String, byte[]> papers() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        Map<String, byte[]> papers = new TreeMap<>();
        for (Format format : new Format[] {Format.PDF, Format.DOCX}) {
            documents()
                    .forEach((name, document) ->
                            keep(papers, folder, name, format, out -> Printer.print(document, format, out)));
            listings()
                    .forEach((name, listing) ->
                            keep(papers, folder, name, format, out -> Printer.print(listing, format, out)));
        }
        for (Format format : new Format[] {Format.PDF, Format.DOCX}) {
            forms().forEach((name, form) ->
                    keep(papers, folder, name, format, out -> Printer.print(form, format, out)));
        }
        OfficialDocument report = FundDocument.of(SampleFunds.year());
        keep(papers, folder, "fund-report", Format.XLSX, out -> Printer.print(report, Format.XLSX, out));
        listings()
                .forEach((name, listing) ->
                        keep(papers, folder, name, Format.XLSX, out -> Printer.print(listing, Format.XLSX, out)));
        return papers;
    }

    private static void keep(
            Map<String, byte[]> papers,
            Path folder,
            String name,
            Format format,
            Consumer<ByteArrayOutputStream> print) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        print.accept(out);
        try {
            Files.write(folder.resolve(name + "." + format.extension()), out.toByteArray());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        if (format == Format.PDF) {
            papers.put(name, out.toByteArray());
        }
    }

    private static Map<String, OfficialDocument> documents() {
        Map<String, OfficialDocument> documents = new TreeMap<>(Map.of(
                "standard",
                        EditionPaper.of(
                                SampleStandards.edition(),
                                SampleStandards.scale(),
                                List.of(SampleStandards.prices()),
                                DAY),
                "assessment", ResultNotice.of(SampleAssessments.announced()),
                "assessment-final", ResultNotice.of(SampleAssessments.settled()),
                "publicity", PublicityNotice.of(SampleApplications.announced(24), DAY),
                "fund-report", FundDocument.of(SampleFunds.year()),
                "fund-report-empty", FundDocument.of(SampleFunds.empty())));
        documents.putAll(Map.of(
                "by-unit", UnitBulletinDocument.of(SampleFigures.quarter()),
                "minutes", MinutesDocument.of(SamplePapers.minutes()),
                "correction", MinutesDocument.of(SamplePapers.minutes("会议强调落实。".repeat(60), 2, "第1项完成时限笔误")),
                "notice", NoticeDocument.of(SamplePapers.notice(NoticeFigures.Kind.CALL)),
                "change", NoticeDocument.of(SamplePapers.notice(NoticeFigures.Kind.CHANGE)),
                "cancel", NoticeDocument.of(SamplePapers.notice(NoticeFigures.Kind.CANCEL)),
                "urge", UrgeDocument.of(SamplePapers.urge()),
                "urge-many", UrgeDocument.of(SamplePapers.urge(14))));
        return documents;
    }

    private static Map<String, Form> forms() {
        ApplicationView paid = SampleApplications.evaluated();
        return Map.of(
                "approval-form", ApprovalForm.of(paid, DAY),
                "approval-form-reviewed", ApprovalForm.of(SampleApplications.reviewed(), DAY),
                "approval-form-draft", ApprovalForm.of(SampleApplications.draft(), DAY),
                "step-applied", StepForm.of(paid, paid.steps().get(0), DAY),
                "step-evaluated",
                        StepForm.of(paid, paid.steps().get(paid.steps().size() - 1), DAY),
                "payment-note", PaymentNote.of(paid, paid.payments().get(1)));
    }

    private static Map<String, Listing> listings() {
        return Map.of(
                "comments", CommentSummary.of(SampleStandards.comments()),
                "standards-system", SampleStandards.systemListing(),
                "contract-checks", SampleChecks.listing(),
                "score-sheet", ScoreSheet.of(SampleAssessments.sheet()),
                "payment-list", PaymentListing.of(SampleApplications.toPay(), DAY, true),
                "attendance", AttendanceListing.of(SamplePapers.attendance()),
                "attendance-report", SamplePapers.attendanceListing(),
                "ledger", SamplePapers.ledgerListing());
    }
}
