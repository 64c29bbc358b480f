package parley.core.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** All modules' texts behind one look-up, loaded once. */
@ApplicationScoped
public class Texts {
    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    /** Words given in place of the bundles' own; replaced as a whole, so that readers never see half of a change. */
    private volatile Map<Language, Map<String, String>> reworded = Map.of();

    protected Texts() {}

    @Inject
    public Texts(Instance<TextBundle> bundles) {
        this(bundles.stream().toList());
    }

    public Texts(List<? extends TextBundle> bundles) {
        for (Language language : Language.values()) {
            Map<String, String> all = new HashMap<>();
            for (TextBundle bundle : bundles) {
                ResourceBundle keys = ResourceBundle.getBundle(
                        bundle.baseName(),
                        language.locale(),
                        bundle.getClass().getClassLoader(),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
                keys.keySet().forEach(key -> all.put(key, keys.getString(key)));
            }
            texts.put(language, all);
        }
    }

    /** For the command line, which starts no container. */
    public static Texts from(List<? extends TextBundle> bundles) {
        return new Texts(bundles);
    }

    public Optional<String> find(Language language, String key) {
        return Optional.ofNullable(pattern(language, key));
    }

    /** @return the text with its arguments in place; a missing key shows itself as {@code ??key??} */
    public String of(Language language, String key, Object... arguments) {
        String pattern = pattern(language, key);
        if (pattern == null) {
            return "??" + key + "??";
        }
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
    }

    private String pattern(Language language, String key) {
        String own = reworded.getOrDefault(language, Map.of()).get(key);
        return own != null ? own : texts.get(language).get(key);
    }

    /**
     * Takes other words for some keys, as an administrator gave them; those given before are forgotten.
     *
     * @param words by language and key, plain text without arguments
     */
    public void reword(Map<Language, Map<String, String>> words) {
        Map<Language, Map<String, String>> all = new EnumMap<>(Language.class);
        words.forEach((language, own) -> all.put(language, Map.copyOf(own)));
        reworded = all;
    }
}
