package ziyang.estates.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void chineseAndEnglishSayTheSameThings() throws IOException {
        assertEquals(
                new TreeSet<>(load("texts.properties").stringPropertyNames()),
                new TreeSet<>(load("texts_en.properties").stringPropertyNames()));
    }

    /** Of two the later would win, and the earlier say nothing where somebody believes it speaks. */
    @Test
    void noKeyStandsTwice() {
        for (String file : new String[] {"texts.properties", "texts_en.properties"}) {
            Set<String> seen = new HashSet<>();
            List<String> twice = new BufferedReader(
                            new InputStreamReader(TextsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .filter(key -> !seen.add(key))
                    .toList();
            assertEquals(List.of(), twice, file);
        }
    }

    @Test
    void noTextIsEmpty() throws IOException {
        for (String file : new String[] {"texts.properties", "texts_en.properties"}) {
            load(file).forEach((key, text) -> assertFalse(((String) text).isBlank(), file + " " + key));
        }
    }

    @Test
    void anErrorSpeaksTheUsersLanguage() {
        BusinessError error = BusinessError.missing("Unit", "x");

        assertEquals("单位不存在：x", error.text(Locale.SIMPLIFIED_CHINESE));
        assertEquals("Unit does not exist: x", error.text(Locale.ENGLISH));
    }

    private static Properties load(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader file = new InputStreamReader(TextsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(file);
        }
        return texts;
    }
}
