package ziyang.estates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ziyang.estates.harness.As;
import ziyang.estates.harness.Doors;
import ziyang.estates.harness.Doors.Door;
import ziyang.estates.harness.InContainer;
import ziyang.estates.permission.Role;

/**
 * Every service method times every role, found in the running portal and not in a list: whoever lacks the permission is refused before
 * anything else is looked at, whoever has it is let in. The arguments are dummies and every call is rolled back.
 */
class PermissionMatrixIT extends InContainer {

    private static final Map<Class<?>, Object> ZERO = Map.of(
            boolean.class, false, int.class, 0, long.class, 0L, double.class, 0.0, char.class, ' ', short.class, (short)
                    0);

    @Test
    void whoLacksThePermissionIsRefusedAtEveryServiceMethod() {
        List<String> open = new ArrayList<>();
        for (Door door : doors()) {
            Stream.of(Role.values())
                    .filter(role -> !door.openTo(role))
                    .filter(role -> !"access.permission".equals(outcome(door, role)))
                    .forEach(role -> open.add(role + " got into " + door.name()));
        }
        assertEquals(List.of(), open);
    }

    @Test
    void whoHasThePermissionIsLetInAtEveryServiceMethod() {
        List<String> closed = new ArrayList<>();
        for (Door door : doors()) {
            Stream.of(Role.values())
                    .filter(door::openTo)
                    .filter(role -> "access.permission".equals(outcome(door, role)))
                    .forEach(role -> closed.add(role + " was kept out of " + door.name()));
        }
        assertEquals(List.of(), closed);
    }

    @Test
    void aVisitorIsAskedToSignInAtEveryServiceMethod() {
        List<String> open = doors().stream()
                .filter(door -> !"sign-in.needed".equals(outcome(door, null)))
                .map(Door::name)
                .toList();
        assertEquals(List.of(), open);
    }

    private static List<Door> doors() {
        List<Door> doors = Doors.guarded();
        assertTrue(doors.size() >= 15, "services were found");
        return doors;
    }

    /** The code of the refusal, or what else came out; the role null is nobody. */
    private static String outcome(Door door, Role role) {
        String[] outcome = new String[1];
        As.Work call = () -> outcome[0] = door.tried(dummies(door)).code();
        if (role == null) {
            As.nobody(call);
        } else {
            As.role(role, call);
        }
        return outcome[0];
    }

    private static Object[] dummies(Door door) {
        return Arrays.stream(door.method().getParameterTypes()).map(ZERO::get).toArray();
    }
}
