package ziyang.estates.reports.standard;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The numbers that a word processor makes and does not write: counted again as it counts them. */
final class Counters {

    private static final int LEVELS = 9;
    private static final String[] DIGITS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private final Map<BigInteger, int[]> lists = new HashMap<>();

    /** The number of the paragraph as it is seen on paper, without what closes it; null for a paragraph without one. */
    String of(XWPFParagraph paragraph) {
        String pattern = paragraph.getNumID() == null ? null : paragraph.getNumLevelText();
        if (pattern == null || !pattern.contains("%") || paragraph.getNumIlvl() == null) {
            return null;
        }
        int[] counts = lists.computeIfAbsent(paragraph.getNumID(), list -> new int[LEVELS]);
        int level = Math.min(paragraph.getNumIlvl().intValue(), LEVELS - 1);
        counts[level]++;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        boolean chinese = paragraph.getNumFmt() != null && paragraph.getNumFmt().startsWith("chinese");
        String number = pattern;
        for (int i = 0; i < LEVELS; i++) {
            number = number.replace("%" + (i + 1), written(Math.max(1, counts[i]), chinese && i == level));
        }
        return number.replaceAll("[.、．\\s]+$", "");
    }

    /** Up to 99 in words: 第十二条. */
    private static String written(int count, boolean chinese) {
        if (!chinese || count > 99) {
            return String.valueOf(count);
        }
        int tens = count / 10;
        int ones = count % 10;
        String head = tens == 0 ? "" : (tens == 1 ? "" : DIGITS[tens]) + "十";
        return head + (ones == 0 ? "" : DIGITS[ones]);
    }
}
