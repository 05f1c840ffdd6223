package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.Time;
import ziyang.estates.harness.Portal;

/** Meetings of three parties, the end of cross-appointments and the rules from outside. */
class GovernanceByRestIT {

    private static final Portal PORTAL = Portal.shared();
    private static final String STREET = "lianhua";
    private static final String ESTATE = "YS0001";
    private static final LocalDate TODAY = LocalDate.now(Time.ZONE);

    @Test
    void aMeetingIsRecordedCorrectedWithAReasonAndWorkedOff() {
        Map<String, Object> one = meeting("书记", "主任", "划线", TODAY.plusDays(9));
        JsonNode made = done(PORTAL.post(STREET, "api/tripartite-meetings", Map.of("estate", ESTATE, "meeting", one)));
        String path = "api/tripartite-meetings/" + made.at("/facts/id").asLong();
        assertEquals(1, made.at("/facts/open").asInt());
        Map<String, Object> better = meeting("书记", "主任", "重新划线", TODAY.plusDays(9));
        int version = made.get("version").asInt();
        Portal.Answer silent =
                PORTAL.send("PUT", STREET, path, Map.of("version", version, "reason", " ", "meeting", better));
        assertEquals(422, silent.status(), silent.toString());
        JsonNode corrected =
                done(PORTAL.send("PUT", STREET, path, Map.of("version", version, "reason", "记错", "meeting", better)));
        assertEquals("重新划线", corrected.at("/matters/0/agreed").asText());
        assertEquals("记错", corrected.get("correction").asText());
        JsonNode worked = done(PORTAL.post(
                STREET,
                path + "/matters/" + corrected.at("/matters/0/id").asLong() + "/completion",
                Map.of("version", corrected.get("version").asInt(), "day", TODAY.toString(), "note", "已划线")));
        assertEquals(0, worked.at("/facts/open").asInt());
        assertTrue(worked.get("version").asInt() > corrected.get("version").asInt());
    }

    @Test
    void aMeetingOfOnePartyAloneOrWorkThatNobodyDoesIsRefused() {
        assertRefused("tripartite.parties", meeting("书记", null, "划线", null));
        Map<String, Object> nobody = meeting("书记", "主任", "划线", null);
        nobody.put("matters", List.of(Map.of("subject", "停车", "agreed", "划线", "dueOn", TODAY.toString())));
        assertRefused("tripartite.doer", nobody);
    }

    @Test
    void aCrossAppointmentEndsOnceAndStaysInTheHistory() {
        long id = PORTAL.get(STREET, "api/committees?stage=in_office&size=1")
                .json()
                .at("/items/0/id")
                .asLong();
        String path = "api/committees/" + id;
        int version = done(PORTAL.get(STREET, path)).get("version").asInt();
        Map<String, Object> cross = Map.of(
                "kind", "COMMUNITY_MEMBER",
                "person", "丁某",
                "partyOffice", "社区委员",
                "committeeOffice", "委员",
                "evidence", "业主大会选举",
                "from", TODAY.minusDays(9).toString());
        JsonNode made =
                done(PORTAL.post(STREET, path + "/appointments", Map.of("version", version, "appointment", cross)));
        JsonNode one = made.get("appointments").get(0);
        String end = path + "/appointments/" + one.get("id").asLong() + "/end";
        Portal.Answer early = PORTAL.post(STREET, end, ending(made, TODAY.minusDays(10)));
        assertEquals("cross.order", early.json().path("code").asText(), early.toString());
        JsonNode ended = done(PORTAL.post(STREET, end, ending(made, TODAY)));
        assertEquals("调离", ended.at("/appointments/0/endReason").asText());
        Portal.Answer again = PORTAL.post(STREET, end, ending(ended, TODAY));
        assertEquals("cross.ended", again.json().path("code").asText(), again.toString());
    }

    @Test
    void theRulesOfADayAreReadWithTheirSources() {
        assertEquals("《物业管理条例》第十二条", election("2020-12-31"));
        assertEquals("《民法典》第二百七十八条", election("2021-01-01"));
        JsonNode table = done(PORTAL.get(STREET, "api/managements/table?on=2021-06-01"));
        assertEquals(4, table.get("lines").size());
        assertEquals("PROFESSIONAL", table.at("/lines/0/mode").asText());
        assertEquals(
                0,
                done(PORTAL.get(STREET, "api/managements/table?on=2019-12-31"))
                        .get("lines")
                        .size());
    }

    @Test
    void theTotalsSayHowManyEstatesLackWhat() {
        JsonNode totals = done(PORTAL.get(STREET, "api/governance/standing-totals?inScope=true"));
        String lacking = "api/governance/standings?inScope=true&size=1&state=no_party";
        assertEquals(
                done(PORTAL.get(STREET, lacking)).get("total").asLong(),
                totals.at("/states/NO_PARTY").asLong());
    }

    @Test
    void aYesOrNoAndATextGoTogetherInOneFilter() {
        String both = "api/estates?inScope=true&size=1&text=" + ESTATE;
        assertEquals(1, done(PORTAL.get(STREET, both)).get("total").asInt());
    }

    private static String election(String day) {
        for (JsonNode rule :
                done(PORTAL.get(STREET, "api/governance/rules?on=" + day)).get("voting")) {
            if (rule.get("matter").asText().equals("ELECTION")
                    && rule.get("inForce").asBoolean()) {
                return rule.get("source").asText();
            }
        }
        throw new AssertionError(day);
    }

    private static Map<String, Object> ending(JsonNode committee, LocalDate day) {
        return Map.of("version", committee.get("version").asInt(), "day", day.toString(), "reason", "调离");
    }

    private static Map<String, Object> meeting(String party, String committee, String agreed, LocalDate due) {
        Map<String, Object> matter = new HashMap<>(Map.of("subject", "停车", "agreed", agreed));
        if (due != null) {
            matter.put("doer", "物业服务企业");
            matter.put("dueOn", due.toString());
        }
        Map<String, Object> meeting = new HashMap<>();
        meeting.put("heldOn", TODAY.toString());
        meeting.put("place", "会议室");
        meeting.put("chair", "甲");
        meeting.put("partyMembers", party);
        meeting.put("committeeMembers", committee);
        meeting.put("matters", List.of(matter));
        return meeting;
    }

    private static void assertRefused(String code, Map<String, Object> meeting) {
        Portal.Answer answer =
                PORTAL.post(STREET, "api/tripartite-meetings", Map.of("estate", ESTATE, "meeting", meeting));
        assertEquals(422, answer.status(), answer.toString());
        assertEquals(code, answer.json().path("code").asText(), answer.toString());
    }

    private static JsonNode done(Portal.Answer answer) {
        assertEquals(2, answer.status() / 100, answer.toString());
        return answer.json();
    }
}
