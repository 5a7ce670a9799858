package stridelab.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.IMessageResolver;

/** The site's own sentences in both languages, for the templates' {@code #{key}}. A key that is not there is an error. */
public final class SiteTexts implements IMessageResolver {
    private final Properties english = read(Language.EN);
    private final Properties chinese = read(Language.ZH);

    /** The sentence of {@code key} with {@code parameters} in it, shown as they are: no digit grouping, no locale. */
    String text(Language language, String key, @Nullable Object... parameters) {
        String pattern = (language == Language.EN ? english : chinese).getProperty(key);
        if (pattern == null) {
            throw new MissingResourceException("No text in " + language, SiteTexts.class.getName(), key);
        }
        return new MessageFormat(pattern, language.locale())
                .format(Stream.of(parameters).map(String::valueOf).toArray());
    }

    private static Properties read(Language language) {
        return read("/stridelab/site/text/site_" + language.folder() + ".properties");
    }

    /** The texts of a resource, in UTF-8. */
    public static Properties read(String resource) {
        try (InputStream bytes = SiteTexts.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new MissingResourceException("No such file", SiteTexts.class.getName(), resource);
            }
            Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8);
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String getName() {
        return "site texts";
    }

    @Override
    public Integer getOrder() {
        return 1;
    }

    @Override
    public String resolveMessage(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
        return text(Language.of(context.getLocale()), key, parameters == null ? new Object[0] : parameters);
    }

    @Override
    public String createAbsentMessageRepresentation(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
        throw new MissingResourceException("No text", SiteTexts.class.getName(), key);
    }
}
