package ziyang.estates.reports.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Amounts of money in figures. */
public final class Yuan {

    private Yuan() {}

    /** Such as 28,800.00; nothing for none. */
    public static String figures(BigDecimal amount) {
        return amount == null ? "" : String.format(Locale.ROOT, "%,.2f", amount);
    }

    /** Such as 28,800.00元（大写：贰万捌仟捌佰元整）. */
    public static String both(BigDecimal amount) {
        return figures(amount) + "元（大写：" + YuanInWords.of(amount) + "）";
    }

    /** In 万元 with two decimals: 2.88 for 28,800.00 yuan. */
    public static String tenThousands(BigDecimal amount) {
        return figures(amount.movePointLeft(4).setScale(2, RoundingMode.HALF_UP));
    }
}
