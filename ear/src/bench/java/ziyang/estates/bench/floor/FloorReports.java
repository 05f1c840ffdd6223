package ziyang.estates.bench.floor;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ziyang.estates.reports.document.Format;
import ziyang.estates.reports.document.Ledger;
import ziyang.estates.reports.meeting.BulletinDocument;
import ziyang.estates.reports.meeting.BulletinFigures;
import ziyang.estates.reports.meeting.BulletinRenderer;

/**
 * The floors of the reports, in the portal's own server: POST takes the figures of an archived run; GET {@code /pdf} fills and exports
 * the ledger's template with its rows, GET {@code /xlsx} writes its cells with fastexcel and nothing else. GET {@code /ours-pdf} and
 * {@code /ours-xlsx} print the same figures as the portal does, without its queries and its archive.
 */
@WebServlet("/ledger/*")
public class FloorReports extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int WIDTH = 758;

    private transient volatile BulletinFigures figures;
    private transient volatile Ledger ledger;
    private transient volatile List<List<String>> paper;
    private transient volatile JasperReport template;

    /** The cells as they stand on paper. */
    private static final class Cells implements JRDataSource {

        private final Iterator<List<String>> rows;
        private List<String> cells;

        Cells(List<List<String>> rows) {
            this.rows = rows.iterator();
        }

        @Override
        public boolean next() {
            boolean more = rows.hasNext();
            cells = more ? rows.next() : null;
            return more;
        }

        @Override
        public Object getFieldValue(JRField field) {
            int column = Integer.parseInt(field.getName().substring(1));
            return column < cells.size() ? cells.get(column) : null;
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        figures = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .readValue(request.getInputStream(), BulletinFigures.class);
        ledger = BulletinDocument.of(figures).annexes().get(0);
        paper = ledger.rows().stream().map(ledger::onPaper).toList();
        response.getWriter().print(paper.size());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(BulletinFigures.class.getClassLoader());
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
            switch (request.getPathInfo()) {
                case "/pdf" -> pdf(out);
                case "/xlsx" -> xlsx(out);
                case "/ours-pdf" -> BulletinRenderer.render(figures, Format.PDF, out);
                default -> BulletinRenderer.render(figures, Format.XLSX, out);
            }
            response.getOutputStream().write(out.toByteArray());
        } catch (JRException broken) {
            throw new IOException(broken);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private void pdf(ByteArrayOutputStream out) throws JRException {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("columns", ledger.paperWidths().size());
        parameters.put("pageMark", "");
        parameters.put("label", "附件");
        parameters.put("pagesBefore", 0);
        parameters.put("title", ledger.title());
        parameters.put("headers", ledger.paperHeaders());
        JRPdfExporter exporter = new JRPdfExporter();
        exporter.setExporterInput(
                new SimpleExporterInput(JasperFillManager.fillReport(template(), parameters, new Cells(paper))));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.exportReport();
    }

    /** The compiled template with the widths of the ledger's columns. */
    private JasperReport template() throws JRException {
        if (template == null) {
            JasperReport loaded = (JasperReport) JRLoader.loadObject(
                    BulletinFigures.class.getResourceAsStream("/ziyang/estates/reports/print/ledger.jasper"));
            List<Integer> widths = ledger.paperWidths();
            int sum = widths.stream().mapToInt(Integer::intValue).sum();
            int x = 0;
            for (int i = 0; i < widths.size(); i++) {
                int width = widths.get(i) * WIDTH / sum;
                place(loaded.getDetailSection().getBands()[0].getElementByKey("cell" + i), x, width);
                place(loaded.getColumnHeader().getElementByKey("header" + i), x, width);
                x += width;
            }
            template = loaded;
        }
        return template;
    }

    private static void place(JRElement element, int x, int width) {
        element.setX(x);
        element.setWidth(width);
    }

    private void xlsx(ByteArrayOutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "floor", "1.0");
        Worksheet sheet = workbook.newWorksheet("台账");
        for (int i = 0; i < ledger.columns().size(); i++) {
            sheet.value(0, i, ledger.columns().get(i).header());
        }
        int row = 1;
        for (List<?> cells : ledger.rows()) {
            for (int i = 0; i < cells.size(); i++) {
                Object cell = cells.get(i);
                if (cell instanceof LocalDate day) {
                    sheet.value(row, i, day);
                } else if (cell instanceof Number number) {
                    sheet.value(row, i, number);
                } else if (cell != null) {
                    sheet.value(row, i, cell.toString());
                }
            }
            row++;
        }
        workbook.finish();
    }
}
