package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.base.Time;
import ziyang.estates.estate.EstateDraft;
import ziyang.estates.estate.EstateKind;
import ziyang.estates.estate.EstateService;
import ziyang.estates.governance.CommitteeKind;
import ziyang.estates.governance.CommitteeService;
import ziyang.estates.governance.Completeness;
import ziyang.estates.governance.GovernanceRegister;
import ziyang.estates.governance.TripartiteDraft;
import ziyang.estates.governance.TripartiteRegister;
import ziyang.estates.governance.TripartiteService;
import ziyang.estates.harness.As;
import ziyang.estates.harness.InContainer;
import ziyang.estates.inbox.InboxService;
import ziyang.estates.inbox.Light;
import ziyang.estates.inbox.Task;
import ziyang.estates.permission.Identity;
import ziyang.estates.permission.Role;
import ziyang.estates.region.RegionService;

class GovernanceInContainerIT extends InContainer {

    private static final String COMMUNITY = "LH-01";
    private static final LocalDate TODAY = LocalDate.now(Time.ZONE);

    @Inject
    private GovernanceRegister register;

    @Inject
    private EstateService estates;

    @Inject
    private CommitteeService committees;

    @Inject
    private TripartiteService meetings;

    @Inject
    private TripartiteRegister held;

    @Inject
    private InboxService inbox;

    @Inject
    private RegionService regions;

    @Test
    void anEstateIsFoundByWhatItLacksAndTheTotalsAreTheLengthsOfTheLists() {
        As.user("lianhua", () -> {
            String code = estate();
            for (Completeness state : Completeness.values()) {
                boolean lacks = state != Completeness.COMPLETE;
                var here = new GovernanceRegister.Filter(code, null, state, true, null);
                assertEquals(lacks ? 1 : 0, list(here), state.name());
                var all = new GovernanceRegister.Filter(null, COMMUNITY, state, true, null);
                assertEquals(list(all), register.totals(all).states().get(state), state.name());
            }
            committees.begin(code, CommitteeKind.OWNERS, TODAY);
            assertEquals(0, list(new GovernanceRegister.Filter(code, null, Completeness.NOT_BEGUN, true, null)));
            assertEquals(1, list(new GovernanceRegister.Filter(code, null, Completeness.NO_COMMITTEE, true, null)));
        });
    }

    @Test
    void theStreetIsUrgedOnceForEachCommunityWhereNobodyFormsACommittee() {
        List<Task> urged = As.user("lianhua", () -> {
            estate();
            return tasks("committee.unformed");
        });
        Task here = urged.stream()
                .filter(task -> task.page().contains("region=" + COMMUNITY + "&"))
                .findFirst()
                .orElseThrow();
        long unformed = As.user(
                "lianhua",
                () -> list(new GovernanceRegister.Filter(null, COMMUNITY, Completeness.NOT_BEGUN, true, null)));
        assertTrue(here.subject().startsWith(unformed + " "), here.subject());
        assertEquals(urged.size(), urged.stream().map(Task::page).distinct().count());
    }

    @Test
    void whatThreePartiesAgreedIsTheCommunitysToDoAndTheStreetsOnceItIsOverdue() {
        String due = "到期事项" + UUID.randomUUID();
        String late = "逾期事项" + UUID.randomUUID();
        long id = As.user("lianhua", () -> meetings.record(estate(), draft(matter(due, 9), matter(late, -1))));
        assertEquals(Set.of(due, late), subjects(community(), due, late));
        assertEquals(Set.of(late), subjects(As.user("lianhua", Identity::get), due, late));
        assertEquals(
                Light.RED,
                As.identity(community(), () -> tasks("tripartite.matter")).stream()
                        .filter(task -> task.subject().equals(late))
                        .findFirst()
                        .orElseThrow()
                        .light());
        As.identity(community(), () -> {
            var view = held.get(id);
            meetings.complete(id, view.version(), view.matters().get(1).id(), TODAY, "已办结");
        });
        assertEquals(Set.of(due), subjects(community(), due, late));
    }

    @Test
    void aMeetingCountsItsEstateOnceAndOnlyStreetAndCommunityRecordIt() {
        String code = As.user("lianhua", () -> estate());
        long before = As.user("lianhua", () -> held.held(COMMUNITY).met());
        As.user("lianhua", () -> {
            meetings.record(code, draft(matter("甲", 3)));
            meetings.record(code, draft(matter("乙", 3)));
            assertEquals(before + 1, held.held(COMMUNITY).met());
        });
        BusinessError refused = assertThrows(
                BusinessError.class, () -> As.user("zhujian", () -> meetings.record(code, draft(matter("丙", 3)))));
        assertEquals("access.permission", refused.code());
        assertFalse(As.user("zhujian", () -> held.get(first(code))).mayCorrect());
    }

    private long first(String estate) {
        return held.list(new TripartiteRegister.Filter(null, null, estate, null, null, null), Page.Request.first(1))
                .items()
                .get(0)
                .id();
    }

    private Set<String> subjects(Identity who, String... wanted) {
        return As.identity(who, () -> tasks("tripartite.matter")).stream()
                .map(Task::subject)
                .filter(List.of(wanted)::contains)
                .collect(Collectors.toSet());
    }

    private List<Task> tasks(String kind) {
        return inbox.tasks().stream().filter(task -> task.kind().equals(kind)).toList();
    }

    private Identity community() {
        Identity street = As.user("lianhua", Identity::get);
        long region = As.user("lianhua", () -> regions.list(null)).stream()
                .filter(node -> node.code().equals(COMMUNITY))
                .findFirst()
                .orElseThrow()
                .id();
        return new Identity(-1, "community", "社区", street.unitId(), "社区", region, Set.of(Role.COMMUNITY));
    }

    private long list(GovernanceRegister.Filter filter) {
        return register.list(filter, Page.Request.first(1)).total();
    }

    private static TripartiteDraft draft(TripartiteDraft.Matter... matters) {
        return new TripartiteDraft(TODAY.minusDays(5), "会议室", "甲", "书记", "主任", null, null, List.of(matters));
    }

    private static TripartiteDraft.Matter matter(String subject, int days) {
        return new TripartiteDraft.Matter(null, subject, "整改", "物业", TODAY.plusDays(days));
    }

    private String estate() {
        return estates.register(
                null,
                new EstateDraft(
                        "三方" + UUID.randomUUID().toString().substring(0, 8),
                        COMMUNITY,
                        "建设路1号",
                        1995,
                        EstateKind.OLD,
                        10,
                        BigDecimal.TEN,
                        1,
                        0,
                        true,
                        null,
                        null,
                        null,
                        null,
                        null),
                null);
    }
}
