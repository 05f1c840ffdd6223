package ziyang.estates.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void everyNameThatShipsHasAnEnglishRendering() {
        Set<String> silent = new TreeSet<>();
        collect(DataFile.read("regions.json").get("regions"), silent);
        collect(DataFile.read("units.json").get("units"), silent);
        collect(DataFile.read("plan/zfbf-2020-72.json").get("targets"), silent);
        collect(DataFile.read("responsibility.json").get("matters"), silent);
        assertEquals(Set.of(), silent);
    }

    @Test
    void aNameWithoutOneAndAnyNameInChineseStayAsTheyAre() {
        assertEquals("新设街道", Names.in(Locale.ENGLISH, "新设街道"));
        assertEquals("莲花街道", Names.in(Locale.SIMPLIFIED_CHINESE, "莲花街道"));
        assertEquals("Lianhua Subdistrict", Names.in(Locale.ENGLISH, "莲花街道"));
    }

    private static void collect(JsonNode records, Set<String> silent) {
        List<String> names = records.findValuesAsText("name");
        names.stream()
                .filter(name -> Names.in(Locale.ENGLISH, name).equals(name))
                .forEach(silent::add);
    }
}
