package ziyang.estates.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ziyang.estates.base.BusinessError;
import ziyang.estates.estate.Estate;
import ziyang.estates.meeting.AgendaIntake.Waiting;
import ziyang.estates.region.Region;
import ziyang.estates.region.Regions;

/** What waits for a region's meeting, and how it comes on an agenda; who may is asked by the services before. */
@ApplicationScoped
class Tray {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    @Any
    private Instance<AgendaSource> sources;

    @Inject
    private Matters matters;

    @Inject
    private Regions regions;

    @Inject
    private Clock clock;

    /** Everything that waits, the longest waiting first. */
    List<Waiting> of(Region region) {
        List<Waiting> tray = new ArrayList<>(raised(region));
        tray.addAll(told(region));
        tray.sort(Comparator.comparing(Waiting::since).thenComparing(Waiting::ref));
        return tray;
    }

    /** Puts what waits on the agenda of a meeting, in the order given; what a feature said becomes a matter by this. */
    void select(JointMeeting meeting, List<String> refs) {
        List<Waiting> tray = refs.stream().anyMatch(ref -> ref.contains("/")) ? told(meeting.getRegion()) : List.of();
        for (String ref : refs) {
            Matter matter = ref.contains("/") ? take(ref, tray, meeting.getRegion()) : numbered(ref);
            meeting.propose(matters.locked(matter, null));
            matters.note(matter, MatterEntry.Kind.SELECTED, null, meeting);
        }
    }

    private Matter numbered(String number) {
        return entities.createQuery("select m from Matter m where m.number = :number", Matter.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Matter", number));
    }

    private Matter take(String ref, List<Waiting> tray, Region region) {
        Waiting waiting = tray.stream()
                .filter(one -> one.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> BusinessError.illegalStep("matter.taken", ref));
        String key = ref.substring(waiting.source().length() + 1);
        Matter matter = matters.open(region)
                .from(waiting.source(), key, waiting.page())
                .word(waiting.title(), waiting.text(), estate(waiting.estate()));
        return matters.keep(matter, null);
    }

    private Estate estate(String code) {
        return code == null
                ? null
                : entities.createQuery("select e from Estate e where e.code = :code", Estate.class)
                        .setParameter("code", code)
                        .getSingleResult();
    }

    private List<Waiting> raised(Region region) {
        return entities.createQuery(
                        "select m from Matter m join fetch m.raisedBy left join fetch m.estate where m.region.id = :region"
                                + " and m.state = ziyang.estates.meeting.MatterState.WAITING",
                        Matter.class)
                .setParameter("region", region.getId())
                .getResultStream()
                .map(Tray::waiting)
                .toList();
    }

    private static Waiting waiting(Matter matter) {
        return new Waiting(
                matter.getNumber(),
                matter.getId(),
                matter.getKind(),
                matter.getSource(),
                matter.getTitle(),
                matter.getText(),
                matter.getRaisedBy().getName(),
                matter.getEstate() == null ? null : matter.getEstate().getCode(),
                "meeting/matter.xhtml?id=" + matter.getId(),
                matter.getRaisedOn());
    }

    /** What the features say and nobody has taken up: an area and the city are told of their own only, the rest is the streets'. */
    private List<Waiting> told(Region region) {
        LocalDate today = LocalDate.now(clock);
        Set<Long> within = region.getLevel() == Region.Level.STREET
                ? regions.tree().subtree(region.getId(), today)
                : Set.of(region.getId());
        return sources.stream()
                .flatMap(source -> untaken(source, source.waiting(within, today)))
                .toList();
    }

    private Stream<Waiting> untaken(AgendaSource source, List<AgendaSource.Waiting> waiting) {
        Set<String> taken = waiting.isEmpty()
                ? Set.of()
                : new HashSet<>(entities.createQuery(
                                "select m.sourceKey from Matter m where m.source = :source and m.sourceKey in :keys",
                                String.class)
                        .setParameter("source", source.code())
                        .setParameter(
                                "keys",
                                waiting.stream().map(AgendaSource.Waiting::key).toList())
                        .getResultList());
        return waiting.stream()
                .filter(one -> !taken.contains(one.key()))
                .map(one -> new Waiting(
                        source.code() + "/" + one.key(),
                        null,
                        Matter.Kind.SOURCE,
                        source.code(),
                        one.title(),
                        one.text(),
                        null,
                        one.estate(),
                        one.page(),
                        one.since()));
    }
}
