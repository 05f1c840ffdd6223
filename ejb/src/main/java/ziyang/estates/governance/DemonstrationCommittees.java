package ziyang.estates.governance;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.estate.Estate;
import ziyang.estates.estate.EstateKind;

/** Demonstration committees: most in office, some renewed, others on their way, stalled, ordered to correct or overdue. */
final class DemonstrationCommittees {

    private static final LocalDate BEGIN = LocalDate.of(2020, 4, 1);
    private static final List<CommitteeStage> WAY = List.of(CommitteeStage.values());
    /** Days from the check of the conditions to each further step. */
    private static final int[] DAYS = {0, 20, 55, 75, 80, 97, 100, 105};

    private final EntityManager entities;
    private final Limits limits;
    private final DemonstrationParty party;
    private final LocalDate today;
    private final CommitteeStep.Writer writer;
    private int turn;

    DemonstrationCommittees(
            EntityManager entities, Limits limits, DemonstrationParty party, LocalDate today, Instant now) {
        this.entities = entities;
        this.limits = limits;
        this.party = party;
        this.today = today;
        this.writer = new CommitteeStep.Writer("演示", now);
    }

    /** Gives the n-th estate its committee. */
    void of(Estate estate, int n) {
        boolean old = estate.getKind() == EstateKind.OLD;
        CommitteeKind kind = old && n % 3 > 0 ? CommitteeKind.SELF_MANAGEMENT : CommitteeKind.OWNERS;
        switch (turn++ % 10) {
            case 6 -> walk(estate, kind, CommitteeStage.values()[1 + turn / 10 % 7]);
            case 7 -> step(walk(estate, kind, CommitteeStage.GROUP_FORMED), CommitteeStage.STALLED, today);
            case 8 -> step(office(estate, kind, n), CommitteeStage.RENEWAL_WARNED, today);
            case 9 -> step(office(estate, kind, n), CommitteeStage.ORDERED, today);
            default -> office(estate, kind, n);
        }
        clauses(estate, n);
    }

    /** In office; a term that has ended is followed by another, save for every seventh. */
    private Committee office(Estate estate, CommitteeKind kind, int n) {
        LocalDate start = BEGIN.plusDays(n * 41L % 1700);
        Committee committee = enrol(estate, kind, start, 3 + n % 3);
        if (committee.getTermEnd().isBefore(today) && n % 7 > 0) {
            LocalDate next = committee.getTermEnd().plusDays(1);
            committee.giveWay(next, "换届", limits, writer);
            return enrol(estate, kind, next, 5);
        }
        return committee;
    }

    private Committee enrol(Estate estate, CommitteeKind kind, LocalDate start, int years) {
        CommitteeTerm term = new CommitteeTerm(
                5 + turn % 3 * 2,
                "周吴郑王冯陈".charAt(turn % 6) + "某某",
                start,
                start.plusYears(years).minusDays(1));
        LocalDate elected = start.minusDays(25);
        Committee committee =
                Committee.enrol(estate, kind, new Enrolment(elected, start.minusDays(5), term), limits, writer);
        keep(committee);
        step(committee, CommitteeStage.IN_OFFICE, start);
        vote(committee, elected, 70);
        appoint(committee);
        return committee;
    }

    /** On its way, up to a stage taken some days ago. */
    private Committee walk(Estate estate, CommitteeKind kind, CommitteeStage until) {
        LocalDate start = today.minusDays(DAYS[until.ordinal()] + turn * 7L % 45);
        Committee committee = Committee.begin(estate, kind, start, writer);
        keep(committee);
        WAY.subList(1, until.ordinal() + 1)
                .forEach(stage -> step(committee, stage, start.plusDays(DAYS[stage.ordinal()])));
        if (until.compareTo(CommitteeStage.COUNTED) >= 0) {
            vote(committee, start.plusDays(DAYS[CommitteeStage.VOTING.ordinal()]), 68);
        }
        return committee;
    }

    private void keep(Committee committee) {
        entities.persist(committee.markDemonstration());
    }

    private void step(Committee committee, CommitteeStage stage, LocalDate day) {
        LocalDate on = day.isBefore(committee.getSince()) ? committee.getSince() : day;
        committee.take(new CommitteeStep.Taken(stage, on, null), limits, writer);
    }

    /** The election by a share of the owners, and sometimes another matter that fails. */
    private void vote(Committee committee, LocalDate day, int percent) {
        if (committee.getEstate().getHouseholds() == 0) {
            return;
        }
        VoteCount elected = count(committee.getEstate(), percent);
        keep(committee, new VoteDraft(VoteMatter.ELECTION, "选举业主委员会（自治管理委员会）委员", day, elected));
        LocalDate later = day.plusDays(200);
        if (turn % 5 == 0 && committee.getTermStart() != null && !later.isAfter(today)) {
            VoteCount few = count(committee.getEstate(), 55);
            keep(committee, new VoteDraft(VoteMatter.COMMON_PARTS, "利用共有部分设置停车位", later, few));
        }
    }

    private void keep(Committee committee, VoteDraft draft) {
        entities.persist(new AssemblyVote(committee, draft));
    }

    private static VoteCount count(Estate estate, int percent) {
        int owners = estate.getHouseholds();
        BigDecimal area = estate.getArea();
        int against = owners * 8 / 100;
        return new VoteCount(
                owners,
                area,
                owners * percent / 100 + 1,
                share(area, percent),
                against,
                share(area, 8),
                0,
                BigDecimal.ZERO.setScale(2));
    }

    private static BigDecimal share(BigDecimal area, int percent) {
        return area.multiply(BigDecimal.valueOf(percent)).divide(BigDecimal.valueOf(100), 2, RoundingMode.DOWN);
    }

    private void appoint(Committee committee) {
        PartyOrganisation branch = party.of(committee.getEstate()).orElse(null);
        if (branch != null && turn % 2 == 0) {
            appoint(committee, branch, CrossKind.PARTY_MEMBER);
        }
        if (turn % 4 == 1) {
            appoint(committee, null, CrossKind.COMMUNITY_MEMBER);
        }
    }

    private void appoint(Committee committee, PartyOrganisation branch, CrossKind kind) {
        boolean party = kind == CrossKind.PARTY_MEMBER;
        CrossDraft draft = new CrossDraft(
                kind,
                null,
                "赵钱孙李周吴".charAt(turn % 6) + "某某",
                party ? "小区党支部书记" : "社区“两委”委员",
                party ? "业委会主任" : "业委会委员",
                "本人系本小区业主，经业主大会会议选举当选。",
                committee.getTermStart(),
                null);
        entities.persist(new CrossAppointment(committee, branch, draft));
    }

    private void clauses(Estate estate, int n) {
        if (n % 3 == 2) {
            return;
        }
        for (ClauseDocument document : ClauseDocument.values()) {
            boolean contained = (n + document.ordinal()) % 4 > 0;
            LocalDate day = LocalDate.of(2021, 6, 1).plusDays(n);
            entities.persist(new PartyClauseCheck(estate, new ClauseDraft(document, contained, "社区党组织", day, null))
                    .markDemonstration());
        }
    }
}
