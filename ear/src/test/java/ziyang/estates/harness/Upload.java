package ziyang.estates.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A file handed in with a report that an action is done. */
public record Upload(String name, byte[] content) {

    private static final String BOUNDARY = "zy-part-7a1f";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public static Portal.Answer report(Portal portal, String user, JsonNode action, Upload... files) {
        String path = "api/actions/" + action.get("id").asLong() + "/reports";
        return send(portal, user, path, body(action, files));
    }

    /** Sends a file to be taken into a register. */
    public static Portal.Answer sheet(Portal portal, String user, String register, String mode, Upload file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, file);
        write(body, "--" + BOUNDARY + "--\r\n");
        return send(portal, user, "api/imports/" + register + "?mode=" + mode, body.toByteArray());
    }

    private static Portal.Answer send(Portal portal, String user, String path, byte[] body) {
        HttpRequest request = HttpRequest.newBuilder(portal.uri(path))
                .header("Authorization", "Bearer " + portal.token(user))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            return new Portal.Answer(CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(asked);
        }
    }

    private static void part(ByteArrayOutputStream body, Upload file) {
        write(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.name()
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(file.content());
        write(body, "\r\n");
    }

    private static byte[] body(JsonNode action, Upload... files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        field(body, "version", action.get("version").asText());
        field(body, "text", "已清理完毕，见附件");
        field(body, "done", "true");
        for (Upload file : files) {
            part(body, file);
        }
        write(body, "--" + BOUNDARY + "--\r\n");
        return body.toByteArray();
    }

    private static void field(ByteArrayOutputStream body, String name, String value) {
        write(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name
                        + "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + value + "\r\n");
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
