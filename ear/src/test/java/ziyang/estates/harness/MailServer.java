package ziyang.estates.harness;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;

/** A real SMTP server on a loopback port, and the portal in the same JVM told to use it. */
public final class MailServer implements AutoCloseable {

    private static final String USER = "estates.smtp.user";
    private static final String PASSWORD = "estates.smtp.password";
    private static final List<String> SETTINGS =
            List.of("estates.smtp.host", "estates.smtp.port", "estates.smtp.from", "estates.address", USER, PASSWORD);

    private final int port = freePort();
    private GreenMail server;

    /** A mail as it came in. */
    public record Letter(String to, String from, String subject, String text) {}

    public MailServer() {
        System.setProperty("estates.smtp.host", "127.0.0.1");
        System.setProperty("estates.smtp.port", Integer.toString(port));
        System.setProperty("estates.smtp.from", "pingtai@ziyang.example");
        System.setProperty("estates.address", "https://estates.ziyang.example");
    }

    public void start() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    /** Lets one user in; the portal is told to be that user. */
    public void admits(String user, String password) {
        server.setUser(user + "@ziyang.example", user, password);
        System.setProperty(USER, user);
        System.setProperty(PASSWORD, password);
    }

    /** The portal has a password that does not hold any more. */
    public void changed() {
        System.setProperty(PASSWORD, System.getProperty(PASSWORD) + "?");
    }

    public void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    /** What has come in for an address since the start. */
    public List<Letter> lettersTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .map(MailServer::read)
                .filter(letter -> letter.to().equals(address))
                .toList();
    }

    private static Letter read(MimeMessage message) {
        try {
            return new Letter(
                    message.getAllRecipients()[0].toString(),
                    message.getFrom()[0].toString(),
                    message.getSubject(),
                    message.getContent().toString().replace("\r\n", "\n"));
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The portal has no mail server any more. */
    @Override
    public void close() {
        stop();
        SETTINGS.forEach(System::clearProperty);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
