package ziyang.estates.management;

import java.io.Serializable;
import ziyang.estates.estate.EstateFacts;
import ziyang.estates.estate.EstateKind;
import ziyang.estates.estate.Income;
import ziyang.estates.estate.Infrastructure;
import ziyang.estates.estate.Will;

/** What the mode of an estate depends on; null for what nobody has looked at. */
public record Facts(
        EstateKind kind,
        Integer builtYear,
        int households,
        Infrastructure infrastructure,
        Income income,
        Boolean scattered,
        Will will)
        implements Serializable {

    static Facts of(EstateFacts estate) {
        return new Facts(
                estate.getKind(),
                estate.getBuiltYear(),
                estate.getHouseholds(),
                estate.getInfrastructure(),
                estate.getIncome(),
                estate.getScattered(),
                estate.getWill());
    }

    /** The value that a row compares; null when it is not known. */
    Enum<?> value(Fact fact, Limits limits) {
        return switch (fact) {
            case KIND -> kind;
            case AGE -> limits.age(kind, builtYear);
            case INFRASTRUCTURE -> infrastructure;
            case INCOME -> income;
            case SIZE -> limits.size(households);
            case LAYOUT -> Layout.of(scattered);
            case WILL -> will;
        };
    }
}
