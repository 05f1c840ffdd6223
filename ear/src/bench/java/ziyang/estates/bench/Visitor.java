package ziyang.estates.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ziyang.estates.harness.As;

/** A browser without a screen: one session, the pages it opens, and the requests that their scripts would send. */
final class Visitor {

    private static final Pattern STATE = Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");
    private static final String TABLE = "actions:rows";

    private final BenchServer server;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private String state;
    private String nonce;

    Visitor(BenchServer server) {
        this.server = server;
    }

    Visitor signIn(String username) {
        open("sign-in.xhtml");
        Map<String, String> form = new LinkedHashMap<>();
        form.put("signIn", "signIn");
        form.put("signIn:username", username);
        form.put("signIn:password", As.PASSWORD);
        form.put("signIn:submit", "");
        form.put("jakarta.faces.ViewState", state);
        int status = send(post("sign-in.xhtml", form)).statusCode();
        if (status != 302) {
            throw new IllegalStateException("not signed in: " + status);
        }
        return this;
    }

    /** A bearer token for the API. */
    String token(String username) {
        String credentials = "{\"username\":\"" + username + "\",\"password\":\"" + As.PASSWORD + "\"}";
        String answer = send(HttpRequest.newBuilder(server.uri("api/tokens"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(credentials)))
                .body();
        Matcher found = TOKEN.matcher(answer);
        if (!found.find()) {
            throw new IllegalStateException("no token: " + answer);
        }
        return found.group(1);
    }

    /** The first GET of a page; keeps the state of its view. */
    String open(String page) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(server.uri(page)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(page + " answers " + answer.statusCode());
        }
        Matcher found = STATE.matcher(answer.body());
        state = found.find() ? found.group(1) : null;
        Matcher script = NONCE.matcher(answer.body());
        nonce = script.find() ? script.group(1) : null;
        return answer.body();
    }

    /** Turns the pages of the list that {@link #open} has opened, as the table's paginator does. */
    String turn(String page, int first) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("jakarta.faces.partial.ajax", "true");
        form.put("jakarta.faces.source", TABLE);
        form.put("jakarta.faces.partial.execute", TABLE);
        form.put("jakarta.faces.partial.render", TABLE);
        form.put(TABLE, TABLE);
        form.put(TABLE + "_pagination", "true");
        form.put(TABLE + "_first", String.valueOf(first));
        form.put(TABLE + "_rows", "50");
        form.put(TABLE + "_skipChildren", "true");
        form.put(TABLE + "_encodeFeature", "true");
        form.put("actions", "actions");
        for (String field : new String[] {"text", "region", "unit", "state", "light", "period"}) {
            form.put("actions:" + field, "");
        }
        form.put("jakarta.faces.ViewState", state);
        if (nonce != null) {
            form.put("primefaces.nonce", nonce);
        }
        HttpResponse<String> answer = send(post(page, form).header("Faces-Request", "partial/ajax"));
        if (answer.statusCode() != 200 || !answer.body().contains("<update id=\"" + TABLE + "\">")) {
            throw new IllegalStateException(page + " is not turned: " + answer.body());
        }
        return answer.body();
    }

    /** Any address, such as a download; its length. */
    int fetch(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(new String(answer.body(), StandardCharsets.UTF_8));
            }
            return answer.body().length;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException asked) {
            throw interrupted(asked);
        }
    }

    /** Any address, as its bytes come. */
    InputStream stream(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream())
                    .body();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException asked) {
            throw interrupted(asked);
        }
    }

    /** Sends a file as the only field of a form; the answer's text. */
    String upload(HttpRequest.Builder request, Path file) {
        String edge = "bench-part";
        try {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            body.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.getFileName()
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(Files.readAllBytes(file));
            body.writeBytes(("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
            HttpRequest.Builder form = request.header("Content-Type", "multipart/form-data; boundary=" + edge)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
            return send(form).body();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException asked) {
            throw interrupted(asked);
        }
    }

    private HttpRequest.Builder post(String page, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(server.uri(page))
                .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static IllegalStateException interrupted(InterruptedException asked) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(asked);
    }
}
