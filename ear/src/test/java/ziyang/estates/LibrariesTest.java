package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ziyang.estates.harness.ServerFiles;

/** The server's module of libraries names what the build copies beside it: a jar that is not named is not found at run time. */
class LibrariesTest {

    private static final String MODULE = "modules/ziyang/estates/libraries/main";
    private static final Pattern NAMED = Pattern.compile("resource-root path=\"([^\"]+)\"");
    /** Made by the reports' own build, later in the life cycle. */
    private static final String FONTS = "reports-fonts.jar";

    @Test
    void everyLibraryIsNamedInItsModule() throws IOException {
        String module = Files.readString(Path.of("src/main", MODULE, "module.xml"));
        Set<String> named = NAMED.matcher(module)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(copied(), named);
    }

    private static Set<String> copied() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(ServerFiles.target(), "server-content", MODULE))) {
            Set<String> jars = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .collect(Collectors.toCollection(TreeSet::new));
            jars.add(FONTS);
            return jars;
        }
    }
}
