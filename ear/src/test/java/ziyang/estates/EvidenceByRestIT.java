package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ziyang.estates.base.Time;
import ziyang.estates.harness.Joint;
import ziyang.estates.harness.Portal;
import ziyang.estates.harness.Upload;

/** Which files are taken as evidence, by their name and by what is in them. */
class EvidenceByRestIT {

    private static final Portal PORTAL = Portal.shared();

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "xlsx"})
    void whatThePortalPrintsIsTakenAsEvidenceAndComesBackWhole(String format) {
        byte[] report = PORTAL.get(
                        "lianhua",
                        "api/reports/joint-meeting-bulletin?format=" + format + "&period="
                                + LocalDate.now(Time.ZONE).getYear())
                .bytes();
        JsonNode action = accepted();
        Portal.Answer answer = Upload.report(PORTAL, "chengguan", action, new Upload("通报." + format, report));
        assertEquals(200, answer.status(), answer.toString());
        JsonNode file = answer.json().findValues("files").stream()
                .filter(files -> files.size() > 0)
                .findFirst()
                .orElseThrow()
                .get(0);
        String path = "api/actions/" + action.get("id").asLong() + "/attachments/"
                + file.get("id").asLong();
        assertArrayEquals(report, PORTAL.get("chengguan", path).bytes());
    }

    @ParameterizedTest
    @CsvSource({
        "照片.png,      415, file.false",
        "照片.png.exe,  415, file.kind",
        "照片.PDF,      415, file.false",
        "照片,          415, file.kind",
        "工作簿.xlsx,   415, file.false",
        "网页.html,     415, file.kind",
        "脚本.svg,      415, file.kind"
    })
    void aFileThatIsNotWhatItSaysIsRefusedByName(String name, int status, String code) {
        JsonNode action = accepted();
        byte[] words = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        Portal.Answer answer = Upload.report(PORTAL, "chengguan", action, new Upload(name, words));
        assertEquals(status, answer.status(), answer.toString());
        assertEquals(code, answer.json().get("code").asText());
        assertEquals(action, Joint.read(PORTAL, "chengguan", action));
    }

    @Test
    void anEmptyFileIsRefused() {
        Portal.Answer answer = Upload.report(PORTAL, "chengguan", accepted(), new Upload("空.txt", new byte[0]));
        assertEquals("file.empty", answer.json().get("code").asText());
    }

    @Test
    void aPathInTheNameIsLeftOut() {
        byte[] words = "已清理".getBytes(StandardCharsets.UTF_8);
        Portal.Answer answer = Upload.report(PORTAL, "chengguan", accepted(), new Upload("../../etc/说明.txt", words));
        assertEquals(200, answer.status(), answer.toString());
        assertEquals(
                "说明.txt",
                answer.json().findValues("files").stream()
                        .filter(files -> files.size() > 0)
                        .findFirst()
                        .orElseThrow()
                        .get(0)
                        .get("name")
                        .asText());
    }

    private static JsonNode accepted() {
        JsonNode action = Joint.inProgress(PORTAL, "lianhua").action("urban-enforcement-bureau", 10);
        String path = "api/actions/" + action.get("id").asLong() + "/acceptance";
        return PORTAL.post(
                        "chengguan",
                        path,
                        Map.of("version", action.get("version").asInt()))
                .json();
    }
}
