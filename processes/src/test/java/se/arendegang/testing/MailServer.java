package se.arendegang.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real mail server that can be stopped and started again at the same port, and shows what it has taken. */
public final class MailServer implements AutoCloseable {

    public static final String LINKS = "https://arendegang.example.se";

    private final int port = freePort();
    private final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    public MailServer() {
        PartsTally.uses("GreenMail (SMTP)");
        server.start();
    }

    /** What an installation is told to use it. */
    public Map<String, Object> properties() {
        return properties(port);
    }

    /** The same for any server on this machine. */
    public static Map<String, Object> properties(int port) {
        return Map.of(
                "spring.mail.host",
                "127.0.0.1",
                "spring.mail.port",
                port,
                "arendegang.mail.from",
                "arendegang@example.se",
                "arendegang.mail.base-address",
                LINKS + "/");
    }

    public void stop() {
        server.stop();
    }

    public void start() {
        server.start();
    }

    public List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    /** To whom, one entry per mail, in order of the addresses. */
    public List<String> receivers() {
        return received().stream()
                .map(message -> header(message, "To"))
                .sorted()
                .toList();
    }

    /** Everything of a mail that others on the way can read. */
    public static String text(MimeMessage message) {
        try {
            return message.getSubject() + "\n" + message.getContent();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String header(MimeMessage message, String name) {
        try {
            return Stream.of(message.getHeader(name)).findFirst().orElse("");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
