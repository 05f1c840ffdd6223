package ziyang.estates.web.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import ziyang.estates.assessment.ItemEffect;
import ziyang.estates.assessment.RankReason;
import ziyang.estates.assessment.SchemeView;
import ziyang.estates.assessment.SheetView;
import ziyang.estates.web.layout.Words;

/** Points and what they rest on, as tables write them. */
@Named
@ApplicationScoped
public class Points {

    private static final String NONE = "—";

    @Inject
    private Words words;

    /** Without decimals that say nothing; a dash where there are none. */
    public String of(BigDecimal points) {
        return points == null
                ? NONE
                : points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
    }

    /** A deduction with its sign. */
    public String of(SchemeView.Item item, BigDecimal points) {
        boolean off = points != null && points.signum() > 0 && item.effect() == ItemEffect.DEDUCTION;
        return off ? "−" + of(points) : of(points);
    }

    /** Why a street stands where it stands: the item that told it apart in brackets. */
    public String why(RankReason reason, String item) {
        String why = words.of(reason);
        return item == null ? why : why + "（" + item + "）";
    }

    /** The figure of an automatic item: 33.33%（1/3）, or 2 where cases are counted. */
    public String figure(SchemeView.Item item, SheetView.Figure figure) {
        if (!item.rate()) {
            return String.valueOf(figure.numerator());
        }
        String percent = figure.percent() == null ? NONE : figure.percent() + "%";
        return percent + "（" + figure.numerator() + "/" + figure.denominator() + "）";
    }
}
