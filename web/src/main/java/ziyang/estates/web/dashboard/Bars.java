package ziyang.estates.web.dashboard;

import java.util.List;
import software.xdev.chartjs.model.charts.BarChart;
import software.xdev.chartjs.model.data.BarData;
import software.xdev.chartjs.model.dataset.BarDataset;
import software.xdev.chartjs.model.enums.IndexAxis;
import software.xdev.chartjs.model.options.BarOptions;
import software.xdev.chartjs.model.options.LegendOptions;
import software.xdev.chartjs.model.options.Plugins;
import software.xdev.chartjs.model.options.scale.Scales;
import software.xdev.chartjs.model.options.scale.cartesian.linear.LinearScaleOptions;
import software.xdev.chartjs.model.options.scale.cartesian.linear.LinearTickOptions;

/** Bar charts of figures in the portal's colours. */
public final class Bars {

    private static final String BLUE = "#14365f";
    private static final String RED = "#b8281f";
    private static final int THICKEST = 28;

    private Bars() {}

    public static String lying(List<String> labels, List<? extends Number> counts) {
        return chart(labels, counts, RED, IndexAxis.Y);
    }

    /** Rates in percent. */
    public static String rates(List<String> labels, List<? extends Number> rates) {
        return chart(labels, rates, BLUE, IndexAxis.Y);
    }

    public static String standing(List<String> labels, List<? extends Number> counts) {
        return chart(labels, counts, BLUE, IndexAxis.X);
    }

    private static String chart(List<String> labels, List<? extends Number> counts, String colour, IndexAxis axis) {
        BarDataset bars = new BarDataset().setBackgroundColor((Object) colour).setMaxBarThickness(THICKEST);
        counts.forEach(bars::addData);
        BarData data = new BarData().addDataset(bars);
        labels.forEach(data::addLabel);
        var whole = new LinearScaleOptions().setBeginAtZero(true).setTicks(new LinearTickOptions().setPrecision(0));
        BarOptions options = new BarOptions()
                .setIndexAxis(axis)
                .setResponsive(true)
                .setMaintainAspectRatio(false)
                .setAnimation(false)
                .setPlugins(new Plugins().setLegend(new LegendOptions().setDisplay(false)))
                .setScales(new Scales().addScale(axis == IndexAxis.Y ? "x" : "y", whole));
        return new BarChart(data, options).toJson();
    }
}
