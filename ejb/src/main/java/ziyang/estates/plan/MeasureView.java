package ziyang.estates.plan;

import java.util.List;

/** One measure with its text and who has to do what. */
public record MeasureView(
        String planCode,
        String planTitle,
        String code,
        String number,
        String section,
        String title,
        String text,
        List<DutyRow> duties) {

    /**
     * One unit's duty.
     *
     * @param own whether the reader may write its progress
     * @param latest the latest progress that the reader sees, or null
     */
    public record DutyRow(
            long dutyId,
            DutyRole role,
            String unitCode,
            String unitName,
            String wording,
            boolean own,
            ProgressService.Row latest) {}
}
