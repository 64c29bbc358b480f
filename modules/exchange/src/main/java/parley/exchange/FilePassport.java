package parley.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import parley.core.marking.MarkingService;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.ui.format.Formats;

/** What a file that is written at once, without a record of its own among the exports, says about itself. */
@ApplicationScoped
public class FilePassport {
    private Texts texts;
    private MarkingService markings;
    private boolean sample;

    protected FilePassport() {}

    @Inject
    FilePassport(
            Texts texts,
            MarkingService markings,
            @ConfigProperty(name = "parley.sample", defaultValue = "false") boolean sample) {
        this.texts = texts;
        this.markings = markings;
        this.sample = sample;
    }

    /**
     * A file as its passport tells of it.
     *
     * @param code what the passport and the audit call it
     * @param by name of whoever takes it
     * @param filter in words of the file's language
     * @param marking code of the highest marking of what is in it
     */
    public record About(String code, String by, Instant at, String filter, long rows, String marking) {}

    /** @return label to value, in the file's language, in the order to be written; may be added to */
    public Map<String, String> facts(About about, Language language) {
        Formats formats = new Formats(language);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(texts.of(language, "passport.id"), about.code());
        facts.put(texts.of(language, "passport.by"), about.by());
        facts.put(texts.of(language, "passport.at"), formats.moment(about.at()));
        facts.put(texts.of(language, "passport.filter"), about.filter());
        facts.put(texts.of(language, "passport.rows"), formats.number(about.rows()));
        facts.put(
                texts.of(language, "passport.marking"),
                markings.byCode(about.marking()).name(language));
        if (sample) {
            facts.put(texts.of(language, "layout.sampleLead"), texts.of(language, "layout.sampleText"));
        }
        return facts;
    }
}
