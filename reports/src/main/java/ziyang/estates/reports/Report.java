package ziyang.estates.reports;

import java.util.List;
import ziyang.estates.account.Access;
import ziyang.estates.base.Period;
import ziyang.estates.region.Region;
import ziyang.estates.reports.document.Format;

/**
 * One report of the catalogue; implemented as a CDI bean.
 *
 * @param <F> the figures it prints: a record tree that Jackson writes and reads without loss
 */
public interface Report<F> extends Printing<F> {

    List<Format> formats();

    /** Whether the account may pull it on a region: on those it is responsible for, unless the report's subject reaches further. */
    default boolean covers(Access access, Region region) {
        return access.covers(region.getId());
    }

    /** Reads the figures within the scope of the account that asks. */
    F figures(Period period, Region region);

    /** The figures under a document number; a report that is no official document stays as it is. */
    default F numbered(F figures, String number) {
        return figures;
    }
}
