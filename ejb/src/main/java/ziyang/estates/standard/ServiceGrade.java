package ziyang.estates.standard;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
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
