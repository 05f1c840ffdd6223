package ziyang.estates.fund;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the policies of a programme from its data file. */
final class PolicyReading {

    private PolicyReading() {}

    /** A second city writes its own. */
    static FundPolicy of(Programme programme, JsonNode node) {
        LocalDate to = node.hasNonNull("to") ? LocalDate.parse(node.get("to").asText()) : null;
        LocalDate from = LocalDate.parse(node.get("from").asText());
        Integer recipients =
                node.hasNonNull("recipients") ? node.get("recipients").asInt() : null;
        return new FundPolicy(programme, from, to, node.get("basis").asText())
                .grants(
                        Formula.valueOf(node.get("formula").asText()),
                        yuan(node, "rate"),
                        node.get("publicityDays").asInt())
                .capped(yuan(node, "areaCap"), yuan(node, "ceiling"), recipients)
                .demonstration(node.get("demonstration").asBoolean());
    }

    private static BigDecimal yuan(JsonNode node, String field) {
        return node.hasNonNull(field) ? new BigDecimal(node.get(field).asText()) : null;
    }

    /** The places of every year in which the policy holds: none where it has no limit or no end. */
    static List<AwardSlot> slots(FundPolicy policy) {
        if (policy.getRecipients() == null || policy.getCeiling() == null || policy.getValidTo() == null) {
            return List.of();
        }
        return IntStream.rangeClosed(
                        policy.getValidFrom().getYear(), policy.getValidTo().getYear())
                .boxed()
                .flatMap(year -> slots(policy, year))
                .toList();
    }

    private static Stream<AwardSlot> slots(FundPolicy policy, int year) {
        return IntStream.rangeClosed(1, policy.getRecipients())
                .mapToObj(slot -> new AwardSlot(policy.getProgramme(), year, slot, policy.getCeiling()));
    }
}
