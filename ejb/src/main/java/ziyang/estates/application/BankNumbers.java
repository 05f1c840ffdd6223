package ziyang.estates.application;

import ziyang.estates.base.BusinessError;

/** The check digits of bank numbers. */
final class BankNumbers {

    private static final int SHOWN = 4;

    private BankNumbers() {}

    /**
     * An account number without its blanks and hyphens. Cards of the union (62…, 16 to 19 digits) carry a check digit by GB/T 15694 (Luhn); the
     * account numbers that banks give to organisations carry none that all banks share.
     *
     * @throws BusinessError {@code payee.account}, {@code payee.account.check}
     */
    static String account(String written) {
        String digits = written == null ? "" : written.replaceAll("[\\s-]", "");
        if (!digits.matches("[0-9]{8,30}")) {
            throw BusinessError.field("account", "payee.account");
        }
        if (digits.matches("62[0-9]{14,17}") && !luhn(digits)) {
            throw BusinessError.field("account", "payee.account.check", masked(digits));
        }
        return digits;
    }

    /**
     * A bank's number in the payment system of the central bank: 12 digits, the last by ISO 7064 MOD 11,10.
     *
     * @throws BusinessError {@code payee.cnaps}
     */
    static String cnaps(String written) {
        String digits = written == null ? "" : written.strip();
        if (!digits.matches("[0-9]{12}") || check(digits) != digits.charAt(11) - '0') {
            throw BusinessError.field("cnaps", "payee.cnaps", digits);
        }
        return digits;
    }

    static String masked(String digits) {
        return "*".repeat(digits.length() - SHOWN) + digits.substring(digits.length() - SHOWN);
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    private static int check(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length() - 1; i++) {
            int sum = (product + digits.charAt(i) - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }
}
