package ziyang.estates.reports.document;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * 中文大写金额 as 《支付结算办法》（银发〔1997〕393号） annex 1 wants them: 整 behind whole yuan only, one 零 for any run of zeros between digits, and
 * 零 before 分 when there is no 角.
 */
public final class YuanInWords {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] UNITS = {"", "拾", "佰", "仟"};
    private static final long WAN = 10_000;
    private static final long YI = WAN * WAN;
    private static final int FEN_OF_YUAN = 100;

    private YuanInWords() {}

    /**
     * Such as 贰万零壹佰陆拾元整.
     *
     * @param amount yuan, not below zero
     * @throws ArithmeticException for more than two decimals, or more than fits in fen into 63 bits
     */
    public static String of(BigDecimal amount) {
        long fen = amount.setScale(2, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
        if (fen < 0) {
            throw new IllegalArgumentException("An amount in words is not below zero: " + amount);
        }
        long yuan = fen / FEN_OF_YUAN;
        int rest = (int) (fen % FEN_OF_YUAN);
        if (yuan == 0 && rest == 0) {
            return "零元整";
        }
        return (yuan == 0 ? "" : whole(yuan) + "元") + (rest == 0 ? "整" : parts(rest, yuan > 0));
    }

    private static String parts(int fen, boolean afterYuan) {
        int jiao = fen / 10;
        String tenths = jiao == 0 ? (afterYuan ? "零" : "") : digit(jiao) + "角";
        return tenths + (fen % 10 == 0 ? "" : digit(fen % 10) + "分");
    }

    private static String whole(long number) {
        if (number >= YI) {
            return joined(number, YI, "亿");
        }
        return number >= WAN ? joined(number, WAN, "万") : thousands((int) number);
    }

    private static String joined(long number, long unit, String name) {
        long rest = number % unit;
        String head = whole(number / unit) + name;
        return rest == 0 ? head : head + (rest < unit / 10 ? "零" : "") + whole(rest);
    }

    private static String thousands(int number) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int place = 3, power = 1000; place >= 0; place--, power /= 10) {
            int digit = number / power % 10;
            if (digit != 0) {
                words.append(gap ? "零" : "").append(digit(digit)).append(UNITS[place]);
            }
            gap = digit == 0 && !words.isEmpty();
        }
        return words.toString();
    }

    private static char digit(int digit) {
        return DIGITS.charAt(digit);
    }
}
