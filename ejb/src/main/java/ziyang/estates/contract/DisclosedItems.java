package ziyang.estates.contract;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Keeps a set of items as their codes, in the order of the law. */
@Converter
public class DisclosedItems implements AttributeConverter<Set<DisclosureItem>, String> {

    private static final String SEPARATOR = ",";

    @Override
    public String convertToDatabaseColumn(Set<DisclosureItem> items) {
        return items == null
                ? null
                : new TreeSet<>(items).stream().map(Enum::name).collect(Collectors.joining(SEPARATOR));
    }

    @Override
    public Set<DisclosureItem> convertToEntityAttribute(String codes) {
        return codes == null
                ? null
                : Arrays.stream(codes.split(SEPARATOR))
                        .map(DisclosureItem::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
