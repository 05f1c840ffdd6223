package ziyang.estates.application;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.estate.Estate;
import ziyang.estates.fund.AwardSlot;
import ziyang.estates.fund.Budget;
import ziyang.estates.fund.FundKind;
import ziyang.estates.fund.Programme;
import ziyang.estates.permission.Identity;
import ziyang.estates.region.Region;
import ziyang.estates.unit.Unit;

/** One recipient asks for public money of one programme for some months (资金申报). */
@Entity
@Table(name = "fund_application")
public class FundApplication extends Persistent {

    private String number;

    @ManyToOne(optional = false)
    private Programme programme;

    @Enumerated(EnumType.STRING)
    private FundKind kind;

    @Enumerated(EnumType.STRING)
    private ApplicationState state = ApplicationState.DRAFT;

    private LocalDate enteredOn;

    @ManyToOne(fetch = FetchType.LAZY)
    private Estate estate;

    @ManyToOne(optional = false)
    private Region region;

    @ManyToOne(optional = false)
    private Unit unit;

    private LocalDate periodFrom;
    private LocalDate periodTo;
    private String purpose;
    private String basis;

    @Embedded
    private Snapshot snapshot;

    private BigDecimal amount;

    @Embedded
    private Sums sums = Sums.none();

    @ManyToOne
    private Budget budget;

    @ManyToOne
    @JoinColumn(name = "award_slot_id")
    private AwardSlot awardSlot;

    private BigDecimal awardCeiling;

    @Embedded
    private Publicity publicity = new Publicity();

    @Embedded
    private Payee payee;

    private boolean demonstration;

