package ziyang.estates.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A file handed in with a report that an action is done. */
public record Upload(String name, byte[] content) {

    /** A sheet of estates whose one row is wrong in its code and its households. */
    public static final byte[] WRONG_ROW = ("小区编号,小区名称,所属社区,地址,小区类型,户数,建筑面积（平方米）,楼栋数,电梯数\n"
                    + "甲,待更正小区,雁中社区,建设路1号,老旧小区,很多,8160,4,0\n")
            .getBytes(StandardCharsets.UTF_8);

    /** A picture of one point. */
    public static final Upload PHOTO = new Upload(
            "现场.png",
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));

    private static final String BOUNDARY = "zy-part-7a1f";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public static Portal.Answer report(Portal portal, String user, JsonNode action, Upload... files) {
        Map<String, ?> fields = Map.of("version", action.get("version").asText(), "text", "已清理完毕，见附件", "done", "true");
        return step(portal, user, "api/actions/" + action.get("id").asLong() + "/reports", fields, files);
    }

    /** A step of a record with files as evidence. */
    public static Portal.Answer step(Portal portal, String user, String path, Map<String, ?> fields, Upload... files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> field(body, name, String.valueOf(value)));
        return send(portal, user, path, body, files);
    }

    /** @param register with the mode, such as {@code estates?mode=ALL} */
    public static Portal.Answer sheet(Portal portal, String user, String register, Upload file) {
        return send(portal, user, "api/imports/" + register, new ByteArrayOutputStream(), file);
    }

    /** Sends a file to be taken into a register. */
    public static Portal.Answer sheet(Portal portal, String user, String register, String mode, Upload file) {
        return sheet(portal, user, register + "?mode=" + mode, file);
    }

    private static Portal.Answer send(
            Portal portal, String user, String path, ByteArrayOutputStream fields, Upload... files) {
        HttpRequest request = HttpRequest.newBuilder(portal.uri(path))
                .header("Authorization", "Bearer " + portal.token(user))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body(fields, files)))
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

    private static byte[] body(ByteArrayOutputStream body, Upload... files) {
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

    /** Takes a sheet in and waits until it is read. */
    public static JsonNode imported(Portal portal, String user, String register, String mode, Upload file)
            throws InterruptedException {
        Portal.Answer begun = sheet(portal, user, register, mode, file);
        if (begun.status() / 100 != 2) {
            throw new AssertionError(begun.toString());
        }
        return ended(portal, user, register, begun.json().get("id").asLong());
    }

    /** The run once it has ended. */
    public static JsonNode ended(Portal portal, String user, String register, long id) throws InterruptedException {
        String path = "api/imports/" + register + "/" + id;
        JsonNode run = portal.get(user, path).json();
        for (int i = 0; i < 600 && "RUNNING".equals(run.get("state").asText()); i++) {
            Thread.sleep(100);
            run = portal.get(user, path).json();
        }
        return run;
    }
}
