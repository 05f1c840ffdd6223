package ziyang.estates.governance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ziyang.estates.base.Persistent;

/** How many must take part in a vote on a matter and how many must agree, with the days on which that holds (both inclusive). */
@Entity
@Table(name = "voting_rule")
public class VotingRule extends Persistent {

    @Enumerated(EnumType.STRING)
    private VoteMatter matter;

    private int participationNumerator;
    private int participationDenominator;
    private boolean participationInclusive;
    private int consentNumerator;
    private int consentDenominator;
    private boolean consentInclusive;

    @Enumerated(EnumType.STRING)
    private VoteBase base;

    private LocalDate validFrom;
    private LocalDate validTo;
    private String source;
    private boolean demonstration;

    protected VotingRule() {}

    VotingRule(VoteMatter matter, Threshold participation, Threshold consent, VoteBase base, String source) {
        this.matter = matter;
        this.participationNumerator = participation.numerator();
        this.participationDenominator = participation.denominator();
        this.participationInclusive = participation.inclusive();
        this.consentNumerator = consent.numerator();
        this.consentDenominator = consent.denominator();
        this.consentInclusive = consent.inclusive();
        this.base = base;
        this.source = source;
    }

    VotingRule between(LocalDate first, LocalDate last) {
        this.validFrom = first;
        this.validTo = last;
        return this;
    }

    boolean holds(VoteMatter of, LocalDate day) {
        return matter == of && !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    /** Judges a vote: enough take part and enough agree, of area and of heads alike. */
    VoteResult judge(VoteCount count) {
        BigDecimal owners = BigDecimal.valueOf(count.owners());
        boolean ofAll = base == VoteBase.ALL;
        List<VoteTest> tests = List.of(
                test(VoteTest.Aspect.PARTICIPATION_AREA, count.participantArea(), count.area()),
                test(VoteTest.Aspect.PARTICIPATION_OWNERS, count.participants(), owners),
                test(VoteTest.Aspect.CONSENT_AREA, count.forArea(), ofAll ? count.area() : count.participantArea()),
                test(
                        VoteTest.Aspect.CONSENT_OWNERS,
                        BigDecimal.valueOf(count.forOwners()),
                        ofAll ? owners : count.participants()));
        return new VoteResult(tests.stream().allMatch(VoteTest::reached), source, base, tests);
    }

    private VoteTest test(VoteTest.Aspect aspect, BigDecimal part, BigDecimal whole) {
        return VoteTest.of(aspect, part, whole, aspect.participation() ? getParticipation() : getConsent());
    }

    public VoteMatter getMatter() {
        return matter;
    }

    public Threshold getParticipation() {
        return new Threshold(participationNumerator, participationDenominator, participationInclusive);
    }

    public Threshold getConsent() {
        return new Threshold(consentNumerator, consentDenominator, consentInclusive);
    }

    public VoteBase getBase() {
        return base;
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
