package parley.negotiations.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import parley.core.access.Callers;
import parley.core.marking.Marking;
import parley.core.marking.MarkingService;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.Paper;
import parley.exchange.PaperBlock.Words;

/** Sets what a report says, in each language asked for, from the one snapshot. */
@ApplicationScoped
class ReportPaper {
    private Texts texts;
    private MarkingService markings;
    private boolean sample;

    protected ReportPaper() {}

    @Inject
    ReportPaper(
            Texts texts,
            MarkingService markings,
            @ConfigProperty(name = "parley.sample", defaultValue = "false") boolean sample) {
        this.texts = texts;
        this.markings = markings;
        this.sample = sample;
    }

    List<Paper.Part> parts(Report report, ReportLanguage language) {
        return language.languages().stream()
                .map(each -> part(report, new Tongue(texts, each)))
                .toList();
    }

    /** @return the report with its passport at the end of each part */
    Paper of(Report report, ReportOrder order, String code, Instant at) {
        String author = Callers.current().name();
        List<Paper.Part> parts = order.language().languages().stream()
                .map(each -> {
                    Tongue tongue = new Tongue(texts, each);
                    report.tell(tongue);
                    passport(tongue, report, order, code, author, at);
                    return set(report, tongue);
                })
                .toList();
        return new Paper(code, author, at, parts);
    }

    private Paper.Part part(Report report, Tongue tongue) {
        report.tell(tongue);
        return set(report, tongue);
    }

    private Paper.Part set(Report report, Tongue tongue) {
        return new Paper.Part(
                tongue.language(),
                report.title(tongue),
                tongue.of("report.lead", tongue.formats().day(report.asOf())),
                band(report, tongue),
                tongue.blocks());
    }

    private String band(Report report, Tongue tongue) {
        String marked = report.marking().equals(Marking.UNCLASSIFIED)
                ? ""
                : markings.byCode(report.marking()).name(tongue.language());
        String made = sample ? tongue.of("layout.sampleLead").replaceFirst("\\.$", "") : "";
        return made.isEmpty() || marked.isEmpty() ? made + marked : made + " · " + marked;
    }

    private void passport(Tongue tongue, Report report, ReportOrder order, String code, String author, Instant at) {
        Language language = tongue.language();
        Map<String, Words> facts = new LinkedHashMap<>();
        facts.put(tongue.of("report.passport.code"), Words.of(code));
        facts.put(tongue.of("report.passport.by"), Words.of(author));
        facts.put(tongue.of("report.passport.at"), Words.of(tongue.formats().moment(at)));
        facts.put(tongue.of("report.passport.asOf"), Words.of(tongue.formats().day(report.asOf())));
        facts.put(tongue.of("report.passport.audience"), Words.of(tongue.of("report.audience." + order.audience())));
        facts.put(tongue.of("report.passport.source"), Words.of(tongue.of("report.passport.sourceWords")));
        facts.put(
                tongue.of("report.passport.marking"),
                Words.of(markings.byCode(report.marking()).name(language)));
        if (sample) {
            facts.put(tongue.of("layout.sampleLabel"), Words.of(tongue.of("layout.sampleText")));
        }
        tongue.heading("report.passport");
        tongue.facts(facts);
    }
}
