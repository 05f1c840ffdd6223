package ziyang.estates.base;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A refusal in the user's words: the transaction is rolled back, the {@link #code()} is stable for machines and the key of
 * the message for people ({@code error.<code>} in the {@link Texts}).
 */
@ApplicationException(rollback = true)
public class BusinessError extends RuntimeException {

    /** What kind of refusal, and the HTTP status it maps to. */
    public enum Kind {
        INVALID(422),
        NOT_SIGNED_IN(401),
        DENIED(403),
        MISSING(404),
        ILLEGAL_STEP(409),
        STALE(409),
        TOO_LARGE(413),
        TOO_OFTEN(429),
        UNSUPPORTED(415);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String code;
    private final transient Object[] arguments;
    private String field;

    public BusinessError(Kind kind, String code, Object... arguments) {
        super(code);
        this.kind = kind;
        this.code = code;
        this.arguments = arguments;
    }

    /** A value that breaks a rule. */
    public static BusinessError invalid(String code, Object... arguments) {
        return new BusinessError(Kind.INVALID, code, arguments);
    }

    /**
     * A value of one field that breaks a rule.
     *
     * @param field its name in forms and in JSON
     */
    public static BusinessError field(String field, String code, Object... arguments) {
        BusinessError error = invalid(code, arguments);
        error.field = field;
        return error;
    }

    /** A step that the life cycle does not allow from the present state. */
    public static BusinessError illegalStep(String code, Object... arguments) {
        return new BusinessError(Kind.ILLEGAL_STEP, code, arguments);
    }

    /** The account may not do this, or not to this record. */
    public static BusinessError denied(String code, Object... arguments) {
        return new BusinessError(Kind.DENIED, code, arguments);
    }

    /** No such record. */
    public static BusinessError missing(String what, Object key) {
        return new BusinessError(Kind.MISSING, "missing", new Label("entity." + what), key);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    /** The field it is about, when it is about one. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /** The message in the given language; labels and enums among the arguments are translated too. */
    public String text(Locale locale) {
        return Texts.in(locale).format("error." + code, arguments == null ? new Object[0] : arguments);
    }

    @Override
    public String getMessage() {
        return code + ": " + text(Locale.SIMPLIFIED_CHINESE);
    }

    /** An argument that is itself a key of the texts. */
    public record Label(String key) implements java.io.Serializable {}

    /** An argument that lists what a field takes: each constant in words and by its code. */
    public record Allowed(List<? extends Enum<?>> constants) implements java.io.Serializable {

        public static Allowed of(Enum<?>... constants) {
            return new Allowed(List.of(constants));
        }
    }
}
