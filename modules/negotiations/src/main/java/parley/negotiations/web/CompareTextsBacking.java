package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import parley.core.access.Callers;
import parley.core.error.NotFound;
import parley.core.record.Paging;
import parley.core.text.Texts;
import parley.negotiations.compare.ComparedTexts;
import parley.negotiations.compare.ComparisonService;
import parley.negotiations.text.TextCriteria;
import parley.negotiations.text.TextService;
import parley.negotiations.text.TextSummary;
import parley.negotiations.text.model.Reading;
import parley.ui.format.Formats;
import parley.ui.list.ListParameters;

/** Two versions of a chapter's text: everything it shows follows from its address. */
@Named
@RequestScoped
public class CompareTextsBacking {
    @Inject
    private ComparisonService service;

    @Inject
    private TextService texts;

    @Inject
    private ListParameters parameters;

    @Inject
    private Texts words;

    private ComparedTexts compared;
    private ComparisonView view;

    /** @throws NotFound where the address names no text that the reader may know of */
    public ComparedTexts getCompared() {
        if (compared == null) {
            Long from = parameters.id("from");
            Long to = parameters.id("to");
            if (from == null && to == null) {
                throw new NotFound("TEXT", "");
            }
            compared = service.compare(from == null ? before(to) : from, to == null ? from : to, reading());
        }
        return compared;
    }

    /** @return the version before that one, or itself where it is the first */
    private long before(long id) {
        TextSummary text = texts.get(id);
        return versions(text.chapterId()).stream()
                .filter(each -> order().compare(each, text) < 0)
                .reduce((earlier, later) -> later)
                .map(TextSummary::id)
                .orElse(id);
    }

    private static Comparator<TextSummary> order() {
        return Comparator.comparing(TextSummary::date).thenComparingLong(TextSummary::id);
    }

    private List<TextSummary> versions(long chapter) {
        return texts.find(TextCriteria.ofChapter(chapter), Paging.longest()).items().stream()
                .sorted(order())
                .toList();
    }

    private Reading reading() {
        return isAsItStands() ? Reading.AS_IT_STANDS : Reading.OPEN;
    }

    public boolean isAsItStands() {
        return parameters.constant(Reading.class, "reading") == Reading.AS_IT_STANDS;
    }

    public ComparisonView getView() {
        if (view == null) {
            view = new ComparisonView(
                    getCompared().comparison(),
                    "inline".equals(parameters.text("view")),
                    "all".equals(parameters.text("show")),
                    parameters.integer("article"));
        }
        return view;
    }

    /** @return all texts of the chapter, oldest first */
    public List<TextSummary> getVersions() {
        return versions(getCompared().from().chapterId());
    }

    /** @return such as "TNC 16, 5 December 2025, consolidated" */
    public String label(TextSummary text) {
        var language = Callers.current().language();
        String day = new Formats(language).day(text.date());
        String state = words.of(language, "text.state." + text.state());
        return text.roundCode() == null
                ? words.of(language, "compareTexts.between", day, state)
                : words.of(language, "compareTexts.version", text.round(language), day, state);
    }

    /** @return this comparison's address with one parameter set anew; an empty value takes it out */
    public String address(String name, String value) {
        StringBuilder address = new StringBuilder("/negotiations/texts/compare?from="
                + getCompared().from().id() + "&to=" + getCompared().to().id());
        for (String each : List.of("view", "show", "reading", "article")) {
            String kept = each.equals(name) ? value : parameters.text(each);
            if (kept != null && !kept.isEmpty()) {
                address.append('&').append(each).append('=').append(kept.replaceAll("[^A-Za-z_0-9]", ""));
            }
        }
        return address.toString();
    }

    /** @return the same two texts the other way round */
    public String getTurned() {
        return "/negotiations/texts/compare?from=" + getCompared().to().id() + "&to="
                + getCompared().from().id();
    }
}
