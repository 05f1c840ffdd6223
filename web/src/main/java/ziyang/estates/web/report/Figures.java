package ziyang.estates.web.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Archived figures as a page shows them, whatever report they belong to: single values by their path, lists as tables.
 *
 * @param values in the order they were printed
 */
public record Figures(List<Value> values, List<Table> tables) {

    /** A single figure. */
    public record Value(String path, String value) {}

    /** A list of figures. */
    public record Table(String path, List<String> columns, List<List<String>> rows) {}

    static Figures of(JsonNode figures) {
        Figures read = new Figures(new ArrayList<>(), new ArrayList<>());
        read.take("", figures);
        return read;
    }

    private void take(String path, JsonNode node) {
        node.fields().forEachRemaining(field -> {
            String below = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
            JsonNode value = field.getValue();
            if (value.isObject()) {
                take(below, value);
            } else if (value.isArray() && !value.isEmpty() && value.get(0).isValueNode()) {
                values.add(new Value(below, text(value)));
            } else if (value.isArray()) {
                table(below, value);
            } else if (!value.isNull()) {
                values.add(new Value(below, value.asText()));
            }
        });
    }

    private void table(String path, JsonNode list) {
        if (list.isEmpty()) {
            return;
        }
        List<String> columns = new ArrayList<>();
        list.get(0).fieldNames().forEachRemaining(columns::add);
        List<List<String>> rows = new ArrayList<>();
        list.forEach(row ->
                rows.add(columns.stream().map(column -> text(row.get(column))).toList()));
        tables.add(new Table(path, columns, rows));
    }

    private static String text(JsonNode value) {
        if (value == null || value.isNull()) {
            return "";
        }
        if (!value.isContainerNode()) {
            return value.asText();
        }
        List<String> parts = new ArrayList<>();
        value.elements().forEachRemaining(part -> parts.add(part.asText()));
        return String.join(" / ", parts);
    }
}
