package ziyang.estates.reports;

import java.io.OutputStream;
import ziyang.estates.reports.document.Format;

/**
 * What prints figures that are kept in the archive; implemented as a CDI bean.
 *
 * @param <F> the figures it prints: a record tree that Jackson writes and reads without loss
 */
public interface Printing<F> {

    /** Stable name in addresses and the archive. */
    String code();

    /** Official Chinese title. */
    String title();

    /** Changes with every change of what is printed, so that a run of years ago tells by which template it was made. */
    String templateVersion();

    Class<F> figuresType();

    /** Prints figures; reads nothing else. */
    void print(F figures, Format format, OutputStream out);
}
