package ziyang.estates.reports.print;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import ziyang.estates.reports.document.Block.RateChart;

/** A chart on the grid, drawn as vectors. */
final class ChartStrut extends Strut {

    private static final long serialVersionUID = 1L;
    private static final float BAR_PITCH = 21;
    private static final float FRAME = 34;

    private final transient RateChart chart;

    ChartStrut(RateChart chart) {
        super(linesFor(chart));
        this.chart = chart;
    }

    private static int linesFor(RateChart chart) {
        int lines = (int) Math.ceil((chart.bars().size() * BAR_PITCH + FRAME) / Grid.LINE);
        return Math.min(lines, Grid.LINES - 2);
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D canvas, Rectangle2D area) {
        RateDrawing.of(chart).draw(canvas, area);
    }
}
