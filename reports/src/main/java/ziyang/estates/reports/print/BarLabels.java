package ziyang.estates.reports.print;

import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.data.category.CategoryDataset;
import ziyang.estates.reports.document.Block.RateChart;

/** The label of a bar as the document words it: 87.5% or 无. */
record BarLabels(RateChart chart) implements CategoryItemLabelGenerator {

    @Override
    public String generateLabel(CategoryDataset values, int row, int column) {
        return chart.bars().get(column).label();
    }

    @Override
    public String generateRowLabel(CategoryDataset values, int row) {
        return "";
    }

    @Override
    public String generateColumnLabel(CategoryDataset values, int column) {
        return chart.bars().get(column).name();
    }
}
