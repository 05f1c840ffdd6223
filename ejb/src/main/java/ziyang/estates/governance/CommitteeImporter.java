package ziyang.estates.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ziyang.estates.account.Access;
import ziyang.estates.estate.EstateChanged;
import ziyang.estates.estate.NamedEstates;
import ziyang.estates.exchange.Cells;
import ziyang.estates.exchange.Column;
import ziyang.estates.exchange.Importer;
import ziyang.estates.exchange.Matching;
import ziyang.estates.permission.Permission;

/**
 * Takes committees in from a sheet, one term a row: those elected and filed before the portal knew of them, and those on their way with
 * the days of their steps and the vote that elected them. A row is matched by its estate and its first day; one that comes again with more
 * days goes on from where it was, and changes nothing that is written already.
 */
@ApplicationScoped
public class CommitteeImporter implements Importer<CommitteeLine> {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Committees committees;

    @Inject
    private GovernanceRules rules;

    @Inject
    private Event<EstateChanged> changes;

    @Override
    public String register() {
        return "committees";
    }

    @Override
    public Permission permission() {
        return Permission.GOVERNANCE_MANAGE;
    }

    @Override
    public List<Column> columns() {
        return CommitteeColumns.all();
    }

    @Override
    public Reading<CommitteeLine> begin() {
        return new Lines();
    }

    private final class Lines extends Matching<CommitteeLine, Committee> {

        private final NamedEstates estates = new NamedEstates(entities, access.scope());
        private final CommitteeReading reading = new CommitteeReading(estates::named);
        private final Set<Long> touched = new HashSet<>();

        private Lines() {
            super(entities, CommitteeColumns.headers());
        }

        @Override
        public CommitteeLine row(Cells cells) {
            CommitteeLine line = reading.row(cells);
            if (line.estate() != null && line.first() != null) {
                once(line.key(), CommitteeColumns.ESTATE, cells);
            }
            return line;
        }

        @Override
        protected String code(CommitteeLine line) {
            return line.key();
        }

        @Override
        protected Map<String, Committee> known(Collection<String> keys) {
            Set<String> codes =
                    keys.stream().map(key -> key.substring(0, key.indexOf(' '))).collect(Collectors.toSet());
            return entities.createQuery(
                            "select k from Committee k join fetch k.estate e where e.code in :codes order by k.id",
                            Committee.class)
                    .setParameter("codes", codes)
                    .getResultStream()
                    .collect(Collectors.toMap(Lines::key, Function.identity(), (one, other) -> other));
        }

        private static String key(Committee committee) {
            return CommitteeLine.key(
                    committee.getEstate().getCode(), committee.getSteps().get(0).getTakenOn());
        }

        @Override
        protected void create(CommitteeLine line) {
            CommitteeEntry entry = new CommitteeEntry(committees, rules.limits(), line, List.of());
            entities.persist(entry.begin(estates.get(line.estate())));
            keep(entry, line);
        }

        @Override
        protected boolean change(Committee committee, CommitteeLine line) {
            CommitteeEntry entry = new CommitteeEntry(committees, rules.limits(), line, votes(committee));
            if (!entry.goOn(committee)) {
                return false;
            }
            keep(entry, line);
            return true;
        }

        private void keep(CommitteeEntry entry, CommitteeLine line) {
            entry.vote().ifPresent(entities::persist);
            entities.flush();
            committees.succeed(entry.committee());
            entities.flush();
            touched.add(line.estate().community());
        }

        private List<AssemblyVote> votes(Committee committee) {
            return entities.createQuery(
                            "select v from AssemblyVote v where v.committee = :committee", AssemblyVote.class)
                    .setParameter("committee", committee)
                    .getResultList();
        }

        @Override
        public void end() {
            if (!touched.isEmpty()) {
                changes.fire(new EstateChanged(touched));
            }
        }
    }
}
