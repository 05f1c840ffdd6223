package ziyang.estates.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals texts that nobody may read in the database or in a backup of it: AES-256 in GCM, each text with its own random start. The key is
 * {@code ESTATES_SECRET_KEY}, 32 bytes in Base64, the same on every node; without it the server makes one of its own and keeps it beside
 * its data, in {@code estates.key}. A text that was changed, or was sealed with another key, is refused as {@code secret.key}.
 */
public final class Sealing {

    private static final System.Logger LOG = System.getLogger(Sealing.class.getName());
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int START_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Sealing PORTAL = new Sealing(key());

    private final SecretKey key;

    /** @param key 32 bytes */
    Sealing(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException("ESTATES_SECRET_KEY must be 32 bytes in Base64, not " + key.length);
        }
        this.key = new SecretKeySpec(key, "AES");
    }

    /** With the portal's own key. */
    public static Sealing portal() {
        return PORTAL;
    }

    public String seal(String open) {
        byte[] start = random(START_BYTES);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, start).doFinal(open.getBytes(StandardCharsets.UTF_8));
            byte[] both = Arrays.copyOf(start, START_BYTES + sealed.length);
            System.arraycopy(sealed, 0, both, START_BYTES, sealed.length);
            return Base64.getEncoder().encodeToString(both);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws BusinessError {@code secret.key} */
    public String open(String sealed) {
        try {
            byte[] both = Base64.getDecoder().decode(sealed);
            byte[] start = Arrays.copyOf(both, START_BYTES);
            byte[] open = cipher(Cipher.DECRYPT_MODE, start).doFinal(both, START_BYTES, both.length - START_BYTES);
            return new String(open, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException refused) {
            throw BusinessError.illegalStep("secret.key");
        }
    }

    private Cipher cipher(int mode, byte[] start) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, start));
        return cipher;
    }

    private static byte[] key() {
        String given = Settings.text("estates.secret.key", "");
        String data = System.getProperty("jboss.server.data.dir");
        if (!given.isEmpty()) {
            return Base64.getDecoder().decode(given);
        }
        return data == null ? random(KEY_BYTES) : kept(Path.of(data, "estates.key"));
    }

    /** The key in the file; where there is none yet, one that is made now, unless another server is first. */
    static byte[] kept(Path file) {
        try {
            if (Files.notExists(file)) {
                offer(file);
            }
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Under another name first: whoever finds the file finds it whole, and a link never takes the place of one that is there. */
    private static void offer(Path file) throws IOException {
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), "estates", ".key", owner);
        try {
            Files.writeString(whole, Base64.getEncoder().encodeToString(random(KEY_BYTES)));
            Files.createLink(file, whole);
        } catch (FileAlreadyExistsException first) {
            LOG.log(System.Logger.Level.DEBUG, "{0} was made by another server", file);
        } finally {
            Files.delete(whole);
        }
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
