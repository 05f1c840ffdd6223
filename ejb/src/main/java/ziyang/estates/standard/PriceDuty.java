package ziyang.estates.standard;

import java.io.Serializable;
import java.time.LocalDate;
import ziyang.estates.inbox.Light;

/**
 * The duty to publish one kind of guide prices regularly (定期发布): 资府办发〔2020〕72号, 三（三）1.
 *
 * @param last when it was published last; null for never
 * @param due last day for the next publication; null when it was never published
 * @param light red also when it was never published, or when no price holds today
 * @param holds whether a price holds today
 */
public record PriceDuty(PriceKind kind, LocalDate last, LocalDate due, Light light, boolean holds)
        implements Serializable {

    /**
     * @param until last day on which the city's price holds; null for no end known
     * @param months between two publications at the most
     */
    static PriceDuty of(PriceKind kind, Published published, LocalDate today, int months, LocalDate yellowUntil) {
        if (published == null) {
            return new PriceDuty(kind, null, null, Light.RED, false);
        }
        LocalDate cycle = published.last().plusMonths(months);
        LocalDate until = published.until();
        LocalDate due = until == null || until.isAfter(cycle) ? cycle : until;
        Light light = published.holds() ? Light.of(due, today, yellowUntil) : Light.RED;
        return new PriceDuty(kind, published.last(), due, light, published.holds());
    }

    /**
     * What was published of a kind.
     *
     * @param last the latest day of publication
     * @param until last day on which the present table holds; null for no end known, or for no present one
     */
    record Published(LocalDate last, LocalDate until, boolean holds) {}
}
