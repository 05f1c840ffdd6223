package ziyang.estates.base;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * The official words of the domain (errors, states, kinds) in Chinese, the default, and English. Labels of pages live with the
 * pages.
 */
public final class Texts {

    private static final String BUNDLE = "ziyang.estates.base.texts";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader(), NO_FALLBACK);
    }

    public static Texts in(Locale locale) {
        return new Texts("en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT);
    }

    /** The text of a key, or the key itself, so that a gap shows instead of breaking a page. */
    public String get(String key) {
        try {
            return bundle.getString(key);
        } catch (MissingResourceException gap) {
            return key;
        }
    }

    /** The text of a key, or what the caller says when there is none. */
    public String label(String key, String otherwise) {
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }

    /** The official word for a constant, for example {@code MeetingState.NOTIFIED}. */
    public String of(Enum<?> constant) {
        return get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    public String format(String key, Object... arguments) {
        Object[] words = Arrays.stream(arguments).map(this::word).toArray();
        return new MessageFormat(get(key), locale).format(words);
    }

    private Object word(Object argument) {
        if (argument instanceof BusinessError.Label label) {
            return get(label.key());
        }
        if (argument instanceof BusinessError.Allowed allowed) {
            return allowed.constants().stream()
                    .map(constant -> of(constant) + " " + constant.name())
                    .collect(Collectors.joining(get("list.separator")));
        }
        if (argument instanceof Enum<?> constant) {
            return of(constant);
        }
        if (argument instanceof LocalDateTime time) {
            return MINUTE.format(time);
        }
        return argument instanceof LocalDate || argument instanceof Number ? argument.toString() : argument;
    }
}
