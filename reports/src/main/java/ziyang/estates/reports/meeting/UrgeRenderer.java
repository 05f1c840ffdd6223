package ziyang.estates.reports.meeting;

import java.io.OutputStream;
import ziyang.estates.base.BusinessError;
import ziyang.estates.reports.Printer;
import ziyang.estates.reports.document.Format;

/** Writes urge letters. */
public final class UrgeRenderer {

    private UrgeRenderer() {}

    /**
     * @param out left open
     * @throws BusinessError {@code report.format} for a sheet: a letter is a text
     */
    public static void render(UrgeFigures figures, Format format, OutputStream out) {
        if (format == Format.XLSX) {
            throw BusinessError.invalid("report.format", format.name());
        }
        Printer.print(UrgeDocument.of(figures), format, out);
    }
}
