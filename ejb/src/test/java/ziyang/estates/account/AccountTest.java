package ziyang.estates.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ziyang.estates.base.BusinessError;
import ziyang.estates.permission.Role;

class AccountTest {

    private static final String RIGHT = "Street-2021";
    private static final Instant NOW = Instant.parse("2021-11-10T01:00:00Z");

    @Test
    void fiveWrongPasswordsLockTheAccountForAQuarterOfAnHour() {
        Account account = account();
        for (int attempt = 0; attempt < Account.MOST_FAILURES; attempt++) {
            assertFalse(account.signIn("wrong", NOW));
        }

        assertFalse(account.signIn(RIGHT, NOW.plusSeconds(14 * 60)));
        assertTrue(account.signIn(RIGHT, NOW.plusSeconds(15 * 60)));
    }

    @Test
    void aRightPasswordForgetsEarlierFailures() {
        Account account = account();
        for (int round = 0; round < 3; round++) {
            for (int attempt = 1; attempt < Account.MOST_FAILURES; attempt++) {
                account.signIn("wrong", NOW);
            }
            assertTrue(account.signIn(RIGHT, NOW));
        }
    }

    @Test
    void mailNeedsAnAddressOfThePlainForm() {
        Account account = account();
        for (String wrong : List.of("张三", "a@b", "a b@c.cn", "a@b.cn,c@d.cn", "a@b.cn\nBcc: c@d.cn", "<a@b.cn>")) {
            assertThrows(BusinessError.class, () -> account.choose(wrong, MailChoice.NONE), wrong);
        }
        assertThrows(BusinessError.class, () -> account.choose(null, MailChoice.EACH));
        account.choose("zhang.san+1@zhujian.ziyang.gov.cn", MailChoice.DIGEST);
        assertEquals(MailChoice.DIGEST, account.getMailChoice());
        account.choose(null, MailChoice.NONE);
        assertEquals(MailChoice.NONE, account.getMailChoice());
    }

    @Test
    void aClosedAccountStaysOutWithTheRightPassword() {
        Account account = account();
        account.enable(false);

        assertFalse(account.signIn(RIGHT, NOW));
    }

    @Test
    void theThreeAdministratorsAreKeptApart() {
        Account account = account();
        for (Set<Role> mixed : List.of(
                Set.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN),
                Set.of(Role.AUDIT_ADMIN, Role.STREET),
                Set.of(Role.SECURITY_ADMIN, Role.AUDIT_ADMIN))) {
            assertEquals(
                    "role.apart",
                    assertThrows(BusinessError.class, () -> account.assign(mixed))
                            .code());
        }
        account.assign(Set.of(Role.STREET, Role.LIAISON));
        assertEquals(Set.of(Role.STREET, Role.LIAISON), account.getRoles());
    }

    @Test
    void weakPasswordsAreRefused() {
        for (String weak : List.of("short-1A", "alllowercase", "lianhua-2021A", "12345678901", "a".repeat(200))) {
            assertEquals(
                    "password.weak",
                    assertThrows(BusinessError.class, () -> Passwords.check("lianhua", weak))
                            .code(),
                    weak);
        }
        Passwords.check("lianhua", Passwords.random());
    }

    @Test
    void theHashIsArgon2AndNeverTheSameTwice() {
        String hash = Passwords.hash(RIGHT);

        assertTrue(hash.contains("argon2id"), hash);
        assertFalse(hash.equals(Passwords.hash(RIGHT)));
        assertTrue(Passwords.matches(RIGHT, hash));
        assertFalse(Passwords.matches("Street-2022", hash));
    }

    @Test
    void aNewPasswordDiffersFromTheOldOne() {
        Account account = account();

        assertEquals(
                "password.same",
                assertThrows(BusinessError.class, () -> account.changePassword(RIGHT, RIGHT))
                        .code());
        assertEquals(
                "password.wrong",
                assertThrows(BusinessError.class, () -> account.changePassword("no", "Street-2022"))
                        .code());
    }

    private static Account account() {
        Account account = new Account("lianhua", "莲花街道", null);
        account.setPassword(RIGHT, false);
        return account;
    }
}
