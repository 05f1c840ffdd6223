package ziyang.estates.standard;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ziyang.estates.base.BusinessError;
import ziyang.estates.inbox.Light;
import ziyang.estates.permission.Identity;

/** Rules P2 and P4, and the light of rule P5. */
class PriceTableTest {

    private static final LocalDate DAY = LocalDate.of(2021, 7, 1);
    private static final Identity DRAFTER = new Identity(1, "a", "甲", 1, "乙", 0, Set.of());

    @ParameterizedTest
    @CsvSource({
        "FIRST_LOWEST, 1.00, 1.20, true",
        "FIRST_LOWEST, 1.00, 1.00, true",
        "FIRST_LOWEST, 1.20, 1.00, false",
        "FIRST_HIGHEST, 1.20, 1.00, true",
        "FIRST_HIGHEST, 1.00, 1.20, false"
    })
    void theBetterGradeNeverCostsLessWhicheverEndThatIs(
            GradeOrder order, BigDecimal first, BigDecimal second, boolean right) {
        Edition scale = edition(order);
        PriceTable table = table(scale);
        table.price(new ServiceGrade(scale, 1, "一级"), BuildingType.HIGH_RISE, first);
        table.price(new ServiceGrade(scale, 2, "二级"), BuildingType.HIGH_RISE, second);
        table.price(new ServiceGrade(scale, 2, "二级"), BuildingType.VILLA, new BigDecimal("0.01"));
        if (right) {
            assertDoesNotThrow(table::mustRise);
        } else {
            assertEquals(
                    "price.order",
                    assertThrows(BusinessError.class, table::mustRise).code());
        }
    }

    @ParameterizedTest
    @CsvSource({"1.38, WITHIN", "1.380, WITHIN", "1.3801, ABOVE", "0.92, WITHIN", "0.9199, BELOW"})
    void bothLimitsAreWithin(BigDecimal agreed, PriceAnswer.Verdict verdict) {
        GuidePrice price = price("1.15");
        assertEquals(new BigDecimal("1.38"), price.ceiling());
        assertEquals(new BigDecimal("0.92"), price.floor());
        PriceAnswer answer = new PriceAnswer(
                DAY, "三级", BuildingType.HIGH_RISE, price.getAmount(), price.floor(), price.ceiling(), null);
        assertEquals(verdict, answer.judge(agreed));
    }

    @Test
    void aLimitIsNeverRounded() {
        assertEquals(new BigDecimal("0.396"), price("0.33").ceiling());
        assertEquals(new BigDecimal("39.60"), PriceAnswer.monthly(new BigDecimal("0.396"), new BigDecimal("100")));
        assertEquals(new BigDecimal("35.25"), PriceAnswer.monthly(new BigDecimal("0.396"), new BigDecimal("89.01")));
    }

    @Test
    void aPriceTwiceIsRefused() {
        Edition scale = edition(GradeOrder.FIRST_LOWEST);
        PriceTable table = table(scale);
        ServiceGrade grade = new ServiceGrade(scale, 1, "一级");
        table.price(grade, BuildingType.VILLA, BigDecimal.ONE);
        BusinessError refused =
                assertThrows(BusinessError.class, () -> table.price(grade, BuildingType.VILLA, BigDecimal.TEN));
        assertEquals("price.twice", refused.code());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-05-01, , true, 2022-07-01, GREEN",
        "2022-06-15, , true, 2022-07-01, YELLOW",
        "2022-07-01, , true, 2022-07-01, YELLOW",
        "2022-07-02, , true, 2022-07-01, RED",
        "2021-12-01, 2021-12-31, true, 2021-12-31, YELLOW",
        "2022-01-01, , false, 2022-07-01, RED"
    })
    void theDutyIsDueAfterItsCycleOrWhenThePriceEnds(
            LocalDate today, LocalDate until, boolean holds, LocalDate due, Light light) {
        PriceDuty duty = PriceDuty.of(
                PriceKind.SOCIAL, new PriceDuty.Published(DAY, until, holds), today, 12, today.plusDays(30));
        assertEquals(due, duty.due());
        assertEquals(light, duty.light());
        assertEquals(
                Light.RED,
                PriceDuty.of(PriceKind.SOCIAL, null, today, 12, today).light(),
                "never published");
    }

    private static GuidePrice price(String amount) {
        Edition scale = edition(GradeOrder.FIRST_LOWEST);
        PriceTable table = table(scale);
        table.price(new ServiceGrade(scale, 3, "三级"), BuildingType.HIGH_RISE, new BigDecimal(amount));
        return table.find(3, BuildingType.HIGH_RISE).orElseThrow();
    }

    private static Edition edition(GradeOrder order) {
        Standard standard = new Standard("grades", StandardKind.LOCAL_STANDARD, "等级", null);
        Edition edition = new Edition(standard, 1, DRAFTER, DAY);
        edition.order(order);
        return edition;
    }

    private static PriceTable table(Edition scale) {
        PriceTableDraft draft = new PriceTableDraft(
                PriceKind.PRELIMINARY, null, 1L, new BigDecimal("20"), new BigDecimal("20"), null, null, List.of());
        return new PriceTable(scale, draft, null, scale);
    }
}
