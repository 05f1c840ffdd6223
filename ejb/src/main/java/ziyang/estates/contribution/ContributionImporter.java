package ziyang.estates.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ziyang.estates.account.Access;
import ziyang.estates.base.BusinessError;
import ziyang.estates.estate.NamedEstates;
import ziyang.estates.exchange.Cells;
import ziyang.estates.exchange.Column;
import ziyang.estates.exchange.Importer;
import ziyang.estates.exchange.Matching;
import ziyang.estates.fund.FundKind;
import ziyang.estates.permission.Permission;

/**
 * Takes in what owners of resettlement estates have paid of their start-up money (业主启动资金缴纳明细): one entry a row, matched by estate and
 * receipt. What is written stays (rule C4): the same row again changes nothing, another one with the same receipt is refused. Who the
 * owner is is read over and kept nowhere.
 */
@ApplicationScoped
public class ContributionImporter implements Importer<ContributionImporter.Receipt> {

    /** What a household has paid, of the start-up money of an estate. */
    public record Receipt(String estate, EntryDraft entry) {}

    static final String ESTATE = "小区编号";
    static final String HOUSEHOLD = "楼栋-单元-房号";
    static final String OWNER = "业主姓名";
    static final String AMOUNT = "缴款金额（元）";
    static final String DAY = "缴款日期";
    static final String PAPER = "收据号";
    static final String TEXT = "摘要";

    private static final String PLAIN = "启动资金缴款";
    private static final BigDecimal MOST = new BigDecimal("99999999999.99");

    private static final Map<String, String> FIELDS =
            Map.of("household", HOUSEHOLD, "amount", AMOUNT, "day", DAY, "paper", PAPER);

    @PersistenceContext(unitName = "estates")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Override
    public String register() {
        return "contributions";
    }

    @Override
    public Permission permission() {
        return Permission.FUND_COLLECT;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.required(ESTATE, "小区台账中的编号，须已登记应缴启动资金"),
                Column.required(HOUSEHOLD, "形如 3-1-201，不填姓名"),
                Column.optional(OWNER, "仅供核对，平台不保存"),
                Column.required(AMOUNT, "单位为元，不是万元"),
                Column.required(DAY, "形如 2021-11-30"),
                Column.required(PAPER, "同一小区的收据号不得重复"),
                Column.optional(TEXT, "不超过 400 字，空为“" + PLAIN + "”"));
    }

    @Override
    public Set<String> passing() {
        return Set.of(OWNER);
    }

    @Override
    public Reading<Receipt> begin() {
        return new Lines();
    }

    private static String key(String estate, String paper) {
        return estate + " " + paper;
    }

    private final class Lines extends Matching<Receipt, ContributionEntry> {

        private final NamedEstates estates = new NamedEstates(entities, access.scope());
        private final Map<String, Boolean> owing = new HashMap<>();
        private final Map<String, Contribution> held = new HashMap<>();

        private Lines() {
            super(entities, FIELDS);
        }

        @Override
        public Receipt row(Cells cells) {
            String estate = cells.read(ESTATE, this::owing);
            String text = cells.text(TEXT, 400);
            EntryDraft entry = new EntryDraft(
                    EntryKind.PAID,
                    cells.day(DAY),
                    cells.amount(AMOUNT, MOST),
                    household(cells),
                    cells.text(PAPER, 80),
                    text == null ? PLAIN : text);
            Receipt receipt = new Receipt(estate, entry);
            if (!cells.wrong()) {
                once(code(receipt), PAPER, cells);
            }
            return receipt;
        }

        /** The code of an estate of the account whose owners owe start-up money. */
        private String owing(String code) {
            NamedEstates.Named estate = estates.named(code);
            if (!owing.computeIfAbsent(code, known -> find(known) != null)) {
                throw BusinessError.illegalStep("contribution.none", estate.name(), FundKind.START_UP);
            }
            return code;
        }

        /** A dwelling has a number; a name has none. */
        private static String household(Cells cells) {
            String household = cells.text(HOUSEHOLD, 40);
            if (household != null && household.chars().noneMatch(Character::isDigit)) {
                cells.wrong(HOUSEHOLD, "contribution.dwelling", household);
            }
            return household;
        }

        private Contribution find(String estate) {
            return entities.createQuery(
                            "select c from Contribution c where c.kind = :kind and c.estate.code = :estate",
                            Contribution.class)
                    .setParameter("kind", FundKind.START_UP)
                    .setParameter("estate", estate)
                    .getResultStream()
                    .findFirst()
                    .orElse(null);
        }

        @Override
        protected String code(Receipt receipt) {
            return key(receipt.estate(), receipt.entry().paper());
        }

        /** Holds what the estates owe until the transaction ends, as an entry on the page does. */
        @Override
        protected Map<String, ContributionEntry> known(Collection<String> keys) {
            held.clear();
            Map<String, ContributionEntry> known = new HashMap<>();
            for (String estate : keys.stream().map(key -> key.split(" ")[0]).collect(Collectors.toSet())) {
                Contribution owed = find(estate);
                entities.refresh(owed, LockModeType.PESSIMISTIC_WRITE);
                held.put(estate, owed);
                owed.getEntries().stream()
                        .filter(entry -> entry.getKind() == EntryKind.PAID)
                        .forEach(entry -> known.put(key(estate, entry.getPaper()), entry));
            }
            return known;
        }

        @Override
        protected void create(Receipt receipt) {
            held.get(receipt.estate())
                    .book(receipt.entry(), LocalDate.now(clock))
                    .by(access.who().displayName(), clock.instant());
        }

        @Override
        protected boolean change(ContributionEntry entry, Receipt receipt) {
            entry.mustSay(receipt.entry());
            return false;
        }
    }
}
