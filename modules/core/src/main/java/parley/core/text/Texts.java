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
        return Optional.ofNullable(texts.get(language).get(key));
    }

    /** @return the text with its arguments in place; a missing key shows itself as {@code ??key??} */
    public String of(Language language, String key, Object... arguments) {
        String pattern = texts.get(language).get(key);
        if (pattern == null) {
            return "??" + key + "??";
        }
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(arguments);
    }
}
