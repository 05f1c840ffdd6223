package ziyang.estates.base;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** An attribute that is sealed in the database, see {@link Sealing}. */
@Converter
public class SealedText implements AttributeConverter<String, String> {

    @Override
    public String convertToDatabaseColumn(String open) {
        return open == null ? null : Sealing.portal().seal(open);
    }

    @Override
    public String convertToEntityAttribute(String sealed) {
        return sealed == null ? null : Sealing.portal().open(sealed);
    }
}
