package ziyang.estates.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.Persistent;
import ziyang.estates.base.Texts;

/** The trail is read by people: whatever it can hold has a word in both languages. */
class TrailLabelsTest {

    private static final Path CLASSES = Path.of("target", "classes");

    @Test
    void everyEntityAttributeAndConstantHasAWord() throws IOException {
        for (Locale locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            Texts texts = Texts.in(locale);
            Set<String> silent =
                    keys().filter(key -> texts.get(key).equals(key)).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of(), silent, locale.toString());
        }
    }

    private static Stream<String> keys() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files
                    .filter(file -> file.toString().endsWith(".class"))
                    .map(TrailLabelsTest::load)
                    .filter(type -> type.isAnnotationPresent(Entity.class) && Persistent.class.isAssignableFrom(type))
                    .flatMap(type -> Stream.concat(
                            Stream.of("entity." + type.getSimpleName()),
                            ownAndInherited(type)
                                    .filter(TrailLabelsTest::stored)
                                    .flatMap(TrailLabelsTest::keys)))
                    .toList()
                    .stream();
        }
    }

    private static Class<?> load(Path file) {
        String name = CLASSES.relativize(file)
                .toString()
                .replace(".class", "")
                .replace('/', '.')
                .replace('\\', '.');
        try {
            return Class.forName(name, false, TrailLabelsTest.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The fields of an entity, with those of a class that it shares them with. */
    private static Stream<Field> ownAndInherited(Class<?> type) {
        Class<?> above = type.getSuperclass();
        Stream<Field> own = Arrays.stream(type.getDeclaredFields());
        return above == Persistent.class || above == Object.class ? own : Stream.concat(own, ownAndInherited(above));
    }

    private static boolean stored(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !field.isSynthetic()
                && !field.isAnnotationPresent(Transient.class);
    }

    private static Stream<String> keys(Field field) {
        Class<?> type = element(field);
        Stream<String> constants = type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(one -> type.getSimpleName() + "." + ((Enum<?>) one).name())
                : Stream.of();
        return Stream.concat(Stream.of("field." + field.getName()), constants);
    }

    private static Class<?> element(Field field) {
        return field.getGenericType() instanceof ParameterizedType many
                        && many.getActualTypeArguments()[0] instanceof Class<?> one
                ? one
                : field.getType();
    }
}
