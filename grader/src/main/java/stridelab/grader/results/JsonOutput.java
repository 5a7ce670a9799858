package stridelab.grader.results;

import stridelab.grader.text.VisibleText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * How the JSON files are written that others read: indented, with the records' order of keys, and with no character in a
 * text that acts instead of being seen (see {@link VisibleText#named}).
 */
public final class JsonOutput {
    private static final class Visible extends StdSerializer<String> {
        Visible() {
            super(String.class);
        }

        @Override
        public void serialize(String text, JsonGenerator json, SerializationContext context) {
            json.writeString(VisibleText.named(text));
        }
    }

    private JsonOutput() {}

    /** Returns a builder of a mapper that writes so. */
    public static JsonMapper.Builder mapper() {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .addModule(new SimpleModule().addSerializer(String.class, new Visible()));
    }
}
