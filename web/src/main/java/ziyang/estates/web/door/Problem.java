package ziyang.estates.web.door;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ejb.EJBException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.lang.System.Logger;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ziyang.estates.account.ConflictService;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.base.StaleRecord;
import ziyang.estates.base.Texts;

/**
 * A failure as RFC 9457 wants it and as people read it.
 *
 * @param code stable, for machines
 * @param detail in the user's words
 * @param fields what is wrong with which field, when it is about fields
 */
public record Problem(String type, String title, int status, String code, String detail, List<Field> fields) {

    /** One field that breaks a rule. */
    public record Field(String name, String message) {}

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Logger LOG = System.getLogger(Problem.class.getName());
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The refusal behind whatever was thrown, however it was wrapped on its way. */
    public static Optional<BusinessError> refusal(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .filter(BusinessError.class::isInstance)
                .map(BusinessError.class::cast)
                .findFirst();
    }

    /** The problem behind whatever was thrown; something unexpected is logged with the number the user is told. */
    public static Problem of(Throwable thrown, Locale locale) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StaleRecord stale) {
                return stale(stale, locale);
            }
            if (cause instanceof BusinessError error) {
                return problem(error.kind().status(), error.code(), error.text(locale), fields(error, locale));
            }
            if (cause instanceof ConstraintViolationException broken) {
                return fields(broken, locale);
            }
            if (cause instanceof OptimisticLockException) {
                return lost((OptimisticLockException) cause, locale);
            }
        }
        return unexpected(thrown, locale);
    }

    /** Two writers in the same moment: the database let only one through. */
    private static Problem lost(OptimisticLockException race, Locale locale) {
        if (race.getEntity() instanceof Persistent entity) {
            return stale(
                    new StaleRecord(entity.getClass().getSimpleName(), entity.getId(), entity.getVersion()), locale);
        }
        BusinessError stale = new BusinessError(BusinessError.Kind.STALE, "stale");
        return problem(stale.kind().status(), stale.code(), stale.text(locale), List.of());
    }

    private static Problem stale(StaleRecord stale, Locale locale) {
        String words = CDI.current()
                .select(ConflictService.class)
                .get()
                .words(stale, locale)
                .orElse(stale.text(locale));
        return problem(stale.kind().status(), stale.code(), words, List.of());
    }

    private static List<Field> fields(BusinessError error, Locale locale) {
        return error.field()
                .map(name -> List.of(new Field(name, error.text(locale))))
                .orElse(List.of());
    }

    private static Problem fields(ConstraintViolationException broken, Locale locale) {
        List<Field> fields = broken.getConstraintViolations().stream()
                .map(violation -> new Field(last(violation), Constraints.words(violation, locale)))
                .sorted(Comparator.comparing(Field::name))
                .toList();
        String detail = Texts.in(locale).format("error.fields", words(fields, Texts.in(locale)));
        return problem(422, "fields", detail, fields);
    }

    private static String words(List<Field> fields, Texts texts) {
        return fields.stream().map(field -> words(field, texts)).collect(Collectors.joining("；"));
    }

    private static String words(Field field, Texts texts) {
        return texts.label("field." + field.name(), field.name()) + field.message();
    }

    /** What is wrong with one of its fields, for those who see it alone; a refusal of the domain names its field itself. */
    String words(Field field, Locale locale) {
        return field.message().equals(detail) ? detail : words(field, Texts.in(locale));
    }

    private static String last(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static Problem unexpected(Throwable thrown, Locale locale) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        Throwable root =
                thrown instanceof EJBException wrapper && wrapper.getCause() != null ? wrapper.getCause() : thrown;
        LOG.log(Logger.Level.ERROR, "failure " + number, root);
        return problem(500, "unexpected", Texts.in(locale).format("error.unexpected", number), List.of());
    }

    private static Problem problem(int status, String code, String detail, List<Field> fields) {
        return new Problem("urn:estates:" + code, detail, status, code, detail, fields);
    }

    public void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(JSON.writeValueAsBytes(this));
    }
}
