package ziyang.estates.reports.standard;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import ziyang.estates.base.BusinessError;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.OpenTo;
import ziyang.estates.permission.Permission;
import ziyang.estates.reports.PrintedFile;
import ziyang.estates.reports.Printer;
import ziyang.estates.reports.document.Format;
import ziyang.estates.standard.CommentService;
import ziyang.estates.standard.EditionView;
import ziyang.estates.standard.PriceTableView;
import ziyang.estates.standard.PublicPrices;
import ziyang.estates.standard.PublicStandards;
import ziyang.estates.standard.ScaleView;

/** Prints the papers about standards. */
@Stateless
public class StandardPapers {

    @Inject
    private CommentService comments;

    @Inject
    private PublicStandards standards;

    @Inject
    private PublicPrices prices;

    @Inject
    private CalendarService calendar;

    /**
     * A published edition as an official document.
     *
     * @throws BusinessError {@code report.format} for a sheet, {@code missing}
     */
    @OpenTo(OpenTo.Whom.ANYBODY)
    public PrintedFile text(String code, int seq, Format format) {
        if (format == Format.XLSX) {
            throw BusinessError.invalid("report.format", format.name());
        }
        EditionView edition = standards.edition(code, seq, null);
        ScaleView scale = prices.scale(code, seq);
        List<PriceTableView> tables = prices.of(code, seq);
        return PrintedFile.of(
                edition.row().title() + "（第" + seq + "版）",
                format,
                out -> Printer.print(EditionPaper.of(edition, scale, tables, calendar.today()), format, out));
    }

    /**
     * 服务等级检查表 of one grade of a published edition.
     *
     * @throws BusinessError {@code missing} for a grade that the edition does not have
     */
    @OpenTo(OpenTo.Whom.ANYBODY)
    public PrintedFile checklist(String code, int seq, int rank, Format format) {
        EditionView edition = standards.edition(code, seq, null);
        ScaleView.GradeRow grade = prices.scale(code, seq).grades().stream()
                .filter(one -> one.rank() == rank)
                .findFirst()
                .orElseThrow(() -> BusinessError.missing("ServiceGrade", rank));
        return PrintedFile.of(
                edition.row().title() + grade.name() + "检查表",
                format,
                out -> Printer.print(Checklist.of(edition, grade), format, out));
    }

    /**
     * 征求意见采纳情况汇总表, as it stands.
     *
     * @throws BusinessError {@code comment.none} for an edition that nobody was asked about
     */
    @Needs(Permission.STANDARD_READ)
    public PrintedFile comments(long edition, Format format) {
        CommentService.Sheet sheet = comments.sheet(edition);
        if (sheet.edition().course().consultFrom() == null) {
            throw BusinessError.illegalStep("comment.none");
        }
        return PrintedFile.of(
                sheet.edition().row().title() + "征求意见采纳情况汇总表",
                format,
                out -> Printer.print(CommentSummary.of(sheet), format, out));
    }
}
