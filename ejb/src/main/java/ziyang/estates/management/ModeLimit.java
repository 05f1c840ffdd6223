package ziyang.estates.management;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import ziyang.estates.base.Persistent;

/** Where a word that the plan leaves open begins, with the days on which it does (both inclusive). */
@Entity
@Table(name = "mode_limit")
public class ModeLimit extends Persistent {

    /** What the limit is of. */
    public enum Code {
        /** Built before this year is old. */
        OLD_BEFORE,
        /** Fewer households are 规模较小. */
        SMALL_BELOW,
        /** As many households or more are 规模较大. */
        LARGE_FROM
    }

    @Enumerated(EnumType.STRING)
    private Code code;

    private int amount;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String source;
    private boolean demonstration;

    protected ModeLimit() {}

    public Code getCode() {
        return code;
    }

    public int getAmount() {
        return amount;
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
