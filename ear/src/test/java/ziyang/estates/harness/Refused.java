package ziyang.estates.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;
import ziyang.estates.base.BusinessError;

/** Asserts that something is refused, by the stable code of the refusal. */
public final class Refused {

    private Refused() {}

    public static BusinessError with(String code, Executable work) {
        BusinessError error = assertThrows(BusinessError.class, work);
        assertEquals(code, error.code(), error.getMessage());
        return error;
    }
}
