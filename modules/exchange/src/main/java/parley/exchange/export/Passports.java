package parley.exchange.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.core.access.Callers;
import parley.core.marking.MarkingService;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.ExportPurpose;
import parley.exchange.pdf.PdfHead;
import parley.ui.format.Formats;

/** What a file says about itself: which export, who, when, what for, which filter, how many rows, which marking. */
@ApplicationScoped
class Passports {
    private Texts texts;
    private MarkingService markings;
    private ExportNames names;

    protected Passports() {}

    @Inject
    Passports(Texts texts, MarkingService markings, ExportNames names) {
        this.texts = texts;
        this.markings = markings;
        this.names = names;
    }

    /** @return label to value, in the file's language, in the order to be written */
    Map<String, String> facts(ExportRecord export, List<String> titles, ExportTally tally) {
        Language language = export.language();
        Formats formats = new Formats(language);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(text(language, "passport.id"), export.code());
        facts.put(text(language, "passport.by"), Callers.current().name());
        facts.put(text(language, "passport.at"), formats.moment(export.createdAt()));
        facts.put(text(language, "passport.purpose"), export.purposeName(language));
        facts.put(text(language, "passport.filter"), export.words(language));
        facts.put(text(language, "passport.columns"), String.join("; ", titles));
        facts.put(text(language, "passport.rows"), formats.number(tally.rows()));
        facts.put(text(language, "passport.leftOut"), leftOut(export, tally, formats));
        facts.put(
                text(language, "passport.marking"),
                markings.byCode(tally.marking()).name(language));
        if (export.sample()) {
            facts.put(text(language, "layout.sampleLead"), text(language, "layout.sampleText"));
        }
        return facts;
    }

    /** @return what pages on paper say about the export */
    PdfHead head(ExportRecord export, Long expected, ExportTally tally) {
        Language language = export.language();
        String by = Callers.current().name();
        String sample = export.sample() ? text(language, "layout.sampleLead").replaceFirst("\\.$", "") + " · " : "";
        return new PdfHead(
                export.code(),
                names.stem(export),
                text(language, "export.kind." + export.kind()),
                export.words(language),
                texts.of(
                        language,
                        "pdf.made",
                        by,
                        new Formats(language).moment(export.createdAt()),
                        export.purposeName(language)),
                by,
                export.createdAt(),
                expected,
                () -> sample + markings.byCode(tally.marking()).name(language),
                texts,
                language);
    }

    private String leftOut(ExportRecord export, ExportTally tally, Formats formats) {
        if (tally.leftOut().isEmpty()) {
            boolean never = export.purpose().equals(ExportPurpose.OPERATIONAL);
            return text(export.language(), never ? "passport.nobodyLeftOut" : "passport.nobodyHadToBe");
        }
        return tally.leftOut().entrySet().stream()
                .map(entry -> formats.number(entry.getValue()) + " "
                        + text(export.language(), "export.leftOut." + entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String text(Language language, String key, Object... arguments) {
        return texts.of(language, key, arguments);
    }
}
