package ziyang.estates.notice;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import ziyang.estates.base.Settings;
import ziyang.estates.base.Texts;
import ziyang.estates.base.Time;

/**
 * The mail server as the administrator has set it.
 *
 * @param user null when the server asks for none
 * @param from address in whose name mail is sent
 */
record Smtp(String host, int port, String user, String password, String from, boolean startTls) {

    private static final String PATIENCE = "15000";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /** Empty when no server is set: then people are told in the portal only. */
    static Optional<Smtp> configured() {
        String host = Settings.text("estates.smtp.host", null);
        if (host == null) {
            return Optional.empty();
        }
        return Optional.of(new Smtp(
                host,
                Settings.number("estates.smtp.port", 25),
                Settings.text("estates.smtp.user", null),
                Settings.text("estates.smtp.password", ""),
                Settings.text("estates.smtp.from", "estates@" + host),
                Boolean.parseBoolean(Settings.text("estates.smtp.starttls", "false"))));
    }

    /**
     * Hands a mail to the server. It carries the same identification at every attempt, by which a mail server knows a mail that comes
     * twice because a node died between sending and remembering.
     */
    void send(Mail mail, Instant now) throws MessagingException {
        Session session = Session.getInstance(properties());
        MimeMessage letter = new Letter(session, "<estates-" + mail.getId() + "@" + domain() + ">");
        letter.setFrom(sender());
        letter.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.getRecipient(), true));
        letter.setSubject(mail.getSubject(), UTF_8);
        letter.setText(mail.getBody(), UTF_8);
        letter.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atZone(Time.ZONE)));
        letter.setHeader("Auto-Submitted", "auto-generated");
        letter.saveChanges();
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(host, port, user, user == null ? null : password);
            transport.sendMessage(letter, letter.getAllRecipients());
        }
    }

    private InternetAddress sender() throws MessagingException {
        try {
            String name = Texts.in(Locale.SIMPLIFIED_CHINESE).get("mail.sender");
            InternetAddress sender = new InternetAddress(from, true);
            sender.setPersonal(name, UTF_8);
            return sender;
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.auth", Boolean.toString(user != null));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        return properties;
    }

    /** A message that keeps its identification. */
    private static final class Letter extends MimeMessage {

        private final String identification;

        Letter(Session session, String identification) {
            super(session);
            this.identification = identification;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", identification);
        }
    }
}
