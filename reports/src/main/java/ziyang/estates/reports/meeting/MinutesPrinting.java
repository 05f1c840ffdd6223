package ziyang.estates.reports.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import ziyang.estates.minutes.MinutesFigures;
import ziyang.estates.reports.Printer;
import ziyang.estates.reports.Printing;
import ziyang.estates.reports.document.Format;

/** Issued minutes as the archive keeps and prints them. */
@ApplicationScoped
public class MinutesPrinting implements Printing<MinutesFigures> {

    public static final String CODE = "joint-meeting-minutes";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String title() {
        return "联席会议纪要";
    }

    @Override
    public String templateVersion() {
        return "1.0";
    }

    @Override
    public Class<MinutesFigures> figuresType() {
        return MinutesFigures.class;
    }

    @Override
    public void print(MinutesFigures figures, Format format, OutputStream out) {
        Printer.print(MinutesDocument.of(figures), format, out);
    }
}
