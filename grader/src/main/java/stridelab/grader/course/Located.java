package stridelab.grader.course;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A value of the course file as it is written there, and its line, from 1. */
@JsonDeserialize(using = Located.Reader.class)
record Located(String value, int line) {
    /** Takes single values; a list or a map in the place of one is an error. */
    static final class Reader extends ValueDeserializer<Located> {
        @Override
        public Located deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.currentToken().isScalarValue()) {
                return (Located) context.handleUnexpectedToken(Located.class, parser);
            }
            return new Located(parser.getString(), parser.currentTokenLocation().getLineNr());
        }
    }
}
