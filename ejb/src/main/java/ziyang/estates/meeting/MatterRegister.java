package ziyang.estates.meeting;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.account.Access;
import ziyang.estates.account.RegionScope;
import ziyang.estates.account.Scope;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.base.Query;
import ziyang.estates.estate.Estate;
import ziyang.estates.meeting.MatterView.Verb;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.region.Region;

/** Reads matters: those of one's regions, those in whose way up they lie, and those that one's unit raised. */
@Stateless
public class MatterRegister {

    /**
     * Which matters; null means any.
     *
     * @param region code of the region in whose tray they are, with everything it manages
     * @param estate code of the estate they are about
     */
    public record Filter(String text, String region, MatterState state, Matter.Kind kind, String estate) {

        public static final Filter ALL = new Filter(null, null, null, null, null);
    }

    private static final String FROM =
            "Matter x join x.region g join x.raisedIn h join x.raisedBy u left join x.estate e";

    private static final Query.Projection<MatterView.Row> ROWS = new Query.Projection<>(
            "new ziyang.estates.meeting.MatterView.Row(x.id, x.number, x.title, x.kind, x.state, g.name, u.name,"
                    + " x.raisedOn, x.demonstration)",
            "x",
            "x.raisedOn desc, x.id desc",
            MatterView.Row.class);

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private RegionScope regionScope;

    @Inject
    private Conveners conveners;

    @Inject
    @Any
    private Instance<FollowUps> followUps;

    /** The matters the account may see, the latest first. */
    @Needs(Permission.MATTER_READ)
    public Page<MatterView.Row> list(Filter filter, Page.Request page) {
        Query query = scoped(Query.from(FROM))
                .containing("concat(x.title, ' ', x.number)", "text", filter.text())
                .and("x.state = :state", "state", filter.state())
                .and("x.kind = :kind", "kind", filter.kind())
                .and("e.code = :estate", "estate", filter.estate());
        return regionScope.within(query, "g.id", filter.region()).page(entities, ROWS, page);
    }

    /** One matter with everything that has become of it. */
    @Needs(Permission.MATTER_READ)
    public MatterView get(long id) {
        Matter matter = scoped(Query.from(FROM))
                .and("x.id = :id", "id", id)
                .list(entities, "x", "x.id", Matter.class)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Matter", id));
        return view(matter);
    }

    private MatterView view(Matter matter) {
        boolean settles = access.covers(matter.getRegion().getId())
                && (access.may(Permission.MEETING_CONVENE) || access.may(Permission.ACTION_VERIFY));
        Region region = matter.getRegion();
        Region raisedIn = matter.getRaisedIn();
        Estate estate = matter.getEstate();
        return new MatterView(
                matter.getId(),
                matter.getVersion(),
                matter.getNumber(),
                matter.getKind(),
                matter.getState(),
                matter.getTitle(),
                matter.getText(),
                settles || raisedByOwnUnit(matter) ? matter.getPetitioner() : null,
                matter.getSource(),
                matter.getSourcePage(),
                matter.getRaisedOn(),
                matter.getRaisedBy().getName(),
                new MatterView.Place(region.getCode(), region.getName(), raisedIn.getCode(), raisedIn.getName()),
                estate == null ? null : new MatterView.Estate(estate.getCode(), estate.getName()),
                matter.isDemonstration(),
                verbs(matter),
                new MatterHistory(matter, items(matter), followed(matter)).steps());
    }

    private List<Verb> verbs(Matter matter) {
        List<Verb> verbs = new ArrayList<>();
        boolean tray = conveners.convenes(matter.getRegion());
        boolean mine = access.may(Permission.MATTER_RAISE) && (tray || raisedByOwnUnit(matter));
        if (matter.getState() == MatterState.WAITING) {
            add(verbs, Verb.CHANGE, mine);
            add(verbs, Verb.WITHDRAW, mine);
            add(verbs, Verb.ESCALATE, tray && matter.getRegion().getLevel() != Region.Level.CITY);
            add(verbs, Verb.HAND_BACK, tray && !matter.getRegion().equals(matter.getRaisedIn()));
        }
        add(verbs, Verb.RAISE_AGAIN, mine && matter.getState() == MatterState.SETTLED);
        return verbs;
    }

    private static void add(List<Verb> verbs, Verb verb, boolean allowed) {
        if (allowed) {
            verbs.add(verb);
        }
    }

    private boolean raisedByOwnUnit(Matter matter) {
        return matter.getRaisedBy().getId() == access.who().unitId();
    }

    private List<AgendaItem> items(Matter matter) {
        return entities.createQuery(
                        "select i from AgendaItem i join fetch i.meeting where i.matter = :matter order by i.id",
                        AgendaItem.class)
                .setParameter("matter", matter)
                .getResultList();
    }

    private List<MatterView.Step> followed(Matter matter) {
        return followUps.stream().flatMap(one -> one.of(matter).stream()).toList();
    }

    private Query scoped(Query query) {
        Scope scope = access.scope();
        if (scope.everything()) {
            return query;
        }
        query.with("unit", scope.unit());
        String part =
                "u.id = :unit or exists (select i from Invitation i join i.meeting.agenda o where o.matter = x and"
                        + " i.unit.id = :unit and i.meeting.state <> ziyang.estates.meeting.MeetingState.DRAFT)";
        return scope.regions().isEmpty()
                ? query.and(part)
                : query.and("g.id in :seen or h.id in :seen or " + part, "seen", scope.regions());
    }
}
