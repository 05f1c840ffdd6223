package ziyang.estates.reports.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Worksheet;
import ziyang.estates.reports.document.Block.Bar;
import ziyang.estates.reports.document.Block.RateChart;

/** A chart's sheet: names and rates as numbers, and beside them the bars that a spreadsheet draws from these cells. */
final class RateSheet {

    private static final byte[] BAR = {0x5B, 0x75, (byte) 0x94};
    private static final int NAME_WIDTH = 34;
    private static final int CHART_COLUMN = 3;
    private static final int CHART_COLUMNS = 10;

    private final String name;
    private final RateChart chart;

    RateSheet(String name, RateChart chart) {
        this.name = name;
        this.chart = chart;
    }

    void write(Worksheet sheet) throws IOException {
        sheet.value(0, 0, "单位");
        sheet.value(0, 1, "比率");
        XlsxWriter.header(sheet, 0, 2);
        List<Bar> bars = chart.bars();
        for (int i = 0; i < bars.size(); i++) {
            sheet.value(i + 1, 0, bars.get(i).name());
            if (bars.get(i).rate() == null) {
                sheet.value(i + 1, 1, bars.get(i).label());
            } else {
                sheet.value(i + 1, 1, bars.get(i).rate());
            }
            sheet.style(i + 1, 1).format("0.0%").horizontalAlignment("right").set();
        }
        sheet.width(0, NAME_WIDTH);
        sheet.freezePane(0, 1);
        XlsxWriter.paper(sheet, true);
        sheet.finish();
    }

    /** A workbook of this sheet alone with its chart, from which the parts of the chart are taken. */
    byte[] model() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream written = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet(name);
            for (int i = 0; i < chart.bars().size(); i++) {
                Bar bar = chart.bars().get(i);
                sheet.createRow(i + 1).createCell(0).setCellValue(bar.name());
                if (bar.rate() != null) {
                    sheet.getRow(i + 1).createCell(1).setCellValue(bar.rate());
                }
            }
            draw(sheet);
            workbook.write(written);
            return written.toByteArray();
        }
    }

    private void draw(XSSFSheet sheet) {
        int last = chart.bars().size();
        int height = Math.max(12, 4 + last * 3 / 2);
        XSSFClientAnchor place = sheet.createDrawingPatriarch()
                .createAnchor(0, 0, 0, 0, CHART_COLUMN, 1, CHART_COLUMN + CHART_COLUMNS, 1 + height);
        XSSFChart drawing = sheet.getDrawingPatriarch().createChart(place);
        drawing.setTitleText(chart.caption());
        drawing.setTitleOverlay(false);
        XDDFCategoryAxis names = drawing.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis rates = drawing.createValueAxis(AxisPosition.BOTTOM);
        rates.setCrosses(AxisCrosses.MAX);
        rates.setCrossBetween(AxisCrossBetween.BETWEEN);
        rates.setMinimum(0);
        rates.setMaximum(1);
        rates.setNumberFormat("0%");
        XDDFBarChartData bars = (XDDFBarChartData) drawing.createData(ChartTypes.BAR, names, rates);
        bars.setBarDirection(BarDirection.BAR);
        bars.setVaryColors(false);
        var series = bars.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(1, last, 0, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(1, last, 1, 1)));
        series.setTitle(chart.caption(), null);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(BAR)));
        drawing.plot(bars);
        drawing.getGraphicFrame().setName(chart.caption());
        var labels = drawing.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0)
                .addNewDLbls();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
