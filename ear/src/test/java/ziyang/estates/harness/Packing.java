package ziyang.estates.harness;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The shipped EAR with one WAR more. The tests need a WAR of their own, and it must be in application.xml: Shiro's filter on the
 * portal's own would turn Arquillian's requests away.
 */
final class Packing {

    private static final String MODULES = "META-INF/application.xml";
    private static final String TESTS =
            "<module><web><web-uri>test.war</web-uri><context-root>/in-container</context-root></web></module>";

    /** What the mail server builds on is the server's own. */
    private static final String MANIFEST = "Manifest-Version: 1.0\nDependencies: org.eclipse.angus.mail, org.slf4j\n";

    private Packing() {}

    static EnterpriseArchive portal() {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "estates.ear")
                .importFrom(Path.of(ServerFiles.target(), "estates.ear").toFile())
                .as(EnterpriseArchive.class);
        String modules = text(ear).replace("</application>", TESTS + "</application>");
        ear.delete(MODULES);
        return ear.add(new StringAsset(modules), MODULES).addAsModule(Testable.archiveToTest(tests()));
    }

    /** All test classes; the journeys among them are never loaded there. */
    private static WebArchive tests() {
        WebArchive war = ShrinkWrap.create(WebArchive.class, "test.war");
        Path classes = Path.of(ServerFiles.target(), "test-classes");
        try (Stream<Path> files = Files.walk(classes.resolve("ziyang"))) {
            files.filter(Files::isRegularFile)
                    .forEach(file ->
                            war.add(new FileAsset(file.toFile()), "WEB-INF/classes/" + classes.relativize(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return war.addAsLibrary(mailServer())
                .setManifest(new StringAsset(MANIFEST))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    }

    /** The mail server that tests of mail start beside the portal. */
    private static File mailServer() {
        return new File(GreenMail.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
    }

    private static String text(EnterpriseArchive ear) {
        try (var stream = ear.get(MODULES).getAsset().openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
