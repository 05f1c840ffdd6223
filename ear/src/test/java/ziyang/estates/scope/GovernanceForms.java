package ziyang.estates.scope;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ziyang.estates.base.Time;

/** What is sent about the governance of 莲花街道. */
final class GovernanceForms {

    private static final LocalDate FILED = LocalDate.now(Time.ZONE).minusDays(20);

    private GovernanceForms() {}

    static Map<String, Object> enrolled(String estate) {
        Map<String, Object> enrolment =
                Map.of("electedOn", FILED.minusDays(20).toString(), "filedOn", FILED.toString(), "term", term());
        return Map.of("estate", estate, "kind", "OWNERS", "enrolment", enrolment);
    }

    static Map<String, Object> begun(String estate) {
        return Map.of("estate", estate, "kind", "OWNERS", "day", FILED.toString());
    }

    static Map<String, Object> step() {
        return Map.of(
                "version",
                1,
                "stage",
                "STALLED",
                "day",
                LocalDate.now(Time.ZONE).toString());
    }

    static Map<String, Object> filing() {
        return Map.of("version", 1, "day", LocalDate.now(Time.ZONE).toString(), "term", term());
    }

    private static Map<String, Object> term() {
        return Map.of(
                "members",
                5,
                "chair",
                "甲",
                "termStart",
                FILED.toString(),
                "termEnd",
                FILED.plusYears(5).toString());
    }

    static Map<String, Object> vote() {
        Map<String, Object> count = Map.of(
                "owners",
                10,
                "area",
                "100",
                "forOwners",
                10,
                "forArea",
                "100",
                "againstOwners",
                0,
                "againstArea",
                "0",
                "abstainedOwners",
                0,
                "abstainedArea",
                "0");
        return Map.of(
                "version",
                1,
                "vote",
                Map.of("matter", "OTHER", "subject", "越界", "heldOn", FILED.toString(), "count", count));
    }

    static Map<String, Object> appointment(int version) {
        Map<String, Object> cross = Map.of(
                "kind",
                "COMMUNITY_MEMBER",
                "person",
                "甲",
                "partyOffice",
                "社区委员",
                "committeeOffice",
                "委员",
                "evidence",
                "业主大会选举",
                "from",
                FILED.toString());
        return Map.of("version", version, "appointment", cross);
    }

    static Map<String, Object> clause(String estate) {
        Map<String, Object> check =
                Map.of("document", "STATUTE", "contained", true, "checker", "甲", "checkedOn", FILED.toString());
        return Map.of("estate", estate, "check", check);
    }

    static Map<String, Object> organisation(String mark) {
        return Map.of(
                "name",
                "党工委" + mark,
                "level",
                "STREET",
                "kind",
                "COMMITTEE",
                "region",
                Matter.STREET,
                "members",
                9,
                "establishedOn",
                FILED.toString());
    }

    static Map<String, Object> coverage(String estate) {
        return Map.of("version", 1, "estate", estate, "from", FILED.toString());
    }

    static Map<String, Object> end() {
        return Map.of("version", 1, "day", LocalDate.now(Time.ZONE).toString());
    }

    static Map<String, Object> ending(int version) {
        return Map.of("version", version, "day", LocalDate.now(Time.ZONE).toString(), "reason", "调离");
    }

    static Map<String, Object> meeting() {
        Map<String, Object> matter = Map.of(
                "subject",
                "停车秩序",
                "agreed",
                "划线",
                "doer",
                "物业服务企业",
                "dueOn",
                FILED.plusDays(30).toString());
        return Map.of(
                "heldOn",
                FILED.toString(),
                "place",
                "社区会议室",
                "chair",
                "甲",
                "partyMembers",
                "书记",
                "committeeMembers",
                "主任",
                "matters",
                List.of(matter));
    }

    static Map<String, Object> completion(int version) {
        return Map.of("version", version, "day", LocalDate.now(Time.ZONE).toString(), "note", "已划线");
    }

    static Map<String, Object> environment() {
        return Map.of("version", 1, "committee", Map.of("state", "PREPARING", "members", 5));
    }
}
