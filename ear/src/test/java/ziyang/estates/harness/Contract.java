package ziyang.estates.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The published contract of the REST API. */
public final class Contract {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private Contract() {}

    /**
     * One operation.
     *
     * @param open marked in the contract as asking for nothing
     */
    public record Operation(String method, String path, boolean open) {

        /** The first word below {@code /api}. */
        public String root() {
            return path.split("/")[2];
        }

        public String name() {
            return method + " " + path;
        }

        /** With something for every variable of the path. */
        public String address() {
            return path.replaceAll("\\{[^}]*}", "0");
        }
    }

    /** All operations that the portal names. */
    public static List<Operation> operations(Portal portal) {
        Portal.Answer contract = portal.get(null, "openapi");
        if (!"required".equals(System.getProperty("estates.test.openapi"))) {
            assumeTrue(contract.status() == 200, "no contract is published yet");
        }
        assertEquals(200, contract.status());
        List<Operation> operations = new ArrayList<>();
        contract.json()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method -> operations.add(
                                new Operation(method.getKey(), path.getKey(), open(method.getValue())))));
        assertTrue(operations.size() > 20, "the contract names the operations");
        return operations;
    }

    private static boolean open(JsonNode operation) {
        JsonNode security = operation.get("security");
        return security != null
                && StreamSupport.stream(security.spliterator(), false).findAny().isEmpty();
    }
}
