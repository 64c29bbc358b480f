package parley.ui.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.core.access.Callers;
import parley.core.record.RecordRef;
import parley.core.record.RecordSources;
import parley.core.record.SearchHit;
import parley.core.text.Language;

/** Rounds, meetings and missions for the look-ups of any form; choices are keys such as {@code ROUND:17}. */
@Named("occasions")
@RequestScoped
public class OccasionsBean {
    private static final int OFFERED = 12;

    @Inject
    private RecordSources sources;

    private final Map<String, String> titles = new HashMap<>();

    /** @return keys of occasions that go by the words, exact codes first */
    public List<String> find(String words) {
        List<SearchHit> hits = sources.occasions(words, language(), OFFERED);
        hits.forEach(hit -> titles.put(hit.ref().key(), hit.title()));
        return hits.stream().map(hit -> hit.ref().key()).toList();
    }

    /** @return the title, or an empty text */
    public String title(String key) {
        return key == null
                ? ""
                : titles.computeIfAbsent(key, ref -> RecordRef.read(ref)
                        .flatMap(sources::find)
                        .map(card -> card.title(language()))
                        .orElse(""));
    }

    private static Language language() {
        return Callers.current().language();
    }
}
