package ziyang.estates.permission;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ziyang.estates.base.Texts;

class PermissionTest {

    @ParameterizedTest
    @EnumSource
    void everyPermissionHasItsWordsInBothLanguages(Permission permission) {
        String key = "Permission." + permission.name();
        assertNotEquals(key, Texts.in(Locale.SIMPLIFIED_CHINESE).of(permission));
        assertNotEquals(key, Texts.in(Locale.ENGLISH).of(permission));
    }
}
