package ziyang.estates.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.estate.Chronicle;
import ziyang.estates.estate.Estate;
import ziyang.estates.permission.Permission;

/** Party organisations, committees with their steps and votes, cross-appointments and clause checks on an estate's timeline. */
@ApplicationScoped
class GovernanceChronicle implements Chronicle {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Override
    public Permission permission() {
        return Permission.GOVERNANCE_READ;
    }

    @Override
    public List<Event> of(Estate estate) {
        List<Event> events = new ArrayList<>();
        all(PartyCoverage.class, "o.estate", estate).forEach(one -> coverage(one, events));
        all(Committee.class, "o.estate", estate).forEach(one -> committee(one, events));
        all(AssemblyVote.class, "o.committee.estate", estate).forEach(one -> events.add(vote(one)));
        all(CrossAppointment.class, "o.committee.estate", estate).forEach(one -> cross(one, events));
        all(PartyClauseCheck.class, "o.estate", estate).forEach(one -> events.add(clause(one)));
        all(TripartiteMeeting.class, "o.estate", estate).forEach(one -> events.add(meeting(one)));
        return events;
    }

    private static void coverage(PartyCoverage one, List<Event> events) {
        PartyOrganisation by = one.getOrganisation();
        String page = "governance/organisation.xhtml?id=" + by.getId();
        between("party", page, one.getFromDay(), one.getToDay(), events, by.getName());
    }

    private static void committee(Committee one, List<Event> events) {
        String page = page(one);
        one.getSteps()
                .forEach(step -> events.add(Event.of(
                        step.getTakenOn(), "committee", "committee.step", page, one.getKind(), step.getStage())));
        if (one.getNextDue() != null) {
            events.add(Event.of(one.getNextDue(), "committee", "committee.due", page, one.getKind(), one.getDueFor()));
        }
    }

    private static Event vote(AssemblyVote one) {
        return Event.of(
                one.getHeldOn(),
                "committee",
                "committee.vote",
                page(one.getCommittee()),
                one.getSubject(),
                one.count().forOwners(),
                one.count().owners());
    }

    private static void cross(CrossAppointment one, List<Event> events) {
        between(
                "cross",
                page(one.getCommittee()),
                one.getFromDay(),
                one.getToDay(),
                events,
                one.getPerson(),
                one.getPartyOffice(),
                one.getCommitteeOffice());
    }

    private static Event clause(PartyClauseCheck one) {
        String text = one.isContained() ? "clause.contained" : "clause.missing";
        return Event.of(one.getCheckedOn(), "party", text, null, one.getDocument(), one.getChecker());
    }

    private static Event meeting(TripartiteMeeting one) {
        String page = "governance/tripartite.xhtml?id=" + one.getId();
        return Event.of(
                one.getHeldOn(), "meeting", "tripartite", page, one.getMatters().size());
    }

    /** What begins on a day, and on the day after its last does so no longer. */
    private static void between(
            String topic, String page, LocalDate first, LocalDate last, List<Event> events, Object... words) {
        events.add(Event.of(first, topic, topic + ".begin", page, words));
        if (last != null) {
            events.add(Event.of(last, topic, topic + ".end", page, words));
        }
    }

    private static String page(Committee one) {
        return "governance/committee.xhtml?id=" + one.getId();
    }

    private <T> List<T> all(Class<T> type, String place, Estate estate) {
        return entities.createQuery("select o from " + type.getSimpleName() + " o where " + place + " = :estate", type)
                .setParameter("estate", estate)
                .getResultList();
    }
}
