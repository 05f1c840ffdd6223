package ziyang.estates.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.BusinessError;

class CrossAppointmentTest {

    private static final LocalDate FROM = LocalDate.of(2022, 1, 1);

    @Test
    void itEndsOnceWithAReasonAndNotBeforeItsBeginning() {
        CrossAppointment one = appointment(null);
        assertEquals("cross.order", refused(one, FROM.minusDays(1)));
        one.end(FROM, " 调离 ");
        assertEquals(FROM, one.getToDay());
        assertEquals("调离", one.getEndReason());
        assertEquals("cross.ended", refused(one, FROM.plusDays(3)), "history is not written again");
    }

    @Test
    void aPlannedEndCanOnlyComeEarlier() {
        CrossAppointment one = appointment(FROM.plusYears(1));
        assertEquals("cross.ended", refused(one, FROM.plusYears(1)));
        one.end(FROM.plusDays(9), "辞职");
        assertEquals(FROM.plusDays(9), one.getToDay());
    }

    @Test
    void nobodyServesBeforeTheTermBegins() {
        BusinessError early = assertThrows(BusinessError.class, () -> appointment(FROM.minusDays(1), null));
        assertEquals("cross.before", early.code());
    }

    private static CrossAppointment appointment(LocalDate to) {
        return appointment(FROM, to);
    }

    private static CrossAppointment appointment(LocalDate from, LocalDate to) {
        CommitteeTerm term = new CommitteeTerm(5, "甲", FROM, FROM.plusYears(3));
        Enrolment enrolment = new Enrolment(FROM.minusDays(9), FROM.minusDays(1), term);
        CommitteeStep.Writer writer = new CommitteeStep.Writer("社区", Instant.EPOCH);
        Committee committee = Committee.enrol(null, CommitteeKind.OWNERS, enrolment, MigratedRules.limits(), writer);
        CrossDraft draft = new CrossDraft(CrossKind.COMMUNITY_MEMBER, null, "甲", "社区委员", "委员", "选举", from, to);
        return new CrossAppointment(committee, null, draft);
    }

    private static String refused(CrossAppointment one, LocalDate day) {
        return assertThrows(BusinessError.class, () -> one.end(day, "调离")).code();
    }
}
