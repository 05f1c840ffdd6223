package ziyang.estates.reports.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ziyang.estates.assessment.AssessmentRegister;
import ziyang.estates.assessment.AssessmentState;
import ziyang.estates.assessment.AssessmentView;
import ziyang.estates.assessment.SheetView;
import ziyang.estates.base.BusinessError;
import ziyang.estates.permission.Needs;
import ziyang.estates.permission.Permission;
import ziyang.estates.reports.PrintedFile;
import ziyang.estates.reports.Printer;
import ziyang.estates.reports.document.Format;

/** Prints the papers of assessments. */
@Stateless
public class AssessmentPapers {

    @Inject
    private AssessmentRegister register;

    /**
     * 考核结果公示; 考核结果通报 once it is final. For everybody who reads assessments.
     *
     * @throws BusinessError {@code assessment.frozen} while nothing is announced, {@code report.format} for a sheet
     */
    @Needs(Permission.ASSESSMENT_READ)
    public PrintedFile announcement(long assessment, Format format) {
        if (format == Format.XLSX) {
            throw BusinessError.invalid("report.format", format.name());
        }
        AssessmentView one = register.get(assessment);
        if (one.live()) {
            throw BusinessError.illegalStep("assessment.frozen", one.head().state());
        }
        String kind = one.head().state() == AssessmentState.FINAL ? "通报" : "公示";
        return PrintedFile.of(
                one.head().year() + "年度考核结果" + kind, format, out -> Printer.print(ResultNotice.of(one), format, out));
    }

    /**
     * 考核评分表 of a street, as it stands: figures that are not frozen yet are taken now, and the sheet says so.
     *
     * @param street code of the region
     * @throws BusinessError {@code missing}, {@code access.scope}
     */
    @Needs(Permission.ASSESSMENT_READ)
    public PrintedFile sheet(long assessment, String street, Format format) {
        SheetView sheet = register.sheet(assessment, street);
        return PrintedFile.of(
                sheet.head().year() + "年度考核评分表" + sheet.streetName(),
                format,
                out -> Printer.print(ScoreSheet.of(sheet), format, out));
    }
}
