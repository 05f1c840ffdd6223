package ziyang.estates.action;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;
import ziyang.estates.region.Region;
import ziyang.estates.unit.Unit;

/** A letter of a convener that urges a unit to do what is overdue (督办函). */
@Entity
@Table(name = "urge_letter")
public class UrgeLetter extends Persistent {

    private String number;
    private String signer;
    private LocalDate demandUntil;
    private boolean byItself;
    private LocalDate draftedOn;
    private LocalDate sentOn;
    private LocalDate answeredOn;
    private String answer;

    @Enumerated(EnumType.STRING)
    private UrgeState state = UrgeState.DRAFT;

    @ManyToOne(optional = false)
    private Region region;

    @ManyToOne(optional = false)
    private Unit convener;

    @ManyToOne(optional = false)
    private Unit unit;

    @ManyToMany
    @JoinTable(
            name = "urge_letter_action",
            joinColumns = @JoinColumn(name = "letter_id"),
            inverseJoinColumns = @JoinColumn(name = "action_id"))
    @OrderBy("deadline, id")
    private List<Action> actions = new ArrayList<>();

    protected UrgeLetter() {}

    /** @param actions overdue ones that the convener handed out and the unit leads, at least one */
    UrgeLetter(Unit convener, Unit unit, List<Action> actions) {
        this.region = convener.getRegion();
        this.convener = convener;
        this.unit = unit;
        this.actions.addAll(actions);
    }

    UrgeLetter drafted(LocalDate today, LocalDate demandUntil, boolean byItself) {
        this.draftedOn = today;
        this.demandUntil = demandUntil;
        this.byItself = byItself;
        return this;
    }

    /** @param demandUntil the day by which the unit has to answer, after today */
    void change(LocalDate demandUntil, String signer, LocalDate today) {
        mustBe(UrgeState.DRAFT);
        if (!demandUntil.isAfter(today)) {
            throw BusinessError.field("demandUntil", "urge.demand.past", demandUntil);
        }
        this.demandUntil = demandUntil;
        this.signer = signer;
    }

    /** Sends it under a number of the region's yearly series. */
    void send(String number, LocalDate today) {
        mustBe(UrgeState.DRAFT);
        if (signer == null || signer.isBlank()) {
            throw BusinessError.field("signer", "urge.signer");
        }
        if (!demandUntil.isAfter(today)) {
            throw BusinessError.field("demandUntil", "urge.demand.past", demandUntil);
        }
        this.number = number;
        this.sentOn = today;
        this.state = UrgeState.SENT;
    }

    void answer(String answer, LocalDate today) {
        mustBe(UrgeState.SENT);
        this.answer = answer;
        this.answeredOn = today;
        this.state = UrgeState.ANSWERED;
    }

    void mustBe(UrgeState wanted) {
        if (state != wanted) {
            throw BusinessError.illegalStep("urge.state", state);
        }
    }

    /** The number after the given one's serial: 莲花督〔2021〕3号. */
    String numbered(int year, int next) {
        return region.getName().replaceFirst("(街道|镇)$", "") + "督〔" + year + "〕" + next + "号";
    }

    /** Null until it is sent. */
    public String getNumber() {
        return number;
    }

    public String getSigner() {
        return signer;
    }

    public LocalDate getDemandUntil() {
        return demandUntil;
    }

    /** Drafted by the portal and not by a person. */
    public boolean isByItself() {
        return byItself;
    }

    public LocalDate getDraftedOn() {
        return draftedOn;
    }

    public LocalDate getSentOn() {
        return sentOn;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public String getAnswer() {
        return answer;
    }

    public UrgeState getState() {
        return state;
    }

    public Region getRegion() {
        return region;
    }

    public Unit getConvener() {
        return convener;
    }

    public Unit getUnit() {
        return unit;
    }

    public List<Action> getActions() {
        return actions;
    }

    @Override
    public String called() {
        return number == null ? unit.getName() : number;
    }
}
