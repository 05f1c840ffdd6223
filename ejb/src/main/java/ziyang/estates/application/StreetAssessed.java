package ziyang.estates.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import ziyang.estates.assessment.AssessmentResults;
import ziyang.estates.base.BusinessError;
import ziyang.estates.calendar.CalendarService;
import ziyang.estates.region.Region;
import ziyang.estates.region.Regions;

/**
 * Rule A6: streets are assessed, their communities are granted awards; so the assessment of the year must be final, and a street under veto
 * (一票否决) has none to give. 资府办发〔2020〕72号 三（四）3.
 */
@ApplicationScoped
class StreetAssessed {

    @Inject
    private AssessmentResults results;

    @Inject
    private Regions regions;

    @Inject
    private CalendarService calendar;

    /** @throws BusinessError {@code application.award.assessment}, {@code application.award.veto} */
    void require(FundApplication application) {
        int year = application.getPeriodFrom().getYear();
        LocalDate today = calendar.today();
        Region street = regions.tree()
                .managerOf(application.getRegion().getId(), today)
                .orElseThrow(() ->
                        BusinessError.missing("Region", application.getRegion().getCode()));
        AssessmentResults.Result result = results.finalOf(year, street.getId())
                .orElseThrow(() -> BusinessError.illegalStep("application.award.assessment", String.valueOf(year)));
        if (result.vetoed()) {
            throw BusinessError.illegalStep("application.award.veto", street.getName(), String.valueOf(year));
        }
    }
}
