package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.error.NotFound;
import parley.core.text.Texts;
import parley.negotiations.TextsAccess;
import parley.negotiations.text.ProvisionEntry;
import parley.negotiations.text.TextFile;
import parley.negotiations.text.TextService;
import parley.negotiations.text.TextSummary;
import parley.negotiations.text.model.Article;
import parley.negotiations.text.model.Bracket;
import parley.negotiations.text.model.Counts;
import parley.negotiations.text.model.Kind;
import parley.negotiations.text.model.Note;
import parley.negotiations.text.model.ParsedText;
import parley.negotiations.text.model.Problem;
import parley.negotiations.text.model.Reading;
import parley.negotiations.text.model.Stance;
import parley.negotiations.text.model.TrackedChange;
import parley.ui.list.ListParameters;

/** A text: what was counted in it, what somebody should look at, and the text itself. */
@Named
@RequestScoped
public class ShowTextBacking {
    /** A text of hundreds of pages may hold thousands of tracked changes or strangers; a table of them all would be read by nobody. */
    private static final int AT_ONCE = 200;

    @Inject
    private TextService texts;

    @Inject
    private AccessTable access;

    @Inject
    private Texts words;

    @Inject
    private ListParameters parameters;

    private TextSummary text;
    private ParsedText parsed;
    private Counts counts;
    private List<Line> lines;
    private List<NoteLine> notes;
    private String language;

    /**
     * A row of the table of articles.
     *
     * @param byParty in the order of {@link #getParties}
     * @param discrepancy whether it was said to be closed and holds open brackets
     */
    public record Line(
            Article article,
            String key,
            int open,
            List<Integer> byParty,
            ProvisionEntry said,
            boolean discrepancy,
            List<TextDrawing.Drawn> drawn) {
        public String anchor() {
            return "a" + article.position();
        }

        /** @return the key as it stands in an address */
        public String inAddress() {
            return URLEncoder.encode(key, StandardCharsets.UTF_8);
        }
    }

    /** A note as shown. */
    public record NoteLine(Note.Where where, String label, String text) {}

    /** Finds the text before the page renders, so that a wrong id is a 404; gives its file where that is asked for. */
    public void load() throws IOException {
        Long id = parameters.id("id");
        if (id == null) {
            throw new NotFound("TEXT", "");
        }
        text = texts.get(id);
        if ("file".equals(parameters.text("download"))) {
            give(texts.content(id));
            return;
        }
        parsed = texts.read(id);
        counts = parsed.counts();
    }

    private static void give(TextFile file) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType(file.mediaType());
        answer.setResponseHeader("X-Content-Type-Options", "nosniff");
        answer.setResponseHeader(
                "Content-Disposition",
                "attachment; filename=\"" + file.name().replaceAll("[^A-Za-z0-9._ -]", "_") + "\"; filename*=UTF-8''"
                        + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20"));
        answer.setResponseContentLength(file.bytes().length);
        answer.getResponseOutputStream().write(file.bytes());
        faces.responseComplete();
    }

    public TextSummary getText() {
        return text;
    }

    public ParsedText getParsed() {
        return parsed;
    }

    public Counts getCounts() {
        return counts;
    }

    public String getMarking() {
        return text.marking();
    }

    public boolean isMayEdit() {
        return access.permits(Callers.current(), TextsAccess.EDIT_TEXT);
    }

    public List<String> getParties() {
        return List.copyOf(counts.byParty().keySet());
    }

    public List<Integer> getPartyTotals() {
        return List.copyOf(counts.byParty().values());
    }

    public List<Map.Entry<Kind, Integer>> getKinds() {
        return List.copyOf(counts.byKind().entrySet());
    }

    public String getLanguage() {
        if (language == null) {
            language = TextDrawing.language(parsed.articles());
        }
        return language;
    }

    /** @return stances by their name, for those beside brackets */
    public Map<String, String> getStances() {
        Map<String, String> names = new HashMap<>();
        for (Stance stance : Stance.values()) {
            names.put(stance.name(), words.of(Callers.current().language(), "bracket.stance." + stance));
        }
        return names;
    }

    public List<Line> getLines() {
        if (lines == null) {
            Map<String, ProvisionEntry> said = texts.statuses(text.chapterId());
            TextDrawing drawing = new TextDrawing(parsed.brackets());
            lines = parsed.articles().stream()
                    .map(article -> line(article, said.get(article.key()), drawing))
                    .toList();
        }
        return lines;
    }

    private Line line(Article article, ProvisionEntry said, TextDrawing drawing) {
        List<Bracket> open = parsed.brackets(article).stream()
                .filter(bracket -> bracket.counted(Reading.OPEN))
                .toList();
        List<Integer> byParty = new ArrayList<>();
        for (String party : getParties()) {
            byParty.add((int) open.stream()
                    .filter(bracket -> bracket.parties().contains(party))
                    .count());
        }
        boolean discrepancy = said != null && said.status().closed() && !open.isEmpty();
        return new Line(article, article.key(), open.size(), byParty, said, discrepancy, drawing.article(article));
    }

    public List<NoteLine> getNotes() {
        if (notes == null) {
            notes = parsed.notes().stream()
                    .map(note -> new NoteLine(
                            note.where(), note.label(), note.paragraph().text(Reading.OPEN)))
                    .toList();
        }
        return notes;
    }

    /** @return those that the page shows; the rest is over REST */
    public List<Problem> getProblems() {
        return parsed.problems().subList(0, Math.min(parsed.problems().size(), AT_ONCE));
    }

    /** @return those that the page shows */
    public List<TrackedChange> getChanges() {
        return parsed.changes().subList(0, Math.min(parsed.changes().size(), AT_ONCE));
    }

    /** @return what stands above the first article */
    public List<TextDrawing.Drawn> getPreamble() {
        TextDrawing drawing = new TextDrawing(parsed.brackets());
        return parsed.preamble().stream()
                .map(paragraph -> drawing.paragraph(paragraph, false))
                .toList();
    }
}
