package ziyang.estates.reports.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.text.DecimalFormat;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import ziyang.estates.reports.document.Block.Bar;
import ziyang.estates.reports.document.Block.RateChart;

/** Draws a {@link RateChart}: one quiet colour, values at the bars, names in 宋体, which has the rare characters too. */
public final class RateDrawing {

    private static final Color BAR = new Color(0x5B, 0x75, 0x94);
    private static final Color RULE = new Color(0xD9, 0xD9, 0xD9);
    private static final Color INK = new Color(0x26, 0x26, 0x26);
    private static final float TEXT_SIZE = 10.5f;
    /** Room for the label of a full bar. */
    private static final double AXIS_END = 1.2;

    private static final ItemLabelPosition BESIDE =
            new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT);

    private final JFreeChart drawing;

    private RateDrawing(JFreeChart drawing) {
        this.drawing = drawing;
    }

    public static RateDrawing of(RateChart chart) {
        DefaultCategoryDataset values = new DefaultCategoryDataset();
        for (int i = 0; i < chart.bars().size(); i++) {
            Bar bar = chart.bars().get(i);
            values.addValue(bar.rate() == null ? 0 : bar.rate(), "rate", new Name(i, bar.name()));
        }
        CategoryPlot plot = new CategoryPlot(values, names(), rates(), bars(chart));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(RULE);
        plot.setRangeGridlineStroke(new BasicStroke(0.5f));
        plot.setInsets(new RectangleInsets(2, 0, 2, 4));
        JFreeChart drawing = new JFreeChart(null, font(), plot, false);
        drawing.setBackgroundPaint(Color.WHITE);
        drawing.setPadding(new RectangleInsets(4, 2, 4, 2));
        return new RateDrawing(drawing);
    }

    public void draw(Graphics2D canvas, Rectangle2D area) {
        drawing.draw(canvas, area);
    }

    /** For formats without vectors, {@code scale} pixels to the point. */
    public BufferedImage image(int width, int height, int scale) {
        return drawing.createBufferedImage(width * scale, height * scale, width, height, null);
    }

    private static CategoryAxis names() {
        CategoryAxis axis = new CategoryAxis();
        axis.setTickLabelFont(font());
        axis.setTickLabelPaint(INK);
        axis.setMaximumCategoryLabelWidthRatio(0.42f);
        axis.setMaximumCategoryLabelLines(2);
        axis.setAxisLinePaint(INK);
        axis.setTickMarksVisible(false);
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        axis.setCategoryMargin(0.42);
        return axis;
    }

    private static NumberAxis rates() {
        NumberAxis axis = new NumberAxis();
        axis.setRange(0, AXIS_END);
        axis.setTickUnit(new NumberTickUnit(0.2, new DecimalFormat("0%")));
        axis.setTickLabelFont(font());
        axis.setTickLabelPaint(INK);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    private static BarRenderer bars(RateChart chart) {
        BarRenderer renderer = new BarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setSeriesPaint(0, BAR);
        renderer.setMaximumBarWidth(0.2);
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(font());
        renderer.setDefaultItemLabelPaint(INK);
        renderer.setDefaultPositiveItemLabelPosition(BESIDE);
        renderer.setDefaultItemLabelGenerator(new BarLabels(chart));
        return renderer;
    }

    private static Font font() {
        return Typeface.SONGTI.font(TEXT_SIZE);
    }

    /** Two bars may bear the same name and are still two. */
    private record Name(int position, String text) implements Comparable<Name> {
        @Override
        public int compareTo(Name other) {
            return Integer.compare(position, other.position);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
