package ziyang.estates.reports.meeting;

import java.io.OutputStream;
import ziyang.estates.reports.Printer;
import ziyang.estates.reports.document.Format;

/** Writes the report {@code joint-meeting-bulletin}. */
public final class BulletinRenderer {

    public static final String CODE = "joint-meeting-bulletin";

    private BulletinRenderer() {}

    /** @param out left open */
    public static void render(BulletinFigures figures, Format format, OutputStream out) {
        Printer.print(BulletinDocument.of(figures), format, out);
    }
}
