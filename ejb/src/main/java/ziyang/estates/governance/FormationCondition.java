package ziyang.estates.governance;

import java.time.LocalDate;

/** What another room asks for before the preparatory group of a committee may be formed; a CDI bean, collected by {@link CommitteeService}. */
public interface FormationCondition {

    /**
     * @param day on which the group is formed
     * @throws ziyang.estates.base.BusinessError with a code of the room's own when something is missing
     */
    void require(Committee committee, LocalDate day);
}
