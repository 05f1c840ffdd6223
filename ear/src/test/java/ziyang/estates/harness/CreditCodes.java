package ziyang.estates.harness;

import java.util.Locale;

/** Social credit codes for tests, by the arithmetic of GB 32100-2015 written out once more. */
public final class CreditCodes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private CreditCodes() {}

    /** @param tag eight hexadecimal digits, the same tag gives the same code */
    public static String of(String tag) {
        String body = "91512002T" + tag.toUpperCase(Locale.ROOT);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(body.charAt(i)) * WEIGHTS[i];
        }
        return body + ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
