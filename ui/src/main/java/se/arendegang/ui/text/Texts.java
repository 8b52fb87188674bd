package se.arendegang.ui.text;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** The bundles: one per kind of text, Swedish without suffix, English beside it. A missing text shows its key. */
@Component
public class Texts implements I18NProvider {

    private static final long serialVersionUID = 1L;

    public static final Locale SWEDISH = Locale.of("sv", "SE");

    static final List<String> BUNDLES = List.of("texts", "steps", "outcomes", "fields", "choices", "errors");

    // Without this a Swedish text missing in English would be looked for in the server's own language.
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public static boolean isSwedish(Locale locale) {
        return !locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(SWEDISH, Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return find(key, locale, arguments).orElse(key);
    }

    /** The text, when there is one. */
    public static Optional<String> find(String key, Locale locale, Object... arguments) {
        for (var name : BUNDLES) {
            try {
                var text = bundle(name, locale).getString(key);
                return Optional.of(arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments));
            } catch (MissingResourceException e) {
                // the next bundle may have it
            }
        }
        return Optional.empty();
    }

    static ResourceBundle bundle(String name, Locale locale) {
        var language = isSwedish(locale) ? Locale.ROOT : Locale.ENGLISH;
        return ResourceBundle.getBundle("se.arendegang.ui." + name, language, NO_FALLBACK);
    }
}
