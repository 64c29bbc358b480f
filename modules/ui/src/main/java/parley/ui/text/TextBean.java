package parley.ui.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import parley.core.access.Callers;
import parley.core.text.Texts;

/** Texts in pages: {@code #{t['key']}} and {@code #{t.of('key', argument)}}, in the reader's language. */
@Named("t")
@ApplicationScoped
public class TextBean extends AbstractMap<String, String> {
    private Texts texts;

    protected TextBean() {}

    @Inject
    public TextBean(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String get(Object key) {
        return texts.of(Callers.current().language(), key.toString());
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    /** The text with arguments; a bilingual argument is not needed: give the side that the reader sees. */
    public String of(String key, Object... arguments) {
        return texts.of(
                Callers.current().language(),
                key,
                Arrays.stream(arguments)
                        .map(argument -> argument == null ? "" : argument)
                        .toArray());
    }

    /** The text of a constant: {@code #{t.name('round.status', status)}} is {@code round.status.HELD}. */
    public String name(String prefix, Object constant) {
        return constant == null || constant.toString().isEmpty() ? "" : get(prefix + "." + constant);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
