package ziyang.estates.reports.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRTextAlignment;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;

/**
 * Gives the cells of a loaded template the widths of one table. The templates hold a row of cells with the keys
 * {@code cell0}, {@code cell1} … and {@code header0} …; those beyond the table's columns do not print, by the parameter
 * {@code columns}.
 */
final class ColumnFitting {

    private ColumnFitting() {}

    /** Whole points in the proportion of the weights, adding up to the total exactly. */
    static List<Integer> share(List<Integer> weights, int total) {
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        List<Integer> shares = new ArrayList<>(weights.size());
        int weight = 0;
        int given = 0;
        for (int each : weights) {
            weight += each;
            int end = Math.round((float) weight * total / sum);
            shares.add(end - given);
            given = end;
        }
        return List.copyOf(shares);
    }

    static void fit(JasperReport template, List<Integer> widths) {
        List<JRBand> bands = Stream.concat(
                        Stream.of(template.getDetailSection().getBands()),
                        Stream.ofNullable(template.getColumnHeader()))
                .toList();
        for (JRBand band : bands) {
            int x = 0;
            for (int i = 0; i < widths.size(); i++) {
                place(band.getElementByKey("cell" + i), x, widths.get(i));
                place(band.getElementByKey("header" + i), x, widths.get(i));
                x += widths.get(i);
            }
        }
    }

    /** Sets cells that hold figures to the right. */
    static void align(JasperReport template, List<Boolean> figures) {
        for (JRBand band : template.getDetailSection().getBands()) {
            for (int i = 0; i < figures.size(); i++) {
                if (figures.get(i) && band.getElementByKey("cell" + i) instanceof JRTextAlignment cell) {
                    cell.setHorizontalTextAlign(HorizontalTextAlignEnum.RIGHT);
                }
            }
        }
    }

    private static void place(JRElement element, int x, int width) {
        if (element != null) {
            element.setX(x);
            element.setWidth(width);
        }
    }
}
