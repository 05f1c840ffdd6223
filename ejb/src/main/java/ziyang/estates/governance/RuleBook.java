package ziyang.estates.governance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import ziyang.estates.base.Texts;

/**
 * The dated rules as people read them: every edition of each, with the one that holds on the day.
 *
 * @param on the day asked about
 */
public record RuleBook(LocalDate on, List<Voting> voting, List<Limit> limits) implements Serializable {

    /**
     * How many must take part in a vote and agree.
     *
     * @param base of whom the share must agree
     * @param inForce whether it holds on the day
     */
    public record Voting(
            VoteMatter matter,
            Threshold participation,
            Threshold consent,
            VoteBase base,
            LocalDate validFrom,
            LocalDate validTo,
            String source,
            boolean demonstration,
            boolean inForce)
            implements Serializable {

        static Voting of(VotingRule rule, LocalDate day) {
            return new Voting(
                    rule.getMatter(),
                    rule.getParticipation(),
                    rule.getConsent(),
                    rule.getBase(),
                    rule.getValidFrom(),
                    rule.getValidTo(),
                    rule.getSource(),
                    rule.isDemonstration(),
                    rule.holds(rule.getMatter(), day));
        }

        /** Who must take part, as a phrase. */
        public String participation(Locale locale) {
            return Texts.in(locale).format("vote.both", participation.in(locale));
        }

        /** Who must agree, as a phrase. */
        public String consent(Locale locale) {
            return Texts.in(locale).format("vote.consent", base, consent.in(locale));
        }
    }

    /**
     * A limit of the way or the term of committees.
     *
     * @param kind null for committees of every kind
     * @param inForce whether it holds on the day
     */
    public record Limit(
            GovernanceLimit limit,
            CommitteeKind kind,
            int amount,
            LocalDate validFrom,
            LocalDate validTo,
            String source,
            boolean demonstration,
            boolean inForce)
            implements Serializable {

        static Limit of(GovernanceRule rule, LocalDate day) {
            return new Limit(
                    rule.getCode(),
                    rule.getKind(),
                    rule.getAmount(),
                    rule.getValidFrom(),
                    rule.getValidTo(),
                    rule.getSource(),
                    rule.isDemonstration(),
                    rule.holds(rule.getCode(), rule.getKind(), day));
        }

        /** The rule as a phrase, such as 至少提前 15 日公告. */
        public String words(Locale locale) {
            return Texts.in(locale).format("limit." + limit.name(), amount);
        }
    }
}
