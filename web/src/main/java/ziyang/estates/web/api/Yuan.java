package ziyang.estates.web.api;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Money goes out as strings: a number in JSON is a floating point number to many who read it, and a fen gets lost. */
final class Yuan extends BeanSerializerModifier {

    /** Rooms whose decimals are money, or what money is computed from. */
    private static final Set<String> ROOMS = Set.of(
            "ziyang.estates.fund",
            "ziyang.estates.application",
            "ziyang.estates.contribution",
            "ziyang.estates.standard",
            "ziyang.estates.contract");

    @Override
    public List<BeanPropertyWriter> changeProperties(
            SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
        if (ROOMS.contains(bean.getBeanClass().getPackageName())) {
            properties.stream()
                    .filter(property -> property.getType().hasRawClass(BigDecimal.class))
                    .forEach(property -> property.assignSerializer(ToStringSerializer.instance));
        }
        return properties;
    }
}
