package ziyang.estates.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ziyang.estates.base.Texts;
import ziyang.estates.estate.Estate;
import ziyang.estates.meeting.AgendaSource;

/** A committee that let a legal date pass waits for the street's joint meeting: whoever should have acted has not. */
@ApplicationScoped
class CommitteeAgenda implements AgendaSource {

    private static final Texts WORDS = Texts.in(Locale.SIMPLIFIED_CHINESE);

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Override
    public String code() {
        return "committee";
    }

    @Override
    public List<Waiting> waiting(Set<Long> regions, LocalDate today) {
        return entities.createQuery(
                        "select k from Committee k join fetch k.estate e where e.community.id in :regions"
                                + " and k.nextDue < :today order by k.nextDue, k.id",
                        Committee.class)
                .setParameter("regions", regions)
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultStream()
                .map(CommitteeAgenda::waiting)
                .toList();
    }

    /** One for each date that passes: the next one is another matter. */
    private static Waiting waiting(Committee committee) {
        Estate estate = committee.getEstate();
        String kind = WORDS.of(committee.getKind());
        String due = WORDS.of(committee.getDueFor());
        return new Waiting(
                committee.getId() + " " + committee.getDueFor() + " " + committee.getNextDue(),
                estate.getName() + "：" + kind + "“" + due + "”已过期限",
                WORDS.format("agenda.committee", estate.getName(), kind, due, committee.getNextDue()),
                estate.getCommunity().getId(),
                estate.getCode(),
                "governance/committee.xhtml?id=" + committee.getId(),
                committee.getNextDue().plusDays(1));
    }
}
