package ziyang.estates.contract;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.estate.Estate;
import ziyang.estates.firm.Firm;
import ziyang.estates.permission.Identity;
import ziyang.estates.standard.ServiceGrade;

/** A contract on the management of one estate (物业服务合同); what was agreed later stands beside what was agreed first. */
@Entity
@Table(name = "service_contract")
public class ServiceContract extends Persistent {

    private String code;

    @ManyToOne(optional = false)
    private Estate estate;

    @Enumerated(EnumType.STRING)
    private ContractKind kind;

    @ManyToOne
    private Firm firm;

    private String provider;
    private String ownersSide;
    private LocalDate signedOn;
    private LocalDate begins;
    private LocalDate ends;
    private BigDecimal area;
    private Integer firmNotice;
    private Integer ownersNotice;
    private LocalDate filedOn;
    private String filingNumber;
    private LocalDate disclosedOn;
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private EndKind endKind;

    private String endReason;
    private String changedBy;
    private Instant changedAt;
    private boolean demonstration;

    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL)
    @OrderBy("seq")
    private List<ContractTerms> terms = new ArrayList<>();

    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL)
    @OrderBy("givenOn, id")
    private List<ContractNotice> notices = new ArrayList<>();

    @OneToMany(mappedBy = "contract", cascade = CascadeType.ALL)
    @OrderBy("disclosedOn desc")
    private List<ContractDisclosure> disclosures = new ArrayList<>();

    protected ServiceContract() {}

    /** @throws BusinessError what {@link #correct} refuses */
    ServiceContract(Parties parties, ContractDraft draft) {
        terms.add(new ContractTerms(this, 1, null));
        take(parties, draft);
    }

    /**
     * Who and what a draft names, looked up.
     *
     * @param grade null where none was agreed
     */
    record Parties(Estate estate, Firm firm, ServiceGrade grade) {}

    /**
     * Writes down better what was signed, until it is filed.
     *
     * @throws BusinessError {@code contract.filed}, {@code contract.supplemented}, {@code contract.begins.early}, {@code
     *     contract.ends.early}, {@code contract.provider}, {@code contract.provider.kind}, {@code contract.firm.inactive}, {@code
     *     contract.fee.twice}
     */
    void correct(Parties parties, ContractDraft draft) {
        mustBeOpen();
        if (terms.size() > 1) {
            throw BusinessError.illegalStep("contract.supplemented");
        }
        take(parties, draft);
    }

    private void take(Parties parties, ContractDraft draft) {
        if (draft.begins().isBefore(draft.signedOn())) {
            throw BusinessError.field("begins", "contract.begins.early", draft.signedOn());
        }
        if (draft.ends() != null && draft.ends().isBefore(draft.begins())) {
            throw BusinessError.field("ends", "contract.ends.early", draft.begins());
        }
        estate = parties.estate();
        kind = draft.kind();
        serve(parties.firm(), blank(draft.provider()), draft.begins());
        ownersSide = draft.ownersSide().strip();
        signedOn = draft.signedOn();
        begins = draft.begins();
        ends = draft.ends();
        area = draft.area().setScale(2);
        firmNotice = draft.firmNotice();
        ownersNotice = draft.ownersNotice();
        first().agree(signedOn, begins, parties.grade(), draft.fees());
    }

    private void serve(Firm chosen, String named, LocalDate day) {
        if ((chosen == null) == (named == null)) {
            throw BusinessError.field("firm", "contract.provider");
        }
        if (named != null && (kind == ContractKind.PRELIMINARY || kind == ContractKind.COMMITTEE)) {
            throw BusinessError.field("firm", "contract.provider.kind", kind);
        }
        if (chosen != null && !chosen.activeOn(day)) {
            throw BusinessError.field("firm", "contract.firm.inactive", chosen.getName(), day);
        }
        firm = chosen;
        provider = named;
    }

    /**
     * 补充协议.
     *
     * @throws BusinessError {@code contract.over}, {@code contract.supplement.early}, {@code contract.ends.early}, {@code
     *     contract.fee.twice}
     */
    ContractTerms supplement(SupplementDraft draft, ServiceGrade grade) {
        if (lastDay != null) {
            throw BusinessError.illegalStep("contract.over", lastDay);
        }
        ContractTerms last = terms.get(terms.size() - 1);
        if (draft.holdsFrom().isBefore(draft.signedOn()) || !draft.holdsFrom().isAfter(last.getHoldsFrom())) {
            throw BusinessError.field("holdsFrom", "contract.supplement.early", draft.signedOn(), last.getHoldsFrom());
        }
        if (draft.ends() != null && draft.ends().isBefore(draft.holdsFrom())) {
            throw BusinessError.field("ends", "contract.ends.early", draft.holdsFrom());
        }
        ContractTerms agreed =
                new ContractTerms(this, terms.size() + 1, draft.paper().strip());
        agreed.agree(draft.signedOn(), draft.holdsFrom(), grade, draft.fees());
        terms.add(agreed);
        if (draft.ends() != null) {
            ends = draft.ends();
        }
        return agreed;
    }

    /**
     * 备案.
     *
     * @throws BusinessError {@code contract.filed}, {@code contract.scan.none}, {@code contract.filing.day}
     */
    void file(LocalDate day, String number, LocalDate today) {
        mustBeOpen();
        if (first().getScan() == null) {
            throw BusinessError.illegalStep("contract.scan.none");
        }
        filed(day, number, today);
    }

    /** That it was filed before the portal knew of it; its scan may follow. */
    void filed(LocalDate day, String number, LocalDate today) {
        if (day.isBefore(signedOn) || day.isAfter(today)) {
            throw BusinessError.field("filedOn", "contract.filing.day", signedOn);
        }
        filedOn = day;
        filingNumber = number.strip();
    }

    /** @throws BusinessError {@code contract.unfiled} */
    void withdrawFiling() {
        if (filedOn == null) {
            throw BusinessError.illegalStep("contract.unfiled");
        }
        filedOn = null;
        filingNumber = null;
    }

    private void mustBeOpen() {
        if (filedOn != null) {
            throw BusinessError.illegalStep("contract.filed", filingNumber);
        }
    }

    /**
     * Records a notice; one that came too late is a fact too.
     *
     * @throws BusinessError {@code contract.over}, {@code contract.notice.future}, {@code contract.notice.leaves}, {@code
     *     contract.notice.term} for a kind that does not fit the contract's term on that day
     */
    ContractNotice give(NoticeDraft draft, LocalDate today) {
        if (lastDay != null) {
            throw BusinessError.illegalStep("contract.over", lastDay);
        }
        if (draft.givenOn().isAfter(today) || draft.givenOn().isBefore(signedOn)) {
            throw BusinessError.field("givenOn", "contract.notice.future", signedOn);
        }
        if (draft.leavesOn().isBefore(draft.givenOn())) {
            throw BusinessError.field("leavesOn", "contract.notice.leaves", draft.givenOn());
        }
        boolean over = ends == null || ends.isBefore(draft.givenOn());
        boolean fits = switch (draft.kind()) {
            case NON_RENEWAL -> !over && !draft.leavesOn().isBefore(ends);
            case DISMISSAL -> true;
            case RESCISSION_BY_FIRM, RESCISSION_BY_OWNERS -> over;
        };
        if (!fits) {
            throw BusinessError.field("kind", "contract.notice.term", draft.kind(), ends == null ? "" : ends);
        }
        ContractNotice notice = new ContractNotice(this, draft);
        notices.add(notice);
        return notice;
    }

    /**
     * Ends it.
     *
     * @throws BusinessError {@code contract.over}, {@code contract.end.kind} for what only a following contract does, {@code
     *     contract.end.early}, {@code contract.end.notice} without the notice that such an end takes
     */
    void end(EndDraft draft) {
        if (lastDay != null) {
            throw BusinessError.illegalStep("contract.over", lastDay);
        }
        if (!draft.kind().said()) {
            throw BusinessError.field("kind", "contract.end.kind", draft.kind());
        }
        boolean early = draft.lastDay().isBefore(begins)
                || draft.kind() == EndKind.EXPIRED
                        && (ends == null || draft.lastDay().isBefore(ends));
        if (early) {
            throw BusinessError.field("lastDay", "contract.end.early", draft.kind(), begins, ends == null ? "" : ends);
        }
        boolean announced = notices.stream().anyMatch(notice -> draft.kind().announcedBy(notice.getKind()));
        if (draft.kind().needsNotice() && !announced) {
            throw BusinessError.field("kind", "contract.end.notice", draft.kind());
        }
        lastDay = draft.lastDay();
        endKind = draft.kind();
        endReason = draft.reason().strip();
    }

    /**
     * Takes an end back that was recorded wrongly.
     *
     * @throws BusinessError {@code contract.going}, {@code contract.end.kind} when the contract that follows has ended it
     */
    void resume() {
        if (lastDay == null) {
            throw BusinessError.illegalStep("contract.going");
        }
        if (!endKind.said()) {
            throw BusinessError.illegalStep("contract.end.kind", endKind);
        }
        goOn();
    }

    /** No other contract takes its place any more, and nobody has ended it. */
    void goOn() {
        lastDay = null;
        endKind = null;
        endReason = null;
    }

    /** Another contract takes its place. */
    void giveWay(LocalDate next, EndKind why) {
        LocalDate last = next.minusDays(1);
        if (endKind != why || !last.equals(lastDay)) {
            lastDay = last;
            endKind = why;
            endReason = null;
        }
    }

    /** That it had ended before the portal knew of it. */
    void ended(LocalDate day, EndKind why, String reason) {
        if (day.isBefore(begins)) {
            throw BusinessError.field("lastDay", "contract.end.early", why, begins, ends == null ? "" : ends);
        }
        lastDay = day;
        endKind = why;
        endReason = blank(reason);
    }

    /**
     * @throws BusinessError {@code contract.disclosure.day} before it began or in the future, {@code contract.disclosure.twice}
     */
    ContractDisclosure disclose(DisclosureDraft draft, LocalDate today) {
        if (draft.disclosedOn().isAfter(today) || draft.disclosedOn().isBefore(begins)) {
            throw BusinessError.field("disclosedOn", "contract.disclosure.day", begins);
        }
        boolean known =
                disclosures.stream().anyMatch(one -> one.getDisclosedOn().equals(draft.disclosedOn()));
        if (known) {
            throw BusinessError.field("disclosedOn", "contract.disclosure.twice", draft.disclosedOn());
        }
        ContractDisclosure disclosure = new ContractDisclosure(this, draft);
        disclosures.add(disclosure);
        boolean latest = disclosedOn == null || disclosedOn.isBefore(draft.disclosedOn());
        if (disclosure.complete() && latest) {
            disclosedOn = draft.disclosedOn();
        }
        return disclosure;
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Gives it its number, once. */
    ServiceContract number(String taken) {
        code = taken;
        return this;
    }

    /** What was agreed first, in the form in which it is entered. */
    ContractDraft draft() {
        ServiceGrade grade = first().getGrade();
        return new ContractDraft(
                estate.getCode(),
                kind,
                firm == null ? null : firm.getCreditCode(),
                provider,
                ownersSide,
                signedOn,
                begins,
                ends,
                area,
                firmNotice,
                ownersNotice,
                grade == null ? null : grade.getEdition().getStandard().getCode(),
                grade == null ? null : grade.getName(),
                first().getFees().stream()
                        .sorted(Comparator.comparing(ContractFee::getBuilding))
                        .map(fee -> new FeeDraft(fee.getBuilding(), fee.getAmount()))
                        .toList());
    }

    void moveTo(Estate other) {
        estate = other;
    }

    ServiceContract by(Identity who, Instant at) {
        changedBy = who.displayName();
        changedAt = at;
        return this;
    }

    ServiceContract markDemonstration() {
        demonstration = true;
        return this;
    }

    private ContractTerms first() {
        return terms.get(0);
    }

    /** What is agreed for a day; before the first day what was agreed first. */
    public ContractTerms termsOn(LocalDate day) {
        return terms.stream()
                .filter(one -> !one.getHoldsFrom().isAfter(day))
                .max(Comparator.comparing(ContractTerms::getHoldsFrom))
                .orElse(first());
    }

    public ContractStanding standing(LocalDate day) {
        return ContractStanding.of(begins, ends, lastDay, day);
    }

    /** Public number of the contract, as HT-2021-0007. */
    public String getCode() {
        return code;
    }

    public Estate getEstate() {
        return estate;
    }

    public ContractKind getKind() {
        return kind;
    }

    public Firm getFirm() {
        return firm;
    }

    /** Who serves, by name. */
    public String servedBy() {
        return Optional.ofNullable(firm).map(Firm::getName).orElse(provider);
    }

    public String getProvider() {
        return provider;
    }

    public String getOwnersSide() {
        return ownersSide;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public LocalDate getBegins() {
        return begins;
    }

    /** Last day of the agreed term; null for a contract without one. */
    public LocalDate getEnds() {
        return ends;
    }

    public BigDecimal getArea() {
        return area;
    }

    public Integer getFirmNotice() {
        return firmNotice;
    }

    public Integer getOwnersNotice() {
        return ownersNotice;
    }

    public LocalDate getFiledOn() {
        return filedOn;
    }

    public String getFilingNumber() {
        return filingNumber;
    }

    /** When everything was disclosed last; null for never. */
    public LocalDate getDisclosedOn() {
        return disclosedOn;
    }

    /** Last day of service; null while nobody has ended it. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    public EndKind getEndKind() {
        return endKind;
    }

    public String getEndReason() {
        return endReason;
    }

    public String getChangedBy() {
        return changedBy;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    public List<ContractTerms> getTerms() {
        return List.copyOf(terms);
    }

    public List<ContractNotice> getNotices() {
        return List.copyOf(notices);
    }

    public List<ContractDisclosure> getDisclosures() {
        return List.copyOf(disclosures);
    }

    @Override
    public String called() {
        return code;
    }
}
