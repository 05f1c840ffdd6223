package ziyang.estates.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A request's body that is digested while it is read; what its reader leaves is read to the end, so that the digest is of all of it. */
final class DigestedBody extends DigestInputStream {

    private String sha256;

    DigestedBody(InputStream body) {
        super(body, algorithm());
    }

    /** In hexadecimal, of the whole body. */
    String sha256() throws IOException {
        if (sha256 == null) {
            transferTo(OutputStream.nullOutputStream());
            sha256 = HexFormat.of().formatHex(digest.digest());
        }
        return sha256;
    }

    @Override
    public void close() throws IOException {
        sha256();
        super.close();
    }

    private static MessageDigest algorithm() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
