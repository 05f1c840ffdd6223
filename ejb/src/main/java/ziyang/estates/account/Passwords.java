package ziyang.estates.account;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import ziyang.estates.base.BusinessError;

/** Password hashing (Argon2id) and the rule for new passwords. */
final class Passwords {

    static final int SHORTEST = 10;
    static final int LONGEST = 128;

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789-+";
    private static final DefaultPasswordService HASHES = new DefaultPasswordService();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    static String hash(String password) {
        return HASHES.encryptPassword(password);
    }

    /** Takes the same time whether or not there is a hash to compare with. */
    static boolean matches(String password, String hash) {
        if (hash == null) {
            HASHES.encryptPassword(password);
            return false;
        }
        return HASHES.passwordsMatch(password, hash);
    }

    /** @throws BusinessError {@code password.weak}: shorter than ten, fewer than three classes of characters, or the user name */
    static void check(String username, String password) {
        long classes = Stream.of(".*[a-z].*", ".*[A-Z].*", ".*[0-9].*", ".*[^a-zA-Z0-9].*")
                .filter(password::matches)
                .count();
        boolean named = password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT));
        if (password.length() < SHORTEST || password.length() > LONGEST || classes < 3 || named) {
            throw BusinessError.invalid("password.weak", SHORTEST);
        }
    }

    /** A one-time password that the rule accepts. */
    static String random() {
        StringBuilder letters = new StringBuilder("Zy-7");
        RANDOM.ints(16, 0, LETTERS.length()).forEach(index -> letters.append(LETTERS.charAt(index)));
        return letters.toString();
    }
}
