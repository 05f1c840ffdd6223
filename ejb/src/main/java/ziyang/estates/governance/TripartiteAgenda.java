package ziyang.estates.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import ziyang.estates.estate.Estate;
import ziyang.estates.meeting.AgendaSource;

/** What the three parties of an estate agreed to do and left undone waits for the street's joint meeting. */
@ApplicationScoped
class TripartiteAgenda implements AgendaSource {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Override
    public String code() {
        return "tripartite";
    }

    @Override
    public List<Waiting> waiting(Set<Long> regions, LocalDate today) {
        return entities.createQuery(
                        "select m from TripartiteMatter m join fetch m.meeting t join fetch t.estate e"
                                + " where e.community.id in :regions and m.doneOn is null and m.dueOn < :today"
                                + " order by m.dueOn, m.id",
                        TripartiteMatter.class)
                .setParameter("regions", regions)
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultStream()
                .map(TripartiteAgenda::waiting)
                .toList();
    }

    private static Waiting waiting(TripartiteMatter matter) {
        Estate estate = matter.getMeeting().getEstate();
        return new Waiting(
                matter.getId().toString(),
                estate.getName() + "：" + matter.getSubject(),
                matter.getAgreed() + "（" + matter.getDoer() + "，应于" + matter.getDueOn() + "前完成）",
                estate.getCommunity().getId(),
                estate.getCode(),
                "governance/tripartite.xhtml?id=" + matter.getMeeting().getId(),
                matter.getDueOn().plusDays(1));
    }
}
