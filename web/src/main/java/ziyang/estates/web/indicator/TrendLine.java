package ziyang.estates.web.indicator;

import java.math.BigDecimal;
import java.util.List;
import software.xdev.chartjs.model.charts.LineChart;
import software.xdev.chartjs.model.data.LineData;
import software.xdev.chartjs.model.dataset.LineDataset;
import software.xdev.chartjs.model.options.LegendOptions;
import software.xdev.chartjs.model.options.LineOptions;
import software.xdev.chartjs.model.options.Plugins;
import software.xdev.chartjs.model.options.scale.Scales;
import software.xdev.chartjs.model.options.scale.cartesian.linear.LinearScaleOptions;
import ziyang.estates.indicator.Forecast;
import ziyang.estates.indicator.IndicatorService.Point;

/** A figure over the months, its target and where it is heading, as lines in the portal's colours. */
final class TrendLine {

    private static final String BLUE = "#14365f";
    private static final String RED = "#b8281f";
    private static final int WHOLE = 100;

    private final List<Point> points;
    private final Forecast forecast;
    private final BigDecimal target;

    /**
     * @param forecast null for none
     * @param target percent, null for none
     */
    TrendLine(List<Point> points, Forecast forecast, BigDecimal target) {
        this.points = points;
        this.forecast = forecast;
        this.target = target;
    }

    /** @param names of the figure, the forecast and the target */
    String json(List<String> names) {
        LineData data = new LineData().addDataset(figures(names.get(0)));
        points.forEach(point -> data.addLabel(point.day().toString()));
        if (forecast != null) {
            data.addLabel(forecast.day().toString());
            data.addDataset(heading(names.get(1)));
        }
        if (target != null) {
            data.addDataset(level(names.get(2)));
        }
        var percent = new LinearScaleOptions().setBeginAtZero(true);
        percent.setMax(WHOLE);
        LineOptions options = new LineOptions()
                .setResponsive(true)
                .setMaintainAspectRatio(false)
                .setAnimation(false)
                .setPlugins(new Plugins()
                        .setLegend(new LegendOptions().setLabels(new LegendOptions.Labels().setUsePointStyle(true))))
                .setScales(new Scales().addScale("y", percent));
        return new LineChart(data, options).toJson();
    }

    private LineDataset figures(String name) {
        LineDataset line = line(name, BLUE);
        points.forEach(point -> line.addData(point.ratio().percent()));
        return line;
    }

    /** From today's point to the last day of the year. */
    private LineDataset heading(String name) {
        LineDataset line = line(name, BLUE).setBorderDash(List.of(6, 4));
        for (int i = 1; i < points.size(); i++) {
            line.addData(null);
        }
        line.addData(points.get(points.size() - 1).ratio().percent());
        line.addData(forecast.ratio().percent());
        return line;
    }

    private LineDataset level(String name) {
        LineDataset line = line(name, RED).setBorderDash(List.of(2, 3)).setPointRadius(List.of(0));
        int days = points.size() + (forecast == null ? 0 : 1);
        for (int i = 0; i < days; i++) {
            line.addData(target);
        }
        return line;
    }

    private static LineDataset line(String name, String colour) {
        return new LineDataset()
                .setLabel(name)
                .setBorderColor(colour)
                .setBackgroundColor(colour)
                .setBorderWidth(2);
    }
}
