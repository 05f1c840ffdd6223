package ziyang.estates.estate;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.Locale;

/** First letters of a name's pinyin, by which people look for it: 雁城花园 is {@code ychy}. */
final class Initials {

    private static final int LONGEST = 60;

    private Initials() {}

    /** Letters and digits stay as they are, in lower case; everything else that has no reading is left out. */
    static String of(String name) {
        String letters = PinyinHelper.toPinyin(name, PinyinStyleEnum.FIRST_LETTER, "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
        return letters.length() > LONGEST ? letters.substring(0, LONGEST) : letters;
    }
}
