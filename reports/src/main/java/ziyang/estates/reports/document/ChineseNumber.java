package ziyang.estates.reports.document;

/** Numerals of headings: 一、 （二） …. */
public final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    /** Above 99 in Arabic numerals, for want of room. */
    public static String words(int number) {
        if (number > 99) {
            return String.valueOf(number);
        }
        String tens = number < 10 ? "" : (number < 20 ? "" : "" + DIGITS.charAt(number / 10)) + "十";
        return tens + (number % 10 == 0 ? "" : DIGITS.charAt(number % 10));
    }
}
