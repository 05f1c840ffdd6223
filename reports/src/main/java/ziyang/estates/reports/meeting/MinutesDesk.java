package ziyang.estates.reports.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import ziyang.estates.archive.ArchiveService;
import ziyang.estates.archive.ReportRun;
import ziyang.estates.base.BusinessError;
import ziyang.estates.meeting.MeetingRegister;
import ziyang.estates.minutes.MinutesFigures;
import ziyang.estates.minutes.MinutesRegister;
import ziyang.estates.minutes.MinutesService;
import ziyang.estates.minutes.MinutesView;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.reports.Figures;
import ziyang.estates.reports.PrintedFile;
import ziyang.estates.reports.document.Format;

/** Issues minutes together with what is printed of them, and hands them out. */
@Stateless
public class MinutesDesk {

    @Inject
    private MinutesService minutes;

    @Inject
    private MinutesRegister register;

    @Inject
    private MeetingRegister meetings;

    @Inject
    private ArchiveService archive;

    @Inject
    private MinutesPrinting printing;

    /**
     * Issues the minutes and archives their PDF in one transaction: a server that dies leaves both or neither.
     *
     * @return their number
     */
    @Needs(Permission.MINUTES_ISSUE)
    public String issue(long meeting, int seen, String signer) {
        MinutesFigures figures = minutes.issue(meeting, seen, signer);
        String period = YearMonth.from(figures.meeting().startsAt()).toString();
        String region = meetings.get(meeting).regionCode();
        PrintedFile file = print(figures, Format.PDF);
        long run = archive.keep(
                new ArchiveService.Asked(printing.code(), printing.title(), period, region),
                new ReportRun.Printed(
                        figures.number(),
                        Format.PDF.name(),
                        printing.templateVersion(),
                        Figures.write(figures),
                        file.content()));
        minutes.archived(meeting, run);
        return figures.number();
    }

    /**
     * An edition as a document. The PDF of an issued one is the very file that was archived; a draft is printed as the records stand.
     *
     * @param edition null means the latest that the account may read
     */
    @Needs(Permission.MEETING_READ)
    public PrintedFile document(long meeting, Integer edition, Format format) {
        if (format == Format.XLSX) {
            throw BusinessError.invalid("report.format", format.name());
        }
        MinutesView view = register.get(meeting, edition);
        if (view.run() == null || format != Format.PDF) {
            return print(view.figures(), format);
        }
        byte[] kept = archive.kept(view.run()).getContent();
        return new PrintedFile(name(view.figures()) + "." + format.extension(), format.mediaType(), kept);
    }

    private PrintedFile print(MinutesFigures figures, Format format) {
        return PrintedFile.of(name(figures), format, out -> printing.print(figures, format, out));
    }

    private static String name(MinutesFigures figures) {
        String edition = figures.edition() == 1 ? "" : "（第" + figures.edition() + "版）";
        return figures.mark() + (figures.draft() ? "（征求意见稿）" : figures.number()) + edition;
    }
}
