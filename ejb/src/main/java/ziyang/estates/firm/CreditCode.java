package ziyang.estates.firm;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;
import ziyang.estates.base.BusinessError;

/**
 * 统一社会信用代码 of GB 32100-2015: registering department, class, six digits of the region, nine characters of the subject, check digit.
 * Five letters are left out of the alphabet because they look like digits or like each other.
 */
public record CreditCode(String text) implements Serializable {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM = Pattern.compile("[%1$s]{2}[0-9]{6}[%1$s]{10}".formatted(ALPHABET));
    private static final int LAST = 17;
    /** Of one place to the next; the weight of the i-th is its power, modulo the length of the alphabet. */
    private static final int FACTOR = 3;

    /** @throws BusinessError {@code firm.code.form}, {@code firm.code.check} */
    public CreditCode {
        if (!FORM.matcher(text).matches()) {
            throw BusinessError.field("creditCode", "firm.code.form", text);
        }
        if (text.charAt(LAST) != check(text)) {
            throw BusinessError.field("creditCode", "firm.code.check", text);
        }
    }

    /** The code as somebody has written it, in any case and with blanks around. */
    public static CreditCode of(String written) {
        return new CreditCode(written.strip().toUpperCase(Locale.ROOT));
    }

    /** The code that begins with these 17 characters. */
    static CreditCode beginning(String body) {
        return new CreditCode(body + check(body));
    }

    private static char check(String body) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LAST; i++) {
            sum += ALPHABET.indexOf(body.charAt(i)) * weight;
            weight = weight * FACTOR % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }

    @Override
    public String toString() {
        return text;
    }
}
