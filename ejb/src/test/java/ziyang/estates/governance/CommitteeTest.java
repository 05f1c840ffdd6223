package ziyang.estates.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static ziyang.estates.governance.CommitteeStage.*;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.BusinessError;
import ziyang.estates.inbox.Light;

class CommitteeTest {

    private static final Limits LIMITS = MigratedRules.limits();
    private static final CommitteeStep.Writer WRITER = new CommitteeStep.Writer("社区", Instant.EPOCH);
    private static final LocalDate START = LocalDate.of(2021, 3, 1);

    @Test
    void theLegalDatesAreComputedFromTheStepsAsTheyAreTaken() {
        Committee committee = applied(START);
        assertEquals(START.plusDays(60), committee.getNextDue());
        assertEquals(GovernanceLimit.GROUP, committee.getDueFor());
        LocalDate group = START.plusDays(61);
        step(committee, GROUP_FORMED, group);
        LegalDate late = new LegalDates(committee, LIMITS).all().get(0);
        assertTrue(late.broken(), "one day late is recorded, and shown");
        assertEquals(group.plusDays(90), committee.getNextDue());
        assertEquals(GovernanceLimit.ASSEMBLY, committee.getDueFor());
    }

    @Test
    void anAssemblyIsAnnouncedFifteenDaysAhead() {
        Committee committee = announced(START);
        assertEquals("committee.notice", refused(() -> step(committee, VOTING, START.plusDays(14))));
        step(committee, VOTING, START.plusDays(15));
        assertEquals(VOTING, committee.getStage());
    }

    @Test
    void firstMeetingWithinSevenDaysAndFilingWithinThirty() {
        Committee committee = announced(START);
        LocalDate counted = START.plusDays(20);
        step(committee, VOTING, START.plusDays(15));
        step(committee, COUNTED, counted);
        assertEquals(counted.plusDays(7), committee.getNextDue());
        step(committee, FIRST_MEETING, counted.plusDays(7));
        assertEquals(counted.plusDays(30), committee.getNextDue());
        assertFalse(new LegalDates(committee, LIMITS).all().stream().anyMatch(LegalDate::broken));
    }

    @Test
    void onlyTheNextStepOrASideStateFollows() {
        Committee committee = applied(START);
        assertEquals("committee.step", refused(() -> step(committee, VOTING, START)));
        assertEquals("committee.day.early", refused(() -> step(committee, GROUP_FORMED, START.minusDays(1))));
        step(committee, STALLED, START.plusDays(3));
        assertEquals("committee.step", refused(() -> step(committee, GROUP_FORMED, START.plusDays(4))));
        step(committee, APPLIED, START.plusDays(30));
        step(committee, TERMINATED, START.plusDays(31));
        assertTrue(committee.next().isEmpty());
        assertEquals(null, committee.getNextDue());
    }

    @Test
    void filingBringsMembersAndTermAndOfficeBeginsWithBoth() {
        Committee committee = met(START);
        LocalDate filed = START.plusDays(40);
        assertEquals("committee.filing", refused(() -> step(committee, FILED, filed)));
        LocalDate begins = filed.plusDays(10);
        committee.file(filed, term(7, begins, begins.plusYears(5)), LIMITS, WRITER);
        assertFalse(committee.validOn(begins.minusDays(1)));
        assertTrue(committee.validOn(begins));
        assertTrue(committee.validOn(begins.plusYears(5)));
        assertFalse(committee.validOn(begins.plusYears(5).plusDays(1)));
        assertEquals(GovernanceLimit.TERM, committee.getDueFor());
        assertEquals(begins.plusYears(5), committee.getNextDue());
    }

    @Test
    void membersAreFiveToElevenAndOddAndATermIsAtMostFiveYears() {
        LocalDate day = START.plusDays(40);
        assertEquals("committee.members", file(term(3, day, day.plusYears(5))));
        assertEquals("committee.members", file(term(13, day, day.plusYears(5))));
        assertEquals("committee.members.odd", file(term(6, day, day.plusYears(5))));
        assertEquals("committee.term.order", file(term(5, day, day)));
        assertEquals("committee.term.long", file(term(11, day, day.plusYears(5).plusDays(1))));
    }

