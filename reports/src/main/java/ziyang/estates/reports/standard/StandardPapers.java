package ziyang.estates.reports.standard;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ziyang.estates.base.BusinessError;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.reports.PrintedFile;
import ziyang.estates.reports.Printer;
import ziyang.estates.reports.document.Format;
import ziyang.estates.standard.CommentService;

/** Prints the papers about standards. */
@Stateless
public class StandardPapers {

    @Inject
    private CommentService comments;

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
