package ziyang.estates.reports.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YuanInWordsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "0.00, 零元整",
        "0.05, 伍分",
        "0.10, 壹角",
        "0.56, 伍角陆分",
        "1, 壹元整",
        "1.05, 壹元零伍分",
        "1.50, 壹元伍角",
        "10, 壹拾元整",
        "10.01, 壹拾元零壹分",
        "15.23, 壹拾伍元贰角叁分",
        "100, 壹佰元整",
        "101, 壹佰零壹元整",
        "110, 壹佰壹拾元整",
        "325.04, 叁佰贰拾伍元零肆分",
        "1001, 壹仟零壹元整",
        "1010, 壹仟零壹拾元整",
        "1100, 壹仟壹佰元整",
        "1409.50, 壹仟肆佰零玖元伍角",
        "1680.32, 壹仟陆佰捌拾元叁角贰分",
        "6007.14, 陆仟零柒元壹角肆分",
        "10000, 壹万元整",
        "10001, 壹万零壹元整",
        "16409.02, 壹万陆仟肆佰零玖元零贰分",
        "20160.00, 贰万零壹佰陆拾元整",
        "50000, 伍万元整",
        "100000, 壹拾万元整",
        "107000.53, 壹拾万柒仟元伍角叁分",
        "1000000, 壹佰万元整",
        "10000000, 壹仟万元整",
        "10100101, 壹仟零壹拾万零壹佰零壹元整",
        "100000000.10, 壹亿元壹角",
        "100000001, 壹亿零壹元整",
        "100010000, 壹亿零壹万元整",
        "110000000, 壹亿壹仟万元整",
        "1000000001, 壹拾亿零壹元整",
        "123456789.09, 壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元零玖分",
        "1000000000000, 壹万亿元整",
        "1000000010000, 壹万亿零壹万元整",
        "99999999999999.99, 玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"
    })
    void anAmountIsWrittenAsOnAVoucher(BigDecimal amount, String words) {
        assertEquals(words, YuanInWords.of(amount));
    }

    @Test
    void noAmountHoldsTwoZerosInARowOrEndsInOne() {
        Random random = new Random(72);
        for (int n = 0; n < 20_000; n++) {
            long fen = Math.floorMod(random.nextLong(), (long) Math.pow(10, 1 + random.nextInt(15)));
            String words = YuanInWords.of(BigDecimal.valueOf(fen, 2));
            assertFalse(words.contains("零零") || fen >= 100 && words.contains("零元"), fen + " " + words);
            assertEquals(BigDecimal.valueOf(fen, 2), read(words), words);
        }
    }

    @Test
    void partsOfAFenAndDebtsHaveNoWords() {
        assertThrows(ArithmeticException.class, () -> YuanInWords.of(new BigDecimal("0.005")));
        assertThrows(IllegalArgumentException.class, () -> YuanInWords.of(new BigDecimal("-0.01")));
    }

    /** The amount that the words say, by another way than they were written. */
    private static BigDecimal read(String words) {
        long yuan = 0;
        long section = 0;
        long digit = 0;
        long fen = 0;
        for (char sign : words.toCharArray()) {
            int value = "零壹贰叁肆伍陆柒捌玖".indexOf(sign);
            switch (sign) {
                case '拾', '佰', '仟' -> {
                    section += digit * (sign == '拾' ? 10 : sign == '佰' ? 100 : 1000);
                    digit = 0;
                }
                case '万' -> {
                    section = (section + digit) * 10_000;
                    yuan += section;
                    section = 0;
                    digit = 0;
                }
                case '亿' -> {
                    yuan = (yuan + section + digit) * 100_000_000;
                    section = 0;
                    digit = 0;
                }
                case '元' -> {
                    yuan += section + digit;
                    digit = 0;
                }
                case '角', '分' -> {
                    fen += digit * (sign == '角' ? 10 : 1);
                    digit = 0;
                }
                case '整' -> {}
                default -> digit = value;
            }
        }
        return BigDecimal.valueOf(yuan * 100 + fen, 2);
    }
}
