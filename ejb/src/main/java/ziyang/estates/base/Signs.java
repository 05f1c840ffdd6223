package ziyang.estates.base;

import java.util.regex.Pattern;

/**
 * Signs that no text of the portal holds: controls but for line breaks and tabs, those that turn the reading order, and what is no
 * character at all. They cannot be seen, deceive readers, and a database or a document may refuse them.
 */
public final class Signs {

    private static final Pattern UNSEEN =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");

    private Signs() {}

    public static boolean unseen(String text) {
        return UNSEEN.matcher(text).find();
    }

    public static String without(String text) {
        return UNSEEN.matcher(text).replaceAll("");
    }
}
