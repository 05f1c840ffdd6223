package ziyang.estates.standard;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ziyang.estates.base.BusinessError;
import ziyang.estates.base.Persistent;

/** One grade (服务等级) of an edition, with what it asks for. */
@Entity
@Table(name = "service_grade")
public class ServiceGrade extends Persistent {

    @ManyToOne(optional = false)
    private Edition edition;

    private int rank;
    private String name;

    @OneToMany(mappedBy = "grade", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Requirement> requirements = new ArrayList<>();

    protected ServiceGrade() {}

    ServiceGrade(Edition edition, int rank, String name) {
        this.edition = edition;
        this.rank = rank;
        this.name = name;
    }

    void ask(RequirementDraft draft, Clause clause) {
        requirements.add(new Requirement(this, requirements.size() + 1, draft, clause));
    }

    public Edition getEdition() {
        return edition;
    }

    /** From 1, in the order of the standard; which end is the better one {@link Edition#getGradeOrder()} says. */
    public int getRank() {
        return rank;
    }

    public String getName() {
        return name;
    }

    public List<Requirement> getRequirements() {
        return List.copyOf(requirements);
    }

    /**
     * The one that is called so, among the grades of a day.
     *
     * @param standard code; null where one standard alone has such a grade
     * @throws BusinessError {@code grade.held.none}, {@code grade.held.several}
     */
    public static ServiceGrade named(List<ServiceGrade> grades, String standard, String name, LocalDate day) {
        List<ServiceGrade> called = grades.stream()
                .filter(grade -> grade.getName().equals(name.strip()))
                .filter(grade -> standard == null
                        || standard.isBlank()
                        || grade.getEdition().getStandard().getCode().equals(standard.strip()))
                .toList();
        if (called.isEmpty()) {
            throw BusinessError.field("grade", "grade.held.none", name.strip(), day);
        }
        if (called.size() > 1) {
            throw BusinessError.field("standard", "grade.held.several", name.strip(), day);
        }
        return called.get(0);
    }

    /** Whether it stands for the same service as another one: the same rank of the same standard, counted from the same end. */
    public boolean comparable(ServiceGrade other) {
        return rank == other.rank
                && edition.getStandard()
                        .getId()
                        .equals(other.edition.getStandard().getId())
                && edition.getGradeOrder() == other.edition.getGradeOrder();
    }

    /** Whether it is a better grade than another of the same edition. */
    boolean betterThan(ServiceGrade other) {
        GradeOrder order = edition.getGradeOrder();
        return order.worth(rank) > order.worth(other.rank);
    }

    @Override
    public String called() {
        return edition.called() + " " + name;
    }
}
