package ziyang.estates.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingTest {

    private static final String ACCOUNT = "6222020903001483077";

    private final Sealing sealing = new Sealing(new byte[32]);

    @Test
    void whatIsSealedIsReadAgainAndNeverLooksTheSameTwice() {
        String once = sealing.seal(ACCOUNT);
        assertFalse(once.contains(ACCOUNT));
        assertNotEquals(once, sealing.seal(ACCOUNT));
        assertEquals(ACCOUNT, sealing.open(once));
    }

    @Test
    void whatWasChangedOrSealedWithAnotherKeyIsRefused() {
        byte[] changed = Base64.getDecoder().decode(sealing.seal(ACCOUNT));
        changed[changed.length - 1] ^= 1;
        assertEquals("secret.key", refused(sealing, Base64.getEncoder().encodeToString(changed)));
        byte[] other = new byte[32];
        other[0] = 1;
        assertEquals("secret.key", refused(new Sealing(other), sealing.seal(ACCOUNT)));
        assertEquals("secret.key", refused(sealing, "not Base64!"));
    }

    @Test
    void aShortKeyIsNoKey() {
        assertThrows(IllegalStateException.class, () -> new Sealing(new byte[16]));
    }

    @Test
    void ofManyServersThatBeginAtOnceAllKeepTheFirstOnesKey(@TempDir Path data) throws Exception {
        Path file = data.resolve("estates.key");
        List<String> keys = IntStream.range(0, 32)
                .parallel()
                .mapToObj(server -> Base64.getEncoder().encodeToString(Sealing.kept(file)))
                .distinct()
                .toList();
        assertEquals(List.of(Files.readString(file)), keys);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        try (Stream<Path> left = Files.list(data)) {
            assertEquals(List.of(file), left.toList(), "nothing half written is left");
        }
    }

    private static String refused(Sealing sealing, String sealed) {
        return assertThrows(BusinessError.class, () -> sealing.open(sealed)).code();
    }
}
