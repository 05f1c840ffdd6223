package ziyang.estates.management;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import ziyang.estates.base.Persistent;
import ziyang.estates.estate.EstateKind;
import ziyang.estates.estate.Income;
import ziyang.estates.estate.Infrastructure;
import ziyang.estates.estate.Will;

/** A row of the plan's table of modes: what must be so, null for whatever, and the mode it recommends then. */
@Entity
@Table(name = "mode_rule")
public class ModeRule extends Persistent {

    private int seq;

    @Enumerated(EnumType.STRING)
    private EstateKind kind;

    @Enumerated(EnumType.STRING)
    private AgeClass ageClass;

    @Enumerated(EnumType.STRING)
    private Infrastructure infrastructure;

    @Enumerated(EnumType.STRING)
    private Income income;

    @Enumerated(EnumType.STRING)
    private SizeClass sizeClass;

    @Enumerated(EnumType.STRING)
    private Layout layout;

    @Enumerated(EnumType.STRING)
    private Will will;

    @Enumerated(EnumType.STRING)
    private ManagementMode mode;

    private String wording;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String source;
    private boolean demonstration;

    protected ModeRule() {}

    ModeRule(int seq, Map<Fact, Enum<?>> conditions, ManagementMode mode) {
        this.seq = seq;
        this.kind = (EstateKind) conditions.get(Fact.KIND);
        this.ageClass = (AgeClass) conditions.get(Fact.AGE);
        this.infrastructure = (Infrastructure) conditions.get(Fact.INFRASTRUCTURE);
        this.income = (Income) conditions.get(Fact.INCOME);
        this.sizeClass = (SizeClass) conditions.get(Fact.SIZE);
        this.layout = (Layout) conditions.get(Fact.LAYOUT);
        this.will = (Will) conditions.get(Fact.WILL);
        this.mode = mode;
    }

    /** What must be so, in the order of the facts. */
    Map<Fact, Enum<?>> conditions() {
        Map<Fact, Enum<?>> all = new EnumMap<>(Fact.class);
        all.put(Fact.KIND, kind);
        all.put(Fact.AGE, ageClass);
        all.put(Fact.INFRASTRUCTURE, infrastructure);
        all.put(Fact.INCOME, income);
        all.put(Fact.SIZE, sizeClass);
        all.put(Fact.LAYOUT, layout);
        all.put(Fact.WILL, will);
        return all.entrySet().stream()
                .filter(one -> one.getValue() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, () -> new EnumMap<>(Fact.class)));
    }

    public int getSeq() {
        return seq;
    }

    public ManagementMode getMode() {
        return mode;
    }

    public String getWording() {
        return wording;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public String getSource() {
        return source;
    }

    public boolean isDemonstration() {
        return demonstration;
    }
}
