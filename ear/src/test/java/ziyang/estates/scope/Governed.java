package ziyang.estates.scope;

import jakarta.enterprise.inject.spi.CDI;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.base.Time;
import ziyang.estates.estate.EstateDraft;
import ziyang.estates.estate.EstateKind;
import ziyang.estates.estate.EstateService;
import ziyang.estates.governance.ClauseDocument;
import ziyang.estates.governance.ClauseDraft;
import ziyang.estates.governance.CommitteeKind;
import ziyang.estates.governance.CommitteeService;
import ziyang.estates.governance.CommitteeTerm;
import ziyang.estates.governance.CrossDraft;
import ziyang.estates.governance.CrossKind;
import ziyang.estates.governance.Enrolment;
import ziyang.estates.governance.PartyDraft;
import ziyang.estates.governance.PartyKind;
import ziyang.estates.governance.PartyLevel;
import ziyang.estates.governance.PartyService;
import ziyang.estates.governance.TripartiteDraft;
import ziyang.estates.governance.TripartiteRegister;
import ziyang.estates.governance.TripartiteService;
import ziyang.estates.governance.VoteCount;
import ziyang.estates.governance.VoteDraft;
import ziyang.estates.governance.VoteMatter;
import ziyang.estates.harness.As;

/** An estate of 莲花街道 with a committee, somebody who serves in it as well, and a party organisation, foreign to other regions. */
final class Governed {

    static final String COMMUNITY = "LH-01";

    private static final LocalDate FILED = LocalDate.now(Time.ZONE).minusDays(20);

    private static Governed made;

    final String mark;
    final String estate;
    final long committee;
    final long appointment;
    final long party;
    final long meeting;
    final long matter;

    /** Made once for all tests of the deployment. */
    static synchronized Governed of(Foreign records) {
        if (made == null) {
            made = new Governed(records.mark);
        }
        return made;
    }

    private Governed(String mark) {
        this.mark = mark;
        estate = As.user("lianhua", () -> bean(EstateService.class).register(null, facts(), null));
        committee =
                As.user("lianhua", () -> bean(CommitteeService.class).enrol(estate, CommitteeKind.OWNERS, enrolment()));
        appointment = As.user("lianhua", () -> bean(CommitteeService.class).appoint(committee, null, cross()));
        party = As.user("lianhua", () -> bean(PartyService.class).establish(organisation()));
        meeting = As.user("lianhua", () -> bean(TripartiteService.class).record(estate, meeting()));
        matter = As.user(
                "lianhua",
                () -> bean(TripartiteRegister.class)
                        .get(meeting)
                        .matters()
                        .get(0)
                        .id());
    }

    private EstateDraft facts() {
        return new EstateDraft(
                "小区" + mark,
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
                null);
    }

    PartyDraft organisation() {
        return new PartyDraft(
                "党工委" + mark, PartyLevel.STREET, PartyKind.COMMITTEE, null, Foreign.STREET, null, 9, FILED);
    }

    static Enrolment enrolment() {
        return new Enrolment(FILED.minusDays(20), FILED, new CommitteeTerm(5, "甲", FILED, FILED.plusYears(5)));
    }

    static VoteDraft vote() {
        BigDecimal area = BigDecimal.TEN;
        VoteCount count = new VoteCount(10, area, 10, area, 0, BigDecimal.ZERO, 0, BigDecimal.ZERO);
        return new VoteDraft(VoteMatter.OTHER, "越界", FILED, count);
    }

    static CrossDraft cross() {
        return new CrossDraft(CrossKind.COMMUNITY_MEMBER, null, "甲", "社区委员", "委员", "业主大会选举", FILED, null);
    }

    static TripartiteDraft meeting() {
        return new TripartiteDraft(
                FILED,
                "社区会议室",
                "甲",
                "书记",
                "主任",
                null,
                null,
                List.of(new TripartiteDraft.Matter(null, "停车秩序", "划线", "物业服务企业", FILED.plusDays(30))));
    }

    static ClauseDraft clause() {
        return new ClauseDraft(ClauseDocument.STATUTE, true, "甲", FILED, null);
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
