package ziyang.estates.contract;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ziyang.estates.base.BusinessError;

/**
 * Rules C1 and C2: one contract of an estate follows the other. A contract whose term is over gives way to the next one; a preliminary
 * one gives way to the owners' own even before that; any other must have been ended first.
 */
final class Succession {

    private final List<ServiceContract> inOrder;

    /** @param ofEstate all contracts of one estate */
    Succession(Collection<ServiceContract> ofEstate) {
        inOrder = ofEstate.stream()
                .sorted(Comparator.comparing(ServiceContract::getBegins))
                .toList();
    }

    /**
     * Ends what gives way; nothing is changed when it is refused.
     *
     * @throws BusinessError {@code contract.overlap}
     */
    void settle() {
        Map<ServiceContract, EndKind> yielding = new LinkedHashMap<>();
        for (int n = 0; n + 1 < inOrder.size(); n++) {
            EndKind why = why(inOrder.get(n), inOrder.get(n + 1));
            if (why != null) {
                yielding.put(inOrder.get(n), why);
            }
        }
        for (int n = 0; n < inOrder.size(); n++) {
            ServiceContract contract = inOrder.get(n);
            EndKind why = yielding.get(contract);
            if (why != null) {
                contract.giveWay(inOrder.get(n + 1).getBegins(), why);
            } else if (automatic(contract)) {
                contract.goOn();
            }
        }
    }

    /** Why a contract gives way to the next; null for one that somebody has ended before. */
    private static EndKind why(ServiceContract earlier, ServiceContract next) {
        boolean said = earlier.getLastDay() != null && !automatic(earlier);
        if (said && earlier.getLastDay().isBefore(next.getBegins())) {
            return null;
        }
        if (said || !earlier.getBegins().isBefore(next.getBegins())) {
            throw overlap(earlier, next);
        }
        LocalDate ends = earlier.getEnds();
        if (ends != null && ends.isBefore(next.getBegins())) {
            return EndKind.REPLACED;
        }
        if (earlier.getKind() == ContractKind.PRELIMINARY && next.getKind().byOwners()) {
            return EndKind.SUPERSEDED;
        }
        throw overlap(earlier, next);
    }

    private static boolean automatic(ServiceContract contract) {
        return contract.getEndKind() != null && !contract.getEndKind().said();
    }

    private static BusinessError overlap(ServiceContract earlier, ServiceContract next) {
        Object until = earlier.getLastDay() != null ? earlier.getLastDay() : earlier.getEnds();
        return BusinessError.field(
                "begins",
                "contract.overlap",
                earlier.servedBy(),
                earlier.getBegins(),
                until == null ? "" : until,
                next.getBegins());
    }
}
