package ziyang.estates.estate;

import com.github.houbb.pinyin.bs.PinyinBs;
import com.github.houbb.pinyin.support.segment.PinyinSegments;
import com.github.houbb.pinyin.support.style.PinyinToneStyles;
import java.util.Locale;
import java.util.regex.Pattern;

/** First letters of a name's pinyin, by which people look for it: 雁城花园 is {@code ychy}. */
final class Initials {

    private static final int LONGEST = 60;
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]");

    /** Set up once: by word, so that 重庆 begins with c. */
    private static final PinyinBs PINYIN = PinyinBs.newInstance()
            .style(PinyinToneStyles.firstLetter())
            .segment(PinyinSegments.defaults())
            .connector("");

    private Initials() {}

    /** Letters and digits stay as they are, in lower case; everything else that has no reading is left out. */
    static String of(String name) {
        String letters =
                OTHER.matcher(PINYIN.toPinyin(name).toLowerCase(Locale.ROOT)).replaceAll("");
        return letters.length() > LONGEST ? letters.substring(0, LONGEST) : letters;
    }
}
