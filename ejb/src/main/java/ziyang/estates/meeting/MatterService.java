package ziyang.estates.meeting;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.estate.Estate;
import ziyang.estates.inbox.Message;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.permission.Role;
import ziyang.estates.region.Region;
import ziyang.estates.region.RegionTree;
import ziyang.estates.region.Regions;

/** Raises matters for a joint meeting and moves them between the trays of street, area and city. */
@Stateless
public class MatterService {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Regions regions;

    @Inject
    private Matters matters;

    @Inject
    private Conveners conveners;

    @Inject
    private Event<Message> messages;

    @Inject
    private Clock clock;

    /**
     * Puts a matter into the tray of a street, an area or the city.
     *
     * @return its id
     */
    @Needs(Permission.MATTER_RAISE)
    public long raise(@NotNull @Valid MatterDraft draft) {
        Matter matter = fill(matters.open(target(draft.region())), draft);
        matters.keep(matter, null);
        entities.flush();
        tell(
                "matter.raised",
                matter,
                new HashSet<>(conveners.of(matter.getRegion().getId())),
                matter.getText());
        return matter.getId();
    }

    /** Puts it better, as long as it waits: the unit that raised it, or the convener in whose tray it waits. */
    @Needs(Permission.MATTER_RAISE)
    public void change(long id, int seen, @NotNull @Valid MatterDraft draft) {
        Matter matter = mine(id, seen);
        if (matter.getKind() == Matter.Kind.SOURCE && draft.petition()) {
            throw BusinessError.field("petition", "matter.source");
        }
        fill(matter, draft);
        matters.note(matter, MatterEntry.Kind.REWORDED, null, null);
    }

    @Needs(Permission.MATTER_RAISE)
    public void withdraw(long id, int seen, @NotBlank @Size(max = 500) String reason) {
        Matter matter = mine(id, seen);
        matter.withdraw();
        matters.note(matter, MatterEntry.Kind.WITHDRAWN, reason, null);
    }

    /** What was settled has come up again; it waits in the tray in which it was settled. */
    @Needs(Permission.MATTER_RAISE)
    public void raiseAgain(long id, int seen, @NotBlank @Size(max = 500) String reason) {
        Matter matter = mine(id, seen);
        if (matter.getState() != MatterState.SETTLED) {
            throw BusinessError.illegalStep("matter.step", matter.getState(), MatterState.WAITING);
        }
        matter.await();
        matters.note(matter, MatterEntry.Kind.RAISED_AGAIN, reason, null);
    }

    /**
     * Hands a matter to the region above (提级): what a street cannot settle goes to its area, what an area cannot settle to the city.
     *
     * @throws BusinessError {@code matter.top} in the city's tray
     */
    @Needs(Permission.MEETING_CONVENE)
    public void escalate(long id, int seen, @NotBlank @Size(max = 500) String reason) {
        Matter matter = tray(id, seen);
        Region from = matter.getRegion();
        Region above = regions.tree()
                .managerOf(from.getId(), LocalDate.now(clock))
                .orElseThrow(() -> BusinessError.illegalStep("matter.top", from.getName()));
        hand(matter, above, MatterEntry.Kind.ESCALATED, reason);
    }

    /**
     * Hands a matter back to the region that handed it up (退回).
     *
     * @throws BusinessError {@code matter.bottom} where it was raised
     */
    @Needs(Permission.MEETING_CONVENE)
    public void handBack(long id, int seen, @NotBlank @Size(max = 500) String reason) {
        Matter matter = tray(id, seen);
        Region below = below(matter.getRegion(), matter.getRaisedIn())
                .orElseThrow(() -> BusinessError.illegalStep(
                        "matter.bottom", matter.getRegion().getName()));
        hand(matter, below, MatterEntry.Kind.HANDED_BACK, reason);
    }

    private void hand(Matter matter, Region to, MatterEntry.Kind kind, String reason) {
        String way = matter.getRegion().getName() + " → " + to.getName() + "：" + reason.strip();
        matter.hand(entities.getReference(Region.class, to.getId()));
        matters.note(matter, kind, way, null);
        var told = new HashSet<>(conveners.of(to.getId()));
        told.add(matter.getRaisedBy().getId());
        tell("matter." + kind.name().toLowerCase(Locale.ROOT), matter, told, way);
    }

    private void tell(String kind, Matter matter, Set<Long> units, String text) {
        units.remove(access.who().unitId());
        if (!units.isEmpty()) {
            String page = "meeting/matter.xhtml?id=" + matter.getId();
            messages.fire(
                    new Message(kind, units, matter.getTitle(), Objects.requireNonNullElse(text, ""), page, null));
        }
    }

    /** The region directly below the upper one on the way down to where the matter was raised. */
    private Optional<Region> below(Region upper, Region raisedIn) {
        RegionTree tree = regions.tree();
        LocalDate today = LocalDate.now(clock);
        Optional<Region> step = raisedIn.equals(upper) ? Optional.empty() : Optional.of(raisedIn);
        while (step.isPresent()) {
            Optional<Region> above = tree.managerOf(step.get().getId(), today);
            if (above.filter(region -> region.getId().equals(upper.getId())).isPresent()) {
                return step;
            }
            step = above;
        }
        return step;
    }

    private Matter fill(Matter matter, MatterDraft draft) {
        if (matter.getKind() != Matter.Kind.SOURCE && draft.petition()) {
            matter.petitionOf(draft.petitioner());
        } else if (draft.petitioner() != null && !draft.petitioner().isBlank()) {
            throw BusinessError.field("petitioner", "matter.petitioner");
        }
        return matter.word(draft.title(), draft.text(), estate(draft.estate()));
    }

    private Estate estate(String code) {
        return code == null || code.isBlank()
                ? null
                : entities.createQuery(
                                "select e from Estate e where e.code = :code and e.mergedInto is null", Estate.class)
                        .setParameter("code", code.strip())
                        .getResultStream()
                        .findFirst()
                        .orElseThrow(() -> BusinessError.field("estate", "matter.estate", code));
    }

    /** Where a matter may be raised: a region's people within or above their own region, a department's everywhere. */
    private Region target(String code) {
        RegionTree tree = regions.tree();
        LocalDate today = LocalDate.now(clock);
        long own = access.who().regionId();
        Region target = code == null || code.isBlank() ? convening(tree.get(own), today) : tree.named(code);
        if (target.getLevel() == Region.Level.COMMUNITY) {
            throw BusinessError.field("region", "matter.region", target.getName());
        }
        boolean inside = tree.within(target.getId(), own, today) || tree.within(own, target.getId(), today);
        if (access.who().reaches(Role.Reach.REGION) && !inside) {
            throw BusinessError.denied("access.scope", target.getName());
        }
        return target;
    }

    private Region convening(Region own, LocalDate today) {
        return own.getLevel() == Region.Level.COMMUNITY
                ? regions.tree().managerOf(own.getId(), today).orElse(own)
                : own;
    }

    /** A matter that the unit at work has raised or has in its tray. */
    private Matter mine(long id, int seen) {
        Matter matter = matters.get(id);
        boolean raised = matter.getRaisedBy().getId() == access.who().unitId();
        if (!raised && !conveners.convenes(matter.getRegion())) {
            throw BusinessError.denied("access.scope", matter.getRegion().getName());
        }
        return matters.locked(matter, seen);
    }

    private Matter tray(long id, int seen) {
        Matter matter = matters.get(id);
        conveners.require(matter.getRegion());
        return matters.locked(matter, seen);
    }
}
