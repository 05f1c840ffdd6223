package ziyang.estates.reports.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import ziyang.estates.reports.document.Format;
import ziyang.estates.reports.meeting.BulletinFigures;
import ziyang.estates.reports.meeting.BulletinRenderer;
import ziyang.estates.reports.meeting.SampleFigures;

class XlsxWriterTest {

    private static final int TITLE = 5;
    private static final int PROGRESS = 15;

    @Test
    void theFirstSheetHoldsTheFigures() throws IOException {
        List<Row> rows = sheet(SampleFigures.quarter(), "汇总");
        Row assigned = rows.stream()
                .filter(row -> "交办议定事项（项）".equals(row.getCellText(0)))
                .findFirst()
                .orElseThrow();
        assertEquals(60, assigned.getCell(1).asNumber().intValue());
    }

    @Test
    void theLedgerHoldsEveryActionUnderItsHeader() throws IOException {
        List<Row> rows = sheet(SampleFigures.quarter(1200, true), "台账");
        assertEquals("事项编号", rows.get(0).getCellText(1));
        assertEquals(1201, rows.size());
        assertEquals("SX2021-1200", rows.get(1200).getCellText(1));
    }

    @Test
    void datesAreDates() throws IOException {
        BulletinFigures figures = SampleFigures.quarter(1, true);
        assertEquals(
                figures.ledger().get(0).meetingDate(),
                sheet(figures, "台账").get(1).getCell(3).asDate().toLocalDate());
    }

    @Test
    void whatSomeoneTypedIsNeverAFormula() throws IOException {
        for (String typed : List.of("=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")")) {
            Row row = sheet(SampleFigures.of(List.of(SampleFigures.row(1, typed, typed)), false), "台账")
                    .get(1);
            for (Cell cell : List.of(row.getCell(TITLE), row.getCell(PROGRESS))) {
                assertEquals(CellType.STRING, cell.getType());
                assertEquals(typed, cell.getText());
                assertNull(cell.getFormula());
            }
        }
    }

    @Test
    void theChartIsDrawnFromTheCellsOfItsSheet() throws IOException {
        byte[] file = written(SampleFigures.quarter());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = workbook.getSheet("图1");
            XSSFChart chart = sheet.getDrawingPatriarch().getCharts().get(0);
            assertEquals("各牵头单位按期销号率", chart.getTitleText().toString());
            var bars = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
            assertEquals(
                    "图1!$B$2:$B$" + (sheet.getLastRowNum() + 1),
                    bars.getVal().getNumRef().getF());
            double first = sheet.getRow(1).getCell(1).getNumericCellValue();
            String drawn = bars.getVal().getNumRef().getNumCache().getPtArray(0).getV();
            assertEquals(first, Double.parseDouble(drawn), 1e-9);
        }
    }

    private static byte[] written(BulletinFigures figures) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BulletinRenderer.render(figures, Format.XLSX, out);
        return out.toByteArray();
    }

    private static List<Row> sheet(BulletinFigures figures, String name) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(written(figures)))) {
            return workbook.findSheet(name).orElseThrow().read();
        }
    }
}
