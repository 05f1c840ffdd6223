package ziyang.estates.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import ziyang.estates.base.BusinessError;
import ziyang.estates.standard.BuildingType;
import ziyang.estates.standard.PriceAnswer;
import ziyang.estates.standard.PriceKind;
import ziyang.estates.standard.PriceQuestion;
import ziyang.estates.standard.PriceTableView;
import ziyang.estates.standard.PublicPrices;

/** Reads questions about guide prices as they come in addresses. */
@Dependent
class GuidePrices {

    @Inject
    private PublicPrices prices;

    /** @param on null for today */
    List<PriceTableView> list(String on) {
        return prices.list(Choice.day("on", on));
    }

    /** @throws BusinessError {@code price.ask} for a question that leaves something open, {@code choice.unknown} */
    PriceAnswer price(String on, String kind, String building, String grade, String region) {
        PriceKind asked = Choice.of("kind", PriceKind.class, kind);
        BuildingType type = Choice.of("building", BuildingType.class, building);
        if (asked == null) {
            throw BusinessError.field("kind", "price.ask");
        }
        if (type == null) {
            throw BusinessError.field("building", "price.ask");
        }
        if (grade == null || grade.isBlank()) {
            throw BusinessError.field("grade", "price.ask");
        }
        return prices.price(new PriceQuestion(Choice.day("on", on), asked, type, grade, region));
    }
}
