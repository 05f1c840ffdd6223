package ziyang.estates.web.layout;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/** The version of our own style sheet and script: a checksum of their content, the same on every node. */
@Named
@ApplicationScoped
public class Assets {

    @Inject
    private ServletContext application;

    private String version;

    @PostConstruct
    void read() {
        CRC32 sum = new CRC32();
        application.getResourcePaths("/resources/estates/").stream().sorted().forEach(path -> add(sum, path));
        version = Long.toHexString(sum.getValue());
    }

    private void add(CRC32 sum, String path) {
        try (InputStream file = application.getResourceAsStream(path)) {
            sum.update(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    public String getVersion() {
        return version;
    }
}
