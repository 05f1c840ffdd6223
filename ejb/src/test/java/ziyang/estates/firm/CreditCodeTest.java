package ziyang.estates.firm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ziyang.estates.base.BusinessError;

class CreditCodeTest {

    @Test
    void theExampleOfTheStandardIsRight() {
        assertEquals("91350100M000100Y43", new CreditCode("91350100M000100Y43").text());
    }

    @Test
    void blanksAroundAndSmallLettersAreForgiven() {
        assertEquals("91350100M000100Y43", CreditCode.of(" 91350100m000100y43 ").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"91310115MA1H8R7C6D", "91350100M000100Y44", "19350100M000100Y43", "91350100M000010Y43"})
    void aWrongCheckDigitOrTwoCharactersExchangedAreFound(String code) {
        assertEquals("firm.code.check", refused(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y4Z",
                "",
                "91350100M000100Y4",
                "91350100M000100Y430",
                "9135010OM000100Y43",
                "9I350100M000100Y43",
                "91A50100M000100Y43",
                "９1350100M000100Y43"
            })
    void whatIsNotOfTheAlphabetOrTheLengthIsNoCode(String code) {
        assertEquals("firm.code.form", refused(code));
    }

    @Test
    void thePublishedSampleHasTheDigitThatWasMisprinted() {
        assertEquals(
                "91310115MA1H8R7C67", CreditCode.beginning("91310115MA1H8R7C6").text());
    }

    @Test
    void theDemonstrationFirmsHaveCodesOfTheirOwnThatAreRight() {
        long codes = IntStream.range(0, FirmDemonstration.ALL)
                .mapToObj(FirmDemonstration::code)
                .distinct()
                .count();
        assertEquals(FirmDemonstration.ALL, codes);
    }

    private static String refused(String code) {
        return assertThrows(BusinessError.class, () -> CreditCode.of(code)).code();
    }
}
