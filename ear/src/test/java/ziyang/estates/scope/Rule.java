package ziyang.estates.scope;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import ziyang.estates.harness.As;
import ziyang.estates.permission.Identity;

/** What the table says about one service method. */
sealed interface Rule {

    /** Makes the arguments of a call that aims at a foreign record. */
    @FunctionalInterface
    interface Aim extends Function<Foreign, Object[]> {}

    /** Somebody the record does concern, for the proof that the call reaches it. */
    @FunctionalInterface
    interface Insider extends Function<Foreign, Identity> {}

    /** Refused with one of the codes. */
    record Refuses(Caller caller, Aim aim, Insider insider, Set<String> codes) implements Rule {}

    /** Answered, without a sign of the foreign record. */
    record Hides(Caller caller, Aim aim, Insider insider, Function<Foreign, String> sign) implements Rule {}

    /** Aims at records of the whole city, and only roles that reach the whole city may call it. */
    record CityWide() implements Rule {}

    /** Aims at no record that could be foreign. */
    record NoTarget(String reason) implements Rule {}

    /** The street that convened, the unit that acts, the unit that wrote, the area above, the housing bureau. */
    Insider CONVENER = records -> signedIn("lianhua");

    Insider DOING = Foreign::doer;
    Insider WRITING = records -> signedIn("chengguan");
    Insider ABOVE = records -> signedIn("yanjiang");
    Insider REVIEWER = records -> signedIn("zhujian");

    Set<String> SCOPE = Set.of("access.scope", "missing");

    static Rule convening(Aim aim) {
        return new Refuses(Caller.ELSEWHERE, aim, CONVENER, SCOPE);
    }

    /** Only the unit that convenes does it, however far another one's roles reach. */
    static Rule convener(Aim aim) {
        return new Refuses(Caller.OTHER_UNIT, aim, CONVENER, SCOPE);
    }

    static Rule refuses(Caller caller, Aim aim, Insider insider, String... codes) {
        return new Refuses(caller, aim, insider, codes.length == 0 ? SCOPE : Set.of(codes));
    }

    static Rule hides(Caller caller, Aim aim, Insider insider) {
        return new Hides(caller, aim, insider, records -> records.mark);
    }

    static Rule hides(Aim aim, Insider insider, Function<Foreign, String> sign) {
        return new Hides(Caller.ELSEWHERE, aim, insider, sign);
    }

    static Rule hides(Caller caller, Aim aim, Insider insider, Function<Foreign, String> sign) {
        return new Hides(caller, aim, insider, sign);
    }

    static Rule noTarget(String reason) {
        return new NoTarget(reason);
    }

    static Object[] args(Object... arguments) {
        return Arrays.copyOf(arguments, arguments.length, Object[].class);
    }

    private static Identity signedIn(String username) {
        return As.user(username, Identity::get);
    }
}