    @ElementCollection
    @CollectionTable(name = "fund_claim", joinColumns = @JoinColumn(name = "application_id"))
    private Set<Claim> claims = new HashSet<>();

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<ApplicationStep> steps = new ArrayList<>();

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Objection> objections = new ArrayList<>();

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL)
    @OrderBy("seq")
    private List<Payment> payments = new ArrayList<>();

    @OneToMany(mappedBy = "application", cascade = CascadeType.ALL)
    @OrderBy("seq")
    private List<Recovery> recoveries = new ArrayList<>();

    @OneToOne(mappedBy = "application", cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    private Evaluation evaluation;

    protected FundApplication() {}

    /** @param unit that applies */
    FundApplication(Programme programme, Unit unit, LocalDate today) {
        this.programme = programme;
        this.kind = programme.getKind();
        this.unit = unit;
        this.enteredOn = today;
    }

    FundApplication demonstration() {
        demonstration = true;
        return this;
    }

    /** For an estate, of which the region is the community; null for a community itself. */
    void recipient(Estate estate, Region region) {
        this.estate = estate;
        this.region = region;
    }

    /** What the applicant writes; only while nobody else has it. */
    void write(ApplicationDraft draft, Snapshot facts) {
        if (!state.editable()) {
            throw BusinessError.illegalStep("application.state", state);
        }
        periodFrom = draft.from().atDay(1);
        periodTo = draft.to().atEndOfMonth();
        purpose = draft.purpose().strip();
        basis = draft.basis().strip();
        ask(facts, draft.amount() == null ? facts.getComputed() : draft.amount(), draft.reason());
        payee = Payee.of(draft.payee(), payee);
    }

    private void ask(Snapshot facts, BigDecimal asked, String reason) {
        facts.mustBeYuan(asked);
        amount = facts.granted(asked);
        if (amount.compareTo(facts.getComputed()) != 0 && blank(reason)) {
            throw BusinessError.field("reason", "application.difference", facts.getComputed(), amount);
        }
        snapshot = facts;
    }

    /** A picture of what the applicant has written, to tell whether it differs from another. */
    int written() {
        return Objects.hash(
                periodFrom,
                periodTo,
                purpose,
                basis,
                snapshot.toString(),
                amount,
                payee.toString(),
                payee.getCnaps(),
                payee.getAccount());
    }

    /** Hands it in; from now on its months belong to it, rule A2. */
    void apply(String number, LocalDate today) {
        move(ApplicationState.APPLIED, today);
        if (this.number == null) {
            this.number = number;
        }
        Set<Claim> months =
                months().map(month -> new Claim(kind, recipient(), month)).collect(Collectors.toSet());
        claims.retainAll(months);
        claims.addAll(months);
    }

    Stream<YearMonth> months() {
        return Stream.iterate(
                YearMonth.from(periodFrom),
                month -> !month.isAfter(YearMonth.from(periodTo)),
                month -> month.plusMonths(1));
    }

    /** As claims name it. */
    String recipient() {
        return estate == null ? "region " + region.getId() : "estate " + estate.getId();
    }

    /** 初审. */
    void review(Snapshot facts, Verdict verdict, LocalDate today) {
        mustBe(ApplicationState.APPLIED);
        confirm(facts, verdict);
        move(ApplicationState.REVIEWED, today);
    }

    /** 复核. */
    void examine(Snapshot facts, Verdict verdict, LocalDate today) {
        confirm(facts, verdict);
        move(ApplicationState.EXAMINED, today);
    }

    /** 公示, from today on. */
    void publicise(LocalDate today, LocalDate until) {
        move(ApplicationState.PUBLICISED, today);
        publicity = new Publicity(today, until);
    }

    Objection object(LocalDate today, String by, String text) {
        mustBe(ApplicationState.PUBLICISED);
        Objection objection = new Objection(this, today, by, text);
        objections.add(objection);
        return objection;
    }

    /** One that is upheld leads back to examination, and publicity begins anew after it: rule A4. */
    void answer(long objection, boolean upheld, String answer, LocalDate today) {
        mustBe(ApplicationState.PUBLICISED);
        objections.stream()
                .filter(one -> one.getId() == objection)
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("Objection", objection))
                .answer(upheld, answer, today);
        if (upheld) {
            move(ApplicationState.REVIEWED, today);
            publicity = new Publicity();
        }
    }

    /**
     * Before 审定.
     *
     * @throws BusinessError {@code application.publicity} before publicity has ended, {@code application.objections} while one is open
     */
    void mustBeApprovable(LocalDate today) {
        mustBe(ApplicationState.PUBLICISED);
        getPublicity().mustBeOver(today);
        long open = objections.stream().filter(Objection::open).count();
        if (open > 0) {
            throw BusinessError.illegalStep("application.objections", open);
        }
    }

    /** 审定. */
    void approve(Snapshot facts, Verdict verdict, LocalDate today) {
        mustBeApprovable(today);
        confirm(facts, verdict);
        move(ApplicationState.APPROVED, today);
        sums.approve(amount);
    }

    /** Which budget pays, and which place of the year it takes; null for what is no award. */
    void commit(Budget budget, AwardSlot slot) {
        this.budget = budget;
        this.awardSlot = slot;
        this.awardCeiling = slot == null ? null : slot.getCeiling();
    }

    /**
     * 核减: less is granted than was approved, never less than was paid.
     *
     * @return what is released
     */
    BigDecimal reduce(BigDecimal to, LocalDate today) {
        if (!state.payable()) {
            throw BusinessError.illegalStep("application.state", state);
        }
        BigDecimal released = sums.reduce(to);
        if (sums.allPaid()) {
            move(ApplicationState.PAID, today);
        }
        return released;
    }

    /**
     * The sum if it can be paid now: rule A5.
     *
     * @throws BusinessError {@code application.pay.more} for more than is left
     */
    BigDecimal payable(BigDecimal part) {
        if (!state.payable()) {
            throw BusinessError.illegalStep("application.state", state);
        }
        return sums.payable(part);
    }

    /** 拨付 of a part or of the rest, as it was booked. */
    Payment pay(BigDecimal part, Payment.Booked booked, LocalDate today) {
        BigDecimal sum = payable(part);
        sums.pay(sum);
        boolean all = sums.allPaid();
        if (all || state == ApplicationState.APPROVED) {
            move(all ? ApplicationState.PAID : ApplicationState.PAYING, today);
        }
        Payment payment = new Payment(this, payments.size() + 1, sum, booked, today);
        payments.add(payment);
        return payment;
    }

    /** 退汇: the bank could not pay a part, which can be paid again. */
    void bounce(Payment payment, Payment.Booked booked, LocalDate today) {
        payment.mustBeOnItsWay();
        sums.bounce(payment.getAmount(), disbursed().demanded());
        payment.bounce(booked.paper(), booked.voucher(), today);
        ApplicationState now = sums.nonePaid() ? ApplicationState.APPROVED : ApplicationState.PAYING;
        if (state != now) {
            move(now, today);
        }
    }

    /**
     * Another account of the payee, after the bank sent back what was paid last.
     *
     * @throws BusinessError {@code application.payee.fixed} while nothing came back
     */
    void correctPayee(ApplicationDraft.Account written) {
        if (!disbursed().lastCameBack()) {
            throw BusinessError.illegalStep("application.payee.fixed");
        }
        payee = Payee.of(written, payee);
    }

    /** 结转: the budget of the year after pays what is left. */
    void defer(Budget next) {
        budget = next;
    }

    /** 追缴: demands that something comes back, at most what was paid and is not demanded yet. */
    Recovery demand(BigDecimal back, String reason, LocalDate today) {
        BigDecimal sum = sums.recoverable(back, disbursed().demanded());
        Recovery recovery = new Recovery(this, recoveries.size() + 1, sum, reason, today);
        recoveries.add(recovery);
        return recovery;
    }

    /** 绩效评价, when all of it is paid and has arrived. */
    void evaluate(Evaluation evaluation, LocalDate today) {
        mustBe(ApplicationState.PAID);
        if (disbursed().onItsWay()) {
            throw BusinessError.illegalStep("application.unconfirmed");
        }
        this.evaluation = evaluation;
        move(ApplicationState.EVALUATED, today);
    }

    /** 退回 to the applicant, who may change it and hand it in again. */
    void giveBack(LocalDate today) {
        move(ApplicationState.RETURNED, today);
        publicity = new Publicity();
    }

    /**
     * 撤回: its months are free again.
     *
     * @return what was committed for it
     */
    BigDecimal withdraw(LocalDate today) {
        move(ApplicationState.WITHDRAWN, today);
        claims.clear();
        BigDecimal released = sums.withdraw();
        awardSlot = null;
        awardCeiling = null;
        return released;
    }

    /** Rule A1: never more than the formula gives; what differs from it, or from the step before, says why. */
    private void confirm(Snapshot facts, Verdict verdict) {
        BigDecimal sum = facts.granted(verdict.amount() == null ? amount.min(facts.getComputed()) : verdict.amount());
        boolean changed = sum.compareTo(amount) != 0 || facts.getComputed().compareTo(snapshot.getComputed()) != 0;
        if (changed && blank(verdict.reason())) {
            throw BusinessError.field("reason", "application.difference", amount, sum);
        }
        snapshot = facts;
        amount = sum;
    }

    /** Rule A3. */
    ApplicationStep step(StepKind what, Identity who, Instant at) {
        requireHand(what, who);
        ApplicationStep step = new ApplicationStep(this, what, who, at);
        steps.add(step);
        return step;
    }

    /** @throws BusinessError {@code application.hands} when the account took a step with another hand: rule A3 */
    void requireHand(StepKind what, Identity who) {
        otherHand(what, who).ifPresent(step -> {
            throw BusinessError.denied("application.hands", who.displayName(), step.getKind());
        });
    }

    /** A step that somebody took with another hand than the one that this step needs. */
    Optional<ApplicationStep> otherHand(StepKind what, Identity who) {
        return steps.stream()
                .filter(step -> step.getAccountId() == who.accountId())
                .filter(step -> what.hand() != null && step.getKind().hand() != null)
                .filter(step -> step.getKind().hand() != what.hand())
                .findFirst();
    }

    private void mustBe(ApplicationState wanted) {
        if (state != wanted) {
            throw BusinessError.illegalStep("application.state", state);
        }
    }

    private void move(ApplicationState to, LocalDate today) {
        if (!state.next().contains(to)) {
            throw BusinessError.illegalStep("application.state", state);
        }
        state = to;
        enteredOn = today;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** Null while it is a draft that was never handed in. */
    public String getNumber() {
        return number;
    }

    public Programme getProgramme() {
        return programme;
    }

    public FundKind getKind() {
        return kind;
    }

    public ApplicationState getState() {
        return state;
    }

    /** Since when it is in its state. */
    public LocalDate getEnteredOn() {
        return enteredOn;
    }

    /** Null for a community's award. */
    public Estate getEstate() {
        return estate;
    }

    /** The community. */
    public Region getRegion() {
        return region;
    }

    public Unit getUnit() {
        return unit;
    }

    public LocalDate getPeriodFrom() {
        return periodFrom;
    }

    public LocalDate getPeriodTo() {
        return periodTo;
    }

    public String getPurpose() {
        return purpose;
    }

    public String getBasis() {
        return basis;
    }

    /** Of the latest step. */
    public Snapshot getSnapshot() {
        return snapshot;
    }

    /** What is asked for, or was confirmed last. */
    public BigDecimal getAmount() {
        return amount;
    }

    public Sums getSums() {
        return sums;
    }

    /** Null before it is approved. */
    public Budget getBudget() {
        return budget;
    }

    public AwardSlot getAwardSlot() {
        return awardSlot;
    }

    /** Never null, though an embeddable without values is read as null. */
    public Publicity getPublicity() {
        return publicity == null ? new Publicity() : publicity;
    }

    public Payee getPayee() {
        return payee;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    /** Its payments and what is demanded back. */
    Disbursed disbursed() {
        return new Disbursed(sums, payments, recoveries);
    }

    public List<ApplicationStep> getSteps() {
        return steps;
    }

    public List<Objection> getObjections() {
        return objections;
    }

    public List<Payment> getPayments() {
        return payments;
    }

    public List<Recovery> getRecoveries() {
        return recoveries;
    }

    public Evaluation getEvaluation() {
        return evaluation;
    }

    @Override
    public String called() {
        return number == null ? super.called() : number;
    }
}
