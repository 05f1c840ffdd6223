package ziyang.estates.application;

import jakarta.enterprise.context.ApplicationScoped;
import ziyang.estates.base.BusinessError;

/** Until assessments are in the portal nothing is final. */
@ApplicationScoped
class StreetAssessed implements AwardCondition {

    @Override
    public void require(FundApplication application) {
        throw BusinessError.illegalStep(
                "application.award.assessment",
                String.valueOf(application.getPeriodFrom().getYear()));
    }
}
