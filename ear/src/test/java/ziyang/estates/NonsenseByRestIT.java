package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ziyang.estates.harness.Portal;

/** Requests that make no sense are answered by a problem with a stable code, never by a page or a stack of the server. */
class NonsenseByRestIT {

    private static final Portal PORTAL = Portal.shared();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET    | api/nothing                              |      | 404",
                "GET    | api/actions/abc                          |      | 404",
                "GET    | api/actions/999999999                    |      | 404",
                "PATCH  | api/meetings                             | {}   | 405",
                "GET    | api/actions?size=0                       |      | 422",
                "GET    | api/actions?size=201                     |      | 422",
                "GET    | api/actions?page=-1                      |      | 422",
                "GET    | api/actions?page=x                       |      | 422",
                "GET    | api/actions?sort=password                |      | 422",
                "GET    | api/actions?state=NONE                   |      | 422",
                "GET    | api/actions?light=BLUE                   |      | 422",
                "GET    | api/actions?period=2021Q9                |      | 422",
                "GET    | api/actions?region=nowhere               |      | 422",
                "GET    | api/reports/joint-meeting-bulletin       |      | 422",
                "POST   | api/meetings                             | {    | 400",
                "POST   | api/meetings                             | []   | 400",
                "POST   | api/meetings                             | null | 422",
                "POST   | api/meetings                             |      | 422",
                "POST   | api/meetings/999999999/notice            | {}   | 404"
            })
    void whatMakesNoSenseIsAProblem(String method, String path, String body, int status) {
        HttpRequest.Builder request = request(path)
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        Portal.Answer answer = PORTAL.send(request.header("Content-Type", "application/json"));
        isProblem(status, answer);
    }

    @Test
    void anotherMediaTypeIsAProblem() {
        isProblem(
                415,
                PORTAL.send(request("api/meetings")
                        .header("Content-Type", "text/plain")
                        .POST(HttpRequest.BodyPublishers.ofString("x"))));
        isProblem(406, PORTAL.send(request("api/meetings").header("Accept", "application/xml")));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(PORTAL.uri(path)).header("Authorization", "Bearer " + PORTAL.token("lianhua"));
    }

    private static void isProblem(int status, Portal.Answer answer) {
        assertEquals(status, answer.status(), answer.toString());
        assertTrue(answer.header("Content-Type").startsWith("application/problem+json"), answer.toString());
        assertFalse(answer.json().path("code").asText().isEmpty(), answer.toString());
        assertFalse(answer.json().path("detail").asText().isEmpty(), answer.toString());
        assertFalse(answer.text().contains("Exception") || answer.text().contains("ziyang.estates"), answer.text());
    }
}
