package ziyang.estates.base;

import java.util.Locale;

/**
 * What an administrator sets outside the database: a system property {@code estates.session.idle} or the environment variable
 * {@code ESTATES_SESSION_IDLE}; the property wins.
 */
public final class Settings {

    private Settings() {}

    public static String text(String name, String otherwise) {
        String environment = name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
        String value = System.getProperty(name, System.getenv(environment));
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    public static int number(String name, int otherwise) {
        return Integer.parseInt(text(name, Integer.toString(otherwise)));
    }

    /** Demonstration mode: demonstration data and accounts with a published password. Never in production. */
    public static boolean demonstration() {
        return Boolean.parseBoolean(text("estates.demo", "false"));
    }
}
