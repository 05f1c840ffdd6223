package ziyang.estates.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageTextsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/ziyang/estates/web");
    private static final Pattern USED = Pattern.compile("page\\[[^\\[\\]]*\\]");
    private static final Pattern LITERAL = Pattern.compile("'([a-z0-9.-]+\\.[a-z0-9.-]+|[a-z]+)'");

    @Test
    void chineseAndEnglishHaveTheSameKeys() {
        assertEquals(keys("page.properties"), keys("page_en.properties"));
    }

    @Test
    void noTextIsEmpty() {
        for (String name : List.of("page.properties", "page_en.properties")) {
            Properties texts = bundle(name);
            assertEquals(
                    Set.of(),
                    texts.stringPropertyNames().stream()
                            .filter(key -> texts.getProperty(key).isBlank())
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void theSearchForAChineseTextEndsAtTheChineseBundle() {
        assertEquals(Set.of(), keys("page_zh.properties"), "empty, so that page.properties answers");
    }

    @Test
    void everyKeyOfAPageExists() throws IOException {
        Set<String> missing = used();
        missing.removeAll(keys("page.properties"));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyEntryOfTheMenuHasAName() {
        Set<String> missing = Menu.ALL.stream()
                .flatMap(group -> Stream.concat(
                        Stream.of(group.key()), group.entries().stream().map(Menu.Entry::key)))
                .collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(keys("page.properties"));
        assertEquals(Set.of(), missing);
    }

    private static Set<String> used() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .flatMap(file -> USED.matcher(text(file)).results())
                    .map(MatchResult::group)
                    .flatMap(used -> LITERAL.matcher(used).results())
                    .map(literal -> literal.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> keys(String name) {
        return new TreeSet<>(bundle(name).stringPropertyNames());
    }

    private static Properties bundle(String name) {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(BUNDLES.resolve(name))) {
            texts.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
