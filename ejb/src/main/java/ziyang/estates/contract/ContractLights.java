package ziyang.estates.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import ziyang.estates.base.Query;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.calendar.TimeRule;
import ziyang.estates.inbox.Light;

/** When something is due of a contract, under the rules of the day that is asked about. */
@ApplicationScoped
class ContractLights {

    @Inject
    private CalendarService calendar;

    /**
     * The days by which lights are told, read once for a whole list.
     *
     * @param expiryYellow a term that ends up to this day ends soon
     * @param cycle months between disclosures; null where no rule asks for any
     * @param dutySince first day of that rule; null where there is none
     */
    record Marks(
            LocalDate today,
            LocalDate expiryYellow,
            int filingDays,
            Integer cycle,
            LocalDate dutySince,
            LocalDate disclosureYellow) {

        /** Only those that deserve a look for a reason. */
        Query narrow(Query query, Attention attention) {
            LocalDate undisclosed = cycle == null ? LocalDate.EPOCH : today.minusMonths(cycle);
            query.and(attention.condition()).with("today", today);
            return switch (attention) {
                case EXPIRING -> query.with("soon", expiryYellow);
                case OVERRUN -> query;
                case UNFILED -> query.with("filing", today.minusDays(filingDays));
                case UNDISCLOSED ->
                    query.with("undisclosed", undisclosed).with("duty", dutySince == null ? today : dutySince);
            };
        }

        /** Of the term: null when it has none or somebody has ended the contract. */
        Light term(LocalDate ends, LocalDate lastDay) {
            return ends == null || lastDay != null ? null : Light.of(ends, today, expiryYellow);
        }

        /** Last day to file. */
        LocalDate filingDue(LocalDate signedOn) {
            return signedOn.plusDays(filingDays);
        }

        /** Of the filing: null when it is filed. */
        Light filing(LocalDate signedOn, LocalDate filedOn) {
            return filedOn == null ? Light.of(filingDue(signedOn), today, today.plusDays(filingDays)) : null;
        }

        /** Last day for the next disclosure: null where none is due, before the contract begins or after it has ended. */
        LocalDate disclosureDue(LocalDate begins, LocalDate lastDay, LocalDate disclosedOn) {
            boolean over = lastDay != null && lastDay.isBefore(today);
            if (cycle == null || over || begins.isAfter(today)) {
                return null;
            }
            LocalDate since = disclosedOn == null ? begins : disclosedOn;
            return (since.isBefore(dutySince) ? dutySince : since).plusMonths(cycle);
        }

        /** Of the disclosure: null where none is due. */
        Light disclosure(LocalDate due) {
            return due == null ? null : Light.of(due, today, disclosureYellow);
        }
    }

    Marks on(LocalDate today) {
        TimeRule cycle =
                calendar.rule(TimeRule.Code.CONTRACT_DISCLOSURE_CYCLE, today).orElse(null);
        return new Marks(
                today,
                today.plusDays(calendar.limit(TimeRule.Code.CONTRACT_EXPIRY_YELLOW, today)),
                calendar.limit(TimeRule.Code.CONTRACT_FILING, today),
                cycle == null ? null : cycle.getWorkingDays(),
                cycle == null ? null : cycle.getValidFrom(),
                cycle == null
                        ? null
                        : calendar.workingDays()
                                .after(today, calendar.limit(TimeRule.Code.CONTRACT_DISCLOSURE_YELLOW, today)));
    }
}
