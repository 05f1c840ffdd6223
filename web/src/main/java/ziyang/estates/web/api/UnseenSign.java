package ziyang.estates.web.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A text of the request holds a sign that cannot be seen. */
class UnseenSign extends JsonMappingException {

    private static final long serialVersionUID = 1;

    UnseenSign(JsonParser parser) {
        super(parser, "control character");
    }
}
