package ziyang.estates.meeting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import ziyang.estates.account.Access;
import ziyang.estates.account.Scope;
import ziyang.estates.base.Period;
import ziyang.estates.base.Query;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.region.Regions;

/** How units attended the meetings of a period. */
@Stateless
public class AttendanceRegister {

    /**
     * One unit.
     *
     * @param came of the invitations, those that somebody followed
     * @param deputised of these, those that were passed on to a deputy
     * @param leave asked for leave and did not come
     * @param absent did not come without asking
     */
    public record Row(String unit, long invited, long came, long deputised, long leave, long absent) {}

    /** Invitations of a unit that went alike. */
    public record Alike(String code, String unit, boolean present, Invitation.Reply reply, long count) {}

    private static final Query.Projection<Alike> ALIKE = new Query.Projection<>(
            "new ziyang.estates.meeting.AttendanceRegister.Alike(u.code, u.name, i.present, i.reply, count(i))",
            "u.code, u.name, i.present, i.reply",
            "u.name, u.code",
            Alike.class);

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Regions regions;

    /** Units invited to meetings of the period that have ended, by name. */
    @Needs(Permission.REPORT_PULL)
    public List<Row> byUnit(Period period, String region) {
        Query query = Query.from("Invitation i join i.unit u join i.meeting m")
                .and("m.state = ziyang.estates.meeting.MeetingState.ENDED")
                .and("m.startsAt >= :from", "from", period.from().atStartOfDay())
                .and("m.startsAt < :to", "to", period.to().plusDays(1).atStartOfDay());
        return limit(query, region, period.to())
                .grouped(entities, ALIKE)
                .getResultStream()
                .collect(groupingBy(Alike::code, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(AttendanceRegister::row)
                .toList();
    }

    private Query limit(Query query, String region, LocalDate day) {
        Scope scope = access.scope();
        if (!scope.everything()) {
            query.and("m.region.id in :regions", "regions", scope.regions().isEmpty() ? Set.of(-1L) : scope.regions());
        }
        if (region == null || region.isBlank()) {
            return query;
        }
        long top = regions.tree().named(region).getId();
        return query.and("m.region.id in :within", "within", regions.tree().subtree(top, day));
    }

    private static Row row(List<Alike> unit) {
        return new Row(
                unit.get(0).unit(),
                count(unit, one -> true),
                count(unit, Alike::present),
                count(unit, one -> one.present() && one.reply() == Invitation.Reply.DEPUTY),
                count(unit, one -> !one.present() && one.reply() == Invitation.Reply.LEAVE),
                count(unit, one -> !one.present() && one.reply() != Invitation.Reply.LEAVE));
    }

    private static long count(List<Alike> unit, Predicate<Alike> which) {
        return unit.stream().filter(which).mapToLong(Alike::count).sum();
    }
}
