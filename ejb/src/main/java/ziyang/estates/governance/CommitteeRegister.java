package ziyang.estates.governance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ziyang.estates.account.Access;
import ziyang.estates.account.RegionScope;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Page;
import ziyang.estates.base.Query;
import ziyang.estates.estate.Estate;
import ziyang.estates.inbox.Light;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;

/** Reads committees within the account's scope. */
@Stateless
public class CommitteeRegister {

    /**
     * Which committees; null means any.
     *
     * @param text part of the estate's name, code or address, or the first letters of its name's pinyin
     * @param region code of a region, with everything it manages today
     * @param estate code of one estate
     * @param light of today
     */
    public record Filter(
            String text, String region, String estate, CommitteeKind kind, CommitteeStage stage, Light light)
            implements Serializable {

        public static final Filter ALL = new Filter(null, null, null, null, null, null);
    }

    private static final String FROM = "Committee k join k.estate e join e.community c";

    private static final String ROW = "new ziyang.estates.governance.CommitteeView.Row(k.id, e.code, e.name, c.code,"
            + " c.name, k.kind, k.stage, k.termStart, k.termEnd, k.dueFor, k.nextDue, k.demonstration)";

    private static final String LINE =
            "new ziyang.estates.governance.CommitteeView.Line(k.id, e.code, e.name, k.kind, k.stage,"
                    + " k.since, k.members, k.chair, k.termStart, k.termEnd)";

    private static final String ELECTION =
            "new ziyang.estates.governance.CommitteeView.Election(k.id, v.heldOn, v.owners,"
                    + " v.area, v.forOwners, v.forArea, v.againstOwners, v.againstArea, v.abstainedOwners, v.abstainedArea)";

    private static final Map<String, String> SORTS = Map.of(
            "estate", "e.name",
            "community", "c.name",
            "kind", "k.kind",
            "stage", "k.stage",
            "termEnd", "k.termEnd",
            "nextDue", "k.nextDue");

    private static final String TERM = "k.dueFor = ziyang.estates.governance.GovernanceLimit.TERM";

    /** A due day that is near, as {@link CommitteeLight} draws the line. */
    private static final String NEAR =
            "(" + TERM + " and k.nextDue <= :termYellow or not (" + TERM + ") and k.nextDue <= :dateYellow)";

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private RegionScope scope;

    @Inject
    private GovernanceRules rules;

    /** The most urgent first, unless another order is asked for. */
    @Needs(Permission.GOVERNANCE_READ)
    public Page<CommitteeView.Row> list(Filter filter, Page.Request page) {
        CommitteeLight lights = lights();
        return filtered(filter, lights)
                .page(
                        entities,
                        new Query.Projection<>(
                                ROW, "k", page.order(SORTS, "k.nextDue, k.id", "k.id"), CommitteeView.Row.class),
                        page)
                .map(row -> row.lit(lights));
    }

    /** Hands every committee that the filter finds to the reader in the order in which they were entered. */
    @Needs(Permission.GOVERNANCE_READ)
    public void each(Filter filter, @NotNull Consumer<CommitteeView.Entry> reader) {
        var lines = new Query.Projection<>(LINE, "k", "k.id", CommitteeView.Line.class);
        filtered(filter, lights())
                .each(
                        entities,
                        lines,
                        CommitteeView.Line::id,
                        block -> entries(block).forEach(reader));
    }

    private List<CommitteeView.Entry> entries(List<CommitteeView.Line> block) {
        if (block.isEmpty()) {
            return List.of();
        }
        List<Long> ids = block.stream().map(CommitteeView.Line::id).toList();
        Map<Long, Map<CommitteeStage, LocalDate>> days = new HashMap<>();
        Query.from("CommitteeStep s join s.committee k")
                .and("k.id in :ids", "ids", ids)
                .list(
                        entities,
                        "new ziyang.estates.governance.CommitteeView.Stepped(k.id, s.stage, s.takenOn)",
                        "s.seq",
                        CommitteeView.Stepped.class)
                .getResultStream()
                .forEach(step -> days.computeIfAbsent(step.committee(), id -> new EnumMap<>(CommitteeStage.class))
                        .put(step.stage(), step.day()));
        Map<Long, CommitteeView.Election> elections = new HashMap<>();
        Query.from("AssemblyVote v join v.committee k")
                .and("k.id in :ids", "ids", ids)
                .and("v.matter = :matter", "matter", VoteMatter.ELECTION)
                .list(entities, ELECTION, "v.heldOn, v.id", CommitteeView.Election.class)
                .getResultStream()
                .forEach(vote -> elections.put(vote.committee(), vote));
        return block.stream()
                .map(line ->
                        new CommitteeView.Entry(line, days.getOrDefault(line.id(), Map.of()), elections.get(line.id())))
                .toList();
    }

