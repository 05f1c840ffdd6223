package ziyang.estates.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import ziyang.estates.base.Persistent;

/** What an indicator counts above and below the line, in words, with the days on which it holds (both inclusive). */
@Entity
@Table(name = "indicator_formula")
public class Formula extends Persistent {

    private String indicator;
    private String edition;
    private String numerator;
    private String denominator;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String source;
    private boolean demonstration;

    protected Formula() {}

    boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    public String getIndicator() {
        return indicator;
    }

    public String getEdition() {
        return edition;
    }

    public String getNumerator() {
        return numerator;
    }

    public String getDenominator() {
        return denominator;
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
