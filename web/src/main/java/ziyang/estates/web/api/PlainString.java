package ziyang.estates.web.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import ziyang.estates.base.Signs;

/** A text without signs that cannot be seen; a machine that sends them is told so, at the field. */
class PlainString extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1;

    PlainString() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(parser, context);
        if (text != null && Signs.unseen(text)) {
            throw new UnseenSign(parser);
        }
        return text;
    }
}
