package ziyang.estates.responsibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The matrix as its page and the interface show it. */
public final class ResponsibilityView {

    private ResponsibilityView() {}

    /** A kind of matter. */
    public record Matter(String code, String name, String source, boolean demonstration) implements Serializable {}

    /**
     * One row.
     *
     * @param matter code, null for all
     */
    public record Row(
            long id,
            int version,
            String matter,
            String matterName,
            String region,
            String regionName,
            AnswerRole role,
            String unit,
            String unitName,
            LocalDate validFrom,
            LocalDate validTo,
            String basis,
            boolean demonstration)
            implements Serializable {}

    /** Who has one role in a matter at a place; nobody leaves the rows empty. */
    public record Answer(AnswerRole role, List<Row> rows) implements Serializable {

        public boolean missing() {
            return role.demanded() && rows.isEmpty();
        }
    }

    /** One matter at a place, by the four roles. */
    public record Line(Matter matter, List<Answer> answers) implements Serializable {}

    /** That nobody has a demanded role in a matter in a street. */
    public record Gap(String matter, String matterName, String region, String regionName, AnswerRole role)
            implements Serializable {}
}
