package parley.ui.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.core.access.Callers;
import parley.core.text.Language;
import parley.core.text.Texts;

/**
 * What of its address a page does not follow, in words: an unknown kind, a country that nobody knows, a page after the last,
 * a filter that the list does not have.
 */
@Named("passedOver")
@RequestScoped
public class PassedOverBean {
    private static final Map<String, String> ENTITIES = Map.of(
            "&nbsp;", "\u00a0", "&#160;", "\u00a0", "&quot;", "\"", "&#39;", "'", "&lt;", "<", "&gt;", ">", "&amp;",
            "&");

    @Inject
    private ListParameters parameters;

    @Inject
    private Texts texts;

    /**
     * @param page what the page says, where each filter has its label
     * @return a sentence on values, one on filters that the list does not have, or both; null where the page follows
     *     everything
     */
    public String in(String page) {
        Language reader = Callers.current().language();
        String values = parameters.getPassedOver().entrySet().stream()
                .map(each -> one(reader, page, each.getKey(), each.getValue()))
                .collect(Collectors.joining(texts.of(reader, "layout.passedOver.between")));
        String filters = parameters.getUnknown().stream()
                .map(name -> texts.of(reader, "layout.passedOver.bare", name))
                .collect(Collectors.joining(texts.of(reader, "layout.passedOver.or")));
        String said = Stream.of(said(reader, "layout.passedOver", values), said(reader, "layout.noFilter", filters))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? null : said;
    }

    private Optional<String> said(Language reader, String key, String what) {
        return what.isEmpty() ? Optional.empty() : Optional.of(texts.of(reader, key, what));
    }

    private String one(Language reader, String page, String name, String value) {
        String label = texts.find(reader, "layout.passedOver." + name).orElseGet(() -> label(page, name));
        return label == null
                ? texts.of(reader, "layout.passedOver.bare", name + "=" + value)
                : texts.of(reader, "layout.passedOver.one", label, value);
    }

    /** @return of the filter's control, without what is marked up in it; null where it has none */
    private static String label(String page, String name) {
        Matcher label = Pattern.compile(
                        "<label\\b[^>]*\\bfor=\"" + Pattern.quote(name) + "\"[^>]*>(.*?)</label>", Pattern.DOTALL)
                .matcher(page);
        if (!label.find()) {
            return null;
        }
        String text = label.group(1).replaceAll("<[^>]*>", "").strip();
        return Pattern.compile("&#?\\w+;")
                .matcher(text)
                .replaceAll(entity -> Matcher.quoteReplacement(ENTITIES.getOrDefault(entity.group(), entity.group())));
    }
}
