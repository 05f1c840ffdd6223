package ziyang.estates.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ziyang.estates.base.BusinessError;

class BankNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"102100099996", "103100000026", "105100000017"})
    void theNumbersOfTheGreatBanksAreRight(String number) {
        assertEquals(number, BankNumbers.cnaps(" " + number + " "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"102100099997", "103100000062", "10510000001", "1051000000170", "", "abcdefghijkl"})
    void aDigitThatIsWrongMissingOrSwappedIsFound(String number) {
        assertEquals("payee.cnaps", refused(() -> BankNumbers.cnaps(number)));
    }

    @Test
    void aCardCarriesACheckDigit() {
        assertEquals("6222020903001483077", BankNumbers.account("6222 0209 0300 1483 077"));
        assertEquals("payee.account.check", refused(() -> BankNumbers.account("6222020903001483078")));
        assertEquals("payee.account.check", refused(() -> BankNumbers.account("6222020903001480377")));
    }

    @Test
    void anOrganisationsAccountHasNoneButIsDigits() {
        assertEquals("51001234567890123456", BankNumbers.account("5100-1234-5678-9012-3456"));
        assertEquals("payee.account", refused(() -> BankNumbers.account("1234567")));
        assertEquals("payee.account", refused(() -> BankNumbers.account("12345678a")));
        assertEquals("payee.account", refused(() -> BankNumbers.account(null)));
    }

    @Test
    void onlyTheLastFourAreShown() {
        assertEquals("****5678", BankNumbers.masked("12345678"));
    }

    private static String refused(Runnable step) {
        return assertThrows(BusinessError.class, step::run).code();
    }
}
