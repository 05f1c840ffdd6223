package ziyang.estates.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ziyang.estates.account.Access;
import ziyang.estates.estate.NamedEstates;
import ziyang.estates.exchange.Cells;
import ziyang.estates.exchange.Column;
import ziyang.estates.exchange.Importer;
import ziyang.estates.exchange.Matching;
import ziyang.estates.firm.Firm;
import ziyang.estates.firm.FirmService;
import ziyang.estates.permission.Permission;
import ziyang.estates.standard.ServiceGrade;
import ziyang.estates.standard.StandardReference;

/**
 * Takes existing contracts in from a sheet, the earlier ones of an estate before the later; a row is matched by its estate and the day on
 * which it begins. What is filed is not changed any more.
 */
@ApplicationScoped
public class ContractImporter implements Importer<ContractSheet.Line> {

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Contracts contracts;

    @Inject
    private FirmService firms;

    @Inject
    private StandardReference standards;

    @Inject
    private Clock clock;

    @Override
    public String register() {
        return "contracts";
    }

    @Override
    public Permission permission() {
        return Permission.CONTRACT_MANAGE;
    }

    @Override
    public List<Column> columns() {
        return ContractSheet.columns();
    }

    @Override
    public Reading<ContractSheet.Line> begin() {
        return new Lines();
    }

    private final class Lines extends Matching<ContractSheet.Line, ServiceContract> implements ContractSheet.Registers {

        private final NamedEstates estates = new NamedEstates(entities, access.scope());
        private final Map<String, Firm> known = new HashMap<>();
        private final Map<LocalDate, List<ServiceGrade>> grades = new HashMap<>();

        private Lines() {
            super(entities, ContractSheet.FIELDS);
        }

        @Override
        public NamedEstates.Named estate(String code) {
            return estates.named(code);
        }

        @Override
        public String firm(String code) {
            return known.computeIfAbsent(code, firms::get).getCreditCode();
        }

        @Override
        public ServiceGrade grade(String standard, String name, LocalDate day) {
            return ServiceGrade.named(grades.computeIfAbsent(day, standards::grades), standard, name, day);
        }

        @Override
        public ContractSheet.Line row(Cells cells) {
            ContractSheet.Line line = ContractSheet.row(cells, this);
            if (!cells.wrong()) {
                once(line.key(), ContractSheet.BEGINS, cells);
            }
            return line;
        }

        @Override
        protected String code(ContractSheet.Line line) {
            return line.key();
        }

        @Override
        protected Map<String, ServiceContract> known(Collection<String> keys) {
            Set<String> codes =
                    keys.stream().map(key -> key.substring(0, key.indexOf(' '))).collect(Collectors.toSet());
            return codes.isEmpty()
                    ? Map.of()
                    : entities.createQuery(
                                    "select c from ServiceContract c join fetch c.estate e where e.code in :codes",
                                    ServiceContract.class)
                            .setParameter("codes", codes)
                            .getResultStream()
                            .collect(Collectors.toMap(
                                    one -> ContractSheet.key(one.getEstate().getCode(), one.getBegins()),
                                    Function.identity(),
                                    (first, second) -> first));
        }

        @Override
        protected void create(ContractSheet.Line line) {
            ServiceContract contract = new ServiceContract(parties(line), line.draft());
            complete(contract, line);
            contracts.add(contract);
        }

        @Override
        protected boolean change(ServiceContract contract, ContractSheet.Line line) {
            boolean facts = !line.draft().equals(contract.draft());
            boolean filing = line.filedOn() != null && contract.getFiledOn() == null;
            boolean end = line.lastDay() != null && !line.lastDay().equals(contract.getLastDay());
            if (!facts && !filing && !end) {
                return false;
            }
            if (facts) {
                contract.correct(parties(line), line.draft());
            }
            complete(contract, line);
            contracts.settle(contract);
            return true;
        }

        private void complete(ServiceContract contract, ContractSheet.Line line) {
            if (line.filedOn() != null && contract.getFiledOn() == null) {
                contracts.mustBeFree(line.number());
                contract.filed(line.filedOn(), line.number(), LocalDate.now(clock));
            }
            if (line.lastDay() != null) {
                contract.ended(line.lastDay(), line.end(), line.reason());
            }
        }

        private ServiceContract.Parties parties(ContractSheet.Line line) {
            ContractDraft draft = line.draft();
            contracts.mustBeSigned(draft.signedOn());
            Firm firm = draft.firm() == null
                    ? null
                    : entities.getReference(Firm.class, known.get(draft.firm()).getId());
            ServiceGrade grade = draft.grade() == null
                    ? null
                    : entities.getReference(
                            ServiceGrade.class,
                            grade(draft.standard(), draft.grade(), draft.signedOn())
                                    .getId());
            return new ServiceContract.Parties(estates.get(line.estate()), firm, grade);
        }
    }
}
