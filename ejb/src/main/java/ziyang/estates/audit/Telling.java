package ziyang.estates.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.PluralAttribute;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import ziyang.estates.audit.AuditService.Change;
import ziyang.estates.audit.AuditService.Row;
import ziyang.estates.audit.AuditService.Told;
import ziyang.estates.base.Persistent;
import ziyang.estates.base.Texts;
import ziyang.estates.base.Time;

/**
 * Says in words what a row of the trail holds as attributes, ids and constants. The labels are those of the {@link Texts} ({@code
 * entity.…}, {@code field.…}, constants), what an attribute is comes from the entity itself, and a record is called what it calls itself.
 */
final class Telling {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** Of longer lists only what has come or gone is told. */
    private static final int SHORT = 6;

    private final EntityManager entities;
    private final Texts texts;
    private final Map<String, EntityType<?>> types;

    Telling(EntityManager entities, Texts texts) {
        this.entities = entities;
        this.texts = texts;
        this.types = entities.getMetamodel().getEntities().stream()
                .collect(Collectors.toMap(EntityType::getName, Function.identity()));
    }

    Told tell(Row row) {
        EntityType<?> type = types.get(row.entity());
        boolean known = type != null && row.entityId() != null && !"DELETE".equals(row.operation());
        String subject = known ? called(type.getJavaType(), row.entityId()) : number(row.entityId());
        List<Change> changes = ChangeText.read(row.changes()).entrySet().stream()
                .map(entry -> change(row, attribute(type, entry.getKey()), entry))
                .toList();
        return new Told(row, texts.label("entity." + row.entity(), row.entity()), subject, changes);
    }

    /** An update holds what was and what is; a new or deleted record only the one. */
    private Change change(Row row, Attribute<?, ?> attribute, Map.Entry<String, Object> entry) {
        String label = label(row.entity(), entry.getKey());
        Object value = entry.getValue();
        if ("UPDATE".equals(row.operation()) && value instanceof List<?> pair && pair.size() == 2) {
            Object was = pair.get(0);
            Object is = pair.get(1);
            return new Change(label, words(attribute, was, is), words(attribute, is, was));
        }
        String words = words(attribute, value, null);
        return "DELETE".equals(row.operation()) ? new Change(label, words, "") : new Change(label, "", words);
    }

    private String label(String entity, String field) {
        return texts.label("field." + entity + "." + field, texts.label("field." + field, field));
    }

    private static Attribute<?, ?> attribute(EntityType<?> type, String name) {
        return type == null
                ? null
                : type.getAttributes().stream()
                        .filter(one -> one.getName().equals(name))
                        .findFirst()
                        .orElse(null);
    }

    private String words(Attribute<?, ?> attribute, Object value, Object other) {
        Class<?> type = attribute == null ? Object.class : type(attribute);
        if (!(value instanceof List<?> many)) {
            return word(type, value);
        }
        List<?> others = other instanceof List<?> list ? list : List.of();
        return many.stream()
                .filter(one -> many.size() <= SHORT || !others.contains(one))
                .map(one -> word(type, one))
                .collect(Collectors.joining(texts.get("list.separator")));
    }

    private static Class<?> type(Attribute<?, ?> attribute) {
        return attribute instanceof PluralAttribute<?, ?, ?> many
                ? many.getElementType().getJavaType()
                : attribute.getJavaType();
    }

    private String word(Class<?> type, Object value) {
        String text = Objects.toString(value, "");
        if (Persistent.class.isAssignableFrom(type) && text.matches("\\d+")) {
            return called(type, Long.parseLong(text));
        }
        if (type.isEnum()) {
            return texts.label(type.getSimpleName() + "." + text, text);
        }
        if (value instanceof Boolean || AuditListener.HIDDEN.equals(value)) {
            return texts.get("value." + (value instanceof Boolean ? text : "hidden"));
        }
        if (type == Instant.class && text.endsWith("Z")) {
            return MINUTE.format(Instant.parse(text).atZone(Time.ZONE));
        }
        return type == LocalDateTime.class && !text.isEmpty() ? MINUTE.format(LocalDateTime.parse(text)) : text;
    }

    private String called(Class<?> type, long id) {
        return entities.find(type, id) instanceof Persistent record ? record.called() : number(id);
    }

    private static String number(Long id) {
        return id == null ? "" : "#" + id;
    }
}
