package ziyang.estates.management;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ziyang.estates.base.Query;
import ziyang.estates.base.Texts;
import ziyang.estates.estate.Estate;
import ziyang.estates.meeting.AgendaSource;

/** An estate whose management has ended and that nobody has taken over waits for the street's joint meeting. */
@ApplicationScoped
class UnmanagedAgenda implements AgendaSource {

    private static final Texts WORDS = Texts.in(Locale.SIMPLIFIED_CHINESE);

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Override
    public String code() {
        return "unmanaged";
    }

    @Override
    public List<Waiting> waiting(Set<Long> regions, LocalDate today) {
        return Query.from("ModeDecision d join d.estate e")
                .and("e.community.id in :regions", "regions", regions)
                .and("e.mergedInto is null and e.inScope = true")
                .and("d.holdsTo < :today", "today", today)
                .and("not exists (select n.id from ModeDecision n where n.estate = e and n.holdsFrom > d.holdsTo)")
                .list(entities, "d", "d.holdsTo, d.id", ModeDecision.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(UnmanagedAgenda::waiting)
                .toList();
    }

    private static Waiting waiting(ModeDecision ended) {
        Estate estate = ended.getEstate();
        String mode = WORDS.of(ended.getMode());
        String why = ended.getEndReason() == null ? "" : ended.getEndReason();
        return new Waiting(
                ended.getId().toString(),
                estate.getName() + "：" + mode + "终止后无人接管",
                WORDS.format("agenda.unmanaged", estate.getName(), mode, ended.getHoldsTo(), why),
                estate.getCommunity().getId(),
                estate.getCode(),
                "management/mode.xhtml?code=" + estate.getCode(),
                ended.getHoldsTo().plusDays(1));
    }
}