    @Test
    void aStalledCommitteeIsNotInOfficeAndAnOrderToCorrectDoesNotEndIt() {
        Committee committee = enrolled(START);
        step(committee, IN_OFFICE, START);
        LocalDate stalled = START.plusYears(1);
        step(committee, STALLED, stalled);
        assertTrue(committee.validOn(stalled.minusDays(1)));
        assertFalse(committee.validOn(stalled));
        step(committee, IN_OFFICE, stalled.plusDays(30));
        assertFalse(committee.validOn(stalled.plusDays(29)));
        assertTrue(committee.validOn(stalled.plusDays(30)));
        step(committee, ORDERED, stalled.plusDays(60));
        assertTrue(committee.validOn(stalled.plusDays(90)));
    }

    @Test
    void whatGivesWayIsValidUntilTheDayBefore() {
        Committee committee = enrolled(START);
        LocalDate next = START.plusYears(3);
        committee.giveWay(next, "换届", LIMITS, WRITER);
        assertTrue(committee.validOn(next.minusDays(1)));
        assertFalse(committee.validOn(next));
        assertEquals(TERMINATED, committee.getStage());
    }

    @Test
    void theLightIsYellowNinetyDaysBeforeTheEndOfTheTermAndRedAfterIt() {
        LocalDate end = START.plusYears(5);
        assertEquals(Light.GREEN, light(end, end.minusDays(91)));
        assertEquals(Light.YELLOW, light(end, end.minusDays(90)));
        assertEquals(Light.YELLOW, light(end, end));
        assertEquals(Light.RED, light(end, end.plusDays(1)));
    }

    @Test
    void aSelfManagementCommitteeHasNoStatutoryDates() {
        Committee committee = Committee.begin(null, CommitteeKind.SELF_MANAGEMENT, START, WRITER);
        step(committee, APPLIED, START);
        assertEquals(null, committee.getNextDue());
        assertTrue(new LegalDates(committee, LIMITS).all().isEmpty());
    }

    @Test
    void noVoteIsHeldBeforeTheWayBegan() {
        Committee committee = Committee.begin(null, CommitteeKind.OWNERS, START, WRITER);
        BusinessError early = assertThrows(BusinessError.class, () -> committee.mustHaveBegun(START.minusDays(1)));
        assertEquals("vote.early", early.code());
        committee.mustHaveBegun(START);
        enrolled(START).mustHaveBegun(START.minusYears(1));
    }

    private static Light light(LocalDate due, LocalDate today) {
        return CommitteeLight.on(today, LIMITS).of(GovernanceLimit.TERM, due);
    }

    private static String file(CommitteeTerm term) {
        Committee committee = met(START);
        return refused(() -> committee.file(START.plusDays(40), term, LIMITS, WRITER));
    }

    private static Committee enrolled(LocalDate day) {
        Enrolment enrolment = new Enrolment(day.minusDays(20), day, term(5, day, day.plusYears(5)));
        return Committee.enrol(null, CommitteeKind.OWNERS, enrolment, LIMITS, WRITER);
    }

    private static CommitteeTerm term(int members, LocalDate start, LocalDate end) {
        return new CommitteeTerm(members, "甲", start, end);
    }

    private static Committee met(LocalDate announced) {
        Committee committee = announced(announced);
        step(committee, VOTING, announced.plusDays(15));
        step(committee, COUNTED, announced.plusDays(20));
        step(committee, FIRST_MEETING, announced.plusDays(25));
        return committee;
    }

    private static Committee announced(LocalDate day) {
        Committee committee = applied(day.minusDays(40));
        step(committee, GROUP_FORMED, day.minusDays(20));
        step(committee, RIGHTS_CONFIRMED, day.minusDays(5));
        step(committee, ANNOUNCED, day);
        return committee;
    }

    private static Committee applied(LocalDate day) {
        Committee committee = Committee.begin(null, CommitteeKind.OWNERS, day.minusDays(5), WRITER);
        step(committee, APPLIED, day);
        return committee;
    }

    private static void step(Committee committee, CommitteeStage stage, LocalDate day) {
        committee.take(new CommitteeStep.Taken(stage, day, null), LIMITS, WRITER);
    }

    private static String refused(Runnable step) {
        return assertThrows(BusinessError.class, step::run).code();
    }
}
