package ziyang.estates.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Objects;
import ziyang.estates.fund.FundKind;

/** One recipient, one month, one kind: claimed by one application only, rule A2. */
@Embeddable
public class Claim implements Serializable {

    @Enumerated(EnumType.STRING)
    private FundKind kind;

    private String recipient;

    @Column(name = "claimed_month")
    private int month;

    protected Claim() {}

    Claim(FundKind kind, String recipient, YearMonth month) {
        this.kind = kind;
        this.recipient = recipient;
        this.month = month.getYear() * 100 + month.getMonthValue();
    }

    /** As a number: 202111. */
    int month() {
        return month;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Claim that
                && kind == that.kind
                && recipient.equals(that.recipient)
                && month == that.month;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, recipient, month);
    }

    @Override
    public String toString() {
        return kind + " " + recipient + " " + month;
    }
}
