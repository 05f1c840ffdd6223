package ziyang.estates.management;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ziyang.estates.estate.EstateKind;

/** The limits that hold on one day. */
final class Limits {

    private final Map<ModeLimit.Code, Integer> amounts = new EnumMap<>(ModeLimit.Code.class);

    Limits(List<ModeLimit> ofTheDay) {
        ofTheDay.forEach(limit -> amounts.put(limit.getCode(), limit.getAmount()));
    }

    Limits(Map<ModeLimit.Code, Integer> amounts) {
        this.amounts.putAll(amounts);
    }

    /** What is registered as an old estate is one whatever its year; any other goes by the year. */
    AgeClass age(EstateKind kind, Integer builtYear) {
        if (kind == EstateKind.OLD) {
            return AgeClass.OLD;
        }
        Integer before = amounts.get(ModeLimit.Code.OLD_BEFORE);
        if (builtYear == null || before == null) {
            return null;
        }
        return builtYear < before ? AgeClass.OLD : AgeClass.NEW;
    }

    /** Null while no limit is set, or for an estate whose households nobody has counted. */
    SizeClass size(int households) {
        Integer small = amounts.get(ModeLimit.Code.SMALL_BELOW);
        Integer large = amounts.get(ModeLimit.Code.LARGE_FROM);
        if (small == null || large == null || households == 0) {
            return null;
        }
        return households < small ? SizeClass.SMALL : households < large ? SizeClass.MEDIUM : SizeClass.LARGE;
    }
}
