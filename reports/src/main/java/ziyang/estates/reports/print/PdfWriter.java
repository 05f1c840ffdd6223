package ziyang.estates.reports.print;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;
import ziyang.estates.reports.document.Block;
import ziyang.estates.reports.document.ChineseDate;
import ziyang.estates.reports.document.Form;
import ziyang.estates.reports.document.Imprint;
import ziyang.estates.reports.document.Ledger;
import ziyang.estates.reports.document.Listing;
import ziyang.estates.reports.document.OfficialDocument;
import ziyang.estates.reports.document.RedHead;

/** Writes an official document as PDF/A-1b with all fonts embedded. */
public final class PdfWriter {

    /** The mark at the head of every page of a document whose figures are not real. */
    public static final String DEMONSTRATION = "【演示数据】本件所列数据仅供系统演示，不作为工作依据";

    private PdfWriter() {}

    /** @param out left open */
    public static void write(OfficialDocument document, OutputStream out) {
        try {
            export(document.title(), document.signature(), print(document), out);
        } catch (JRException e) {
            throw new IllegalStateException("The document cannot be printed: " + document.title(), e);
        }
    }

    /** @param out left open */
    public static void write(Listing listing, OutputStream out) {
        String title = listing.ledger().title();
        try {
            Map<String, Object> place = Map.of("heading", listing.heading(), "pagesBefore", 0);
            export(title, "", List.of(ledger(listing.ledger(), listing.demonstration(), place)), out);
        } catch (JRException e) {
            throw new IllegalStateException("The ledger cannot be printed: " + title, e);
        }
    }

    /** @param out left open */
    public static void write(Form form, OutputStream out) {
        try {
            Map<String, Object> parameters = parameters(form.demonstration(), 0);
            parameters.put("title", form.title());
            parameters.put("heading", form.heading());
            parameters.put("note", form.note());
            JasperPrint print = JasperFillManager.fillReport(Templates.form(), parameters, new FormSource(form));
            export(form.title(), "", List.of(print), out);
        } catch (JRException e) {
            throw new IllegalStateException("The form cannot be printed: " + form.title(), e);
        }
    }

    /** Loads templates and fonts by printing a small document, so that the first real one is as fast as the next. */
    public static void warmUp() {
        LocalDate day = LocalDate.EPOCH;
        Ledger ledger = new Ledger(
                "台账",
                Collections.nCopies(Templates.LEDGER_COLUMNS, Ledger.Column.of("序号", 1)),
                Collections.nCopies(30, Collections.nCopies(Templates.LEDGER_COLUMNS, "按要求办理")));
        OfficialDocument small = new OfficialDocument(
                new RedHead("文件", "〔1970〕1号"),
                List.of("通报"),
                "各单位",
                List.of(
                        new Block.Heading(Block.Level.FIRST, "一、总体情况"),
                        new Block.Heading(Block.Level.SECOND, "（一）情况"),
                        new Block.Paragraph("堃喆犇"),
                        new Block.RateChart("按期率", List.of(new Block.Bar("单位", 1.0, "100.0%")))),
                "督查室",
                day,
                new Imprint("", "督查室", day),
                List.of(),
                List.of(ledger),
                true);
        write(small, OutputStream.nullOutputStream());
    }

    private static List<JasperPrint> print(OfficialDocument document) throws JRException {
        List<JasperPrint> prints = new ArrayList<>();
        List<Strip> imprint = ImprintSetting.of(document.imprint());
        List<List<Strip>> pages = Pagination.of(Typesetting.of(document));
        boolean within = document.annexes().isEmpty() && pages.size() % 2 == 0 && Pagination.sink(pages, imprint);
        prints.add(mainPart(document, pages, 0));
        int printed = pages.size();
        for (int i = 0; i < document.annexes().size(); i++) {
            String label = document.annexes().size() == 1 ? "附件" : "附件" + (i + 1);
            JasperPrint annex = ledger(
                    document.annexes().get(i),
                    document.demonstration(),
                    Map.of("label", label, "pagesBefore", printed));
            printed += annex.getPages().size();
            prints.add(annex);
        }
        if (!within) {
            prints.add(mainPart(document, Pagination.last(imprint, printed), printed));
        }
        return prints;
    }

    /** Pages of the main part; a page that is empty, and the imprint's after it, have no number (GB/T 9704 7.5). */
    private static JasperPrint mainPart(OfficialDocument document, List<List<Strip>> pages, int pagesBefore)
            throws JRException {
        List<Integer> widths = tableWidths(document);
        Map<String, Object> parameters = parameters(document.demonstration(), widths.size());
        parameters.put("mark", document.head().mark());
        parameters.put("number", document.head().number());
        parameters.put("issuer", document.signed() ? "" : document.signature());
        parameters.put("issued", document.signed() ? "" : ChineseDate.words(document.date()));
        parameters.put("pagesBefore", pagesBefore);
        parameters.put("numbered", pagesBefore == 0 || pages.size() == 1);
        return JasperFillManager.fillReport(Templates.document(widths), parameters, new StripSource(pages));
    }

    private static JasperPrint ledger(Ledger ledger, boolean demonstration, Map<String, Object> place)
            throws JRException {
        Map<String, Object> parameters =
                parameters(demonstration, ledger.paperWidths().size());
        parameters.putAll(place);
        parameters.put("title", ledger.title());
        parameters.put("headers", ledger.paperHeaders());
        return JasperFillManager.fillReport(Templates.ledger(ledger), parameters, new LedgerSource(ledger));
    }

    /** The template has one row of cells, so the tables of one document share their widths. */
    private static List<Integer> tableWidths(OfficialDocument document) {
        List<List<Integer>> widths = document.body().stream()
                .filter(Block.Table.class::isInstance)
                .map(block -> ((Block.Table) block).widths())
                .distinct()
                .toList();
        if (widths.size() > 1) {
            throw new IllegalArgumentException("The tables of one document have the same column widths");
        }
        return widths.isEmpty() ? List.of(1) : widths.get(0);
    }

    private static Map<String, Object> parameters(boolean demonstration, int columns) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("columns", columns);
        parameters.put("pageMark", demonstration ? DEMONSTRATION : "");
        return parameters;
    }

    private static void export(String title, String author, List<JasperPrint> prints, OutputStream out)
            throws JRException {
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        // not "compressed": that means streams of objects, which PDF/A-1 forbids; the pages are deflated without it
        configuration.setCompressed(false);
        configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_1B);
        configuration.setIccProfilePath("fonts/sRGB.icc");
        configuration.setMetadataTitle(title);
        configuration.setMetadataAuthor(author);
        configuration.setDisplayMetadataTitle(true);
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setExporterInput(SimpleExporterInput.getInstance(prints));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.setConfiguration(configuration);
        exporter.exportReport();
    }
}