    @Needs(Permission.GOVERNANCE_READ)
    public CommitteeView get(long id) {
        Committee committee = scope.limit(Query.from(FROM), "c.id")
                .and("k.id = :id", "id", id)
                .list(entities, "k", "k.id", Committee.class)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Committee", id));
        boolean mayChange = access.may(Permission.GOVERNANCE_MANAGE)
                && access.covers(committee.getEstate().getCommunity().getId());
        return new CommitteeView(
                row(id),
                committee.getVersion(),
                committee.getMembers(),
                committee.getChair(),
                committee.getSince(),
                committee.validOn(scope.today()),
                mayChange,
                List.copyOf(committee.next()),
                committee.getSteps().stream().map(CommitteeView.Step::of).toList(),
                new LegalDates(committee, rules.limits()).all(),
                votes(committee),
                appointments(committee),
                clauses(committee.getEstate()));
    }

    private CommitteeView.Row row(long id) {
        return Query.from(FROM)
                .and("k.id = :id", "id", id)
                .list(entities, ROW, "k.id", CommitteeView.Row.class)
                .getSingleResult()
                .lit(lights());
    }

    private List<CommitteeView.Vote> votes(Committee committee) {
        return entities.createQuery(
                        "select v from AssemblyVote v where v.committee = :committee order by v.heldOn desc, v.id desc",
                        AssemblyVote.class)
                .setParameter("committee", committee)
                .getResultStream()
                .map(vote -> CommitteeView.Vote.of(vote, rules.voting(vote.getMatter(), vote.getHeldOn())))
                .toList();
    }

    private List<CommitteeView.Cross> appointments(Committee committee) {
        return entities.createQuery(
                        "select a from CrossAppointment a where a.committee = :committee order by a.fromDay desc, a.id",
                        CrossAppointment.class)
                .setParameter("committee", committee)
                .getResultStream()
                .map(CommitteeView.Cross::of)
                .toList();
    }

    /** One line for each document, whether somebody has looked or not. */
    private List<CommitteeView.Clause> clauses(Estate estate) {
        List<PartyClauseCheck> checks = entities.createQuery(
                        "select p from PartyClauseCheck p where p.estate = :estate order by p.checkedOn desc, p.id desc",
                        PartyClauseCheck.class)
                .setParameter("estate", estate)
                .getResultList();
        return Stream.of(ClauseDocument.values())
                .map(document -> checks.stream()
                        .filter(check -> check.getDocument() == document)
                        .findFirst()
                        .map(CommitteeView.Clause::of)
                        .orElseGet(() -> new CommitteeView.Clause(document, null, null, null, null)))
                .toList();
    }

    private Query filtered(Filter filter, CommitteeLight lights) {
        Query query = scope.limit(Query.from(FROM), "c.id")
                .containing("concat(e.code, ' ', e.name, ' ', e.initials, ' ', e.address)", "text", filter.text())
                .and("e.code = :estate", "estate", filter.estate())
                .and("k.kind = :kind", "kind", filter.kind())
                .and("k.stage = :stage", "stage", filter.stage());
        return scope.within(lit(query, filter.light(), lights), "c.id", filter.region());
    }

    private static Query lit(Query query, Light light, CommitteeLight lights) {
        if (light == null) {
            return query;
        }
        if (light == Light.RED) {
            return query.and("k.nextDue < :today", "today", lights.today());
        }
        String near = light == Light.YELLOW ? "k.nextDue >= :today and " + NEAR : "k.nextDue >= :today and not " + NEAR;
        return query.and(near, "today", lights.today())
                .with("termYellow", lights.termYellow())
                .with("dateYellow", lights.dateYellow());
    }

    private CommitteeLight lights() {
        return CommitteeLight.on(scope.today(), rules.limits());
    }
}
