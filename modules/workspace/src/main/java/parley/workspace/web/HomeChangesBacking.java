package parley.workspace.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.core.access.Callers;
import parley.core.audit.AuditVocabulary;
import parley.core.record.RecordCard;
import parley.core.record.RecordChange;
import parley.core.record.RecordSources;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.ui.format.FormatBean;

/** What changed since the reader was last here: what became of which records, by whom and when, one line a kind. */
@Named("homeChanges")
@RequestScoped
public class HomeChangesBacking {
    /** How many records of a kind are read; a line that has so many says "or more". */
    private static final int MOST = 20;

    private static final int MOST_NAMED = 6;
    private static final int MOST_TOUCHED = 3;
    private static final Pattern SIDE = Pattern.compile("_(en|fr|source|precision|origin)$");
    private static final List<String> BOOKKEEPING =
            List.of("id", "search", "edits", "created_at", "created_by", "entered_at", "entered_by");

    @Inject
    private RecordSources sources;

    @Inject
    private AuditVocabulary vocabulary;

    @Inject
    private AuditWordsBean words;

    @Inject
    private FormatBean format;

    @Inject
    private Texts texts;

    @Inject
    private HomeBacking home;

    private List<Line> lines;

    /**
     * @param heading the kind with the number of its records, such as "Chapters (3)"
     * @param by who and when
     */
    public record Line(String heading, List<Group> groups, String by) {}

    /**
     * Records that the same became of.
     *
     * @param more how many are not named
     * @param words what became of them, such as "concluded" or "changed: dates"
     */
    public record Group(List<RecordCard> named, int more, String words) {}

    /** @return the latest first; empty where nothing changed */
    public List<Line> getLines() {
        if (lines == null) {
            Instant since = home.getSince();
            lines = sources.all().stream()
                    .map(source -> Map.entry(source.kind(), source.changes(since, MOST)))
                    .filter(kind -> !kind.getValue().isEmpty())
                    .sorted(Comparator.comparing(kind -> kind.getValue().get(0).at(), Comparator.reverseOrder()))
                    .map(kind -> line(kind.getKey(), kind.getValue()))
                    .toList();
        }
        return lines;
    }

    private Line line(String kind, List<RecordChange> changes) {
        Map<String, List<RecordChange>> groups =
                changes.stream().collect(Collectors.groupingBy(this::words, LinkedHashMap::new, Collectors.toList()));
        String key = changes.size() < MOST ? "home.changes" : "home.changesOrMore";
        return new Line(
                text(key, text("search.kind." + kind), changes.size()),
                groups.entrySet().stream()
                        .map(group -> group(group.getKey(), group.getValue()))
                        .toList(),
                by(changes));
    }

    private static Group group(String words, List<RecordChange> changes) {
        return new Group(
                changes.stream().limit(MOST_NAMED).map(RecordChange::card).toList(),
                Math.max(0, changes.size() - MOST_NAMED),
                words);
    }

    private String words(RecordChange change) {
        if (change.added()) {
            return text("home.added");
        }
        if (change.outcome() != null) {
            return text(change.outcome());
        }
        List<String> touched = change.touched().stream()
                .map(this::name)
                .map(HomeChangesBacking::inside)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (touched.isEmpty()) {
            return text("home.touched");
        }
        String named = touched.stream().limit(MOST_TOUCHED).collect(Collectors.joining(", "));
        int more = touched.size() - MOST_TOUCHED;
        return more > 0 ? text("home.touchedMore", named, more) : text("home.touchedIn", named);
    }

    /** A name inside a sentence begins small, unless it is an acronym. */
    private static String inside(String name) {
        boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return name.isEmpty() || acronym
                ? name
                : name.substring(0, 1).toLowerCase(language().locale()) + name.substring(1);
    }

    /** @return the name of a column or of a table of parts; empty where it is the database's own */
    private String name(String touched) {
        String[] parts = touched.split("\\.");
        String table = parts[0] + "." + parts[1];
        if (parts.length == 2) {
            return vocabulary.table(language(), table).orElse("");
        }
        if (BOOKKEEPING.contains(parts[2])) {
            return "";
        }
        return vocabulary
                .column(language(), table, SIDE.matcher(parts[2]).replaceFirst(""))
                .or(() -> vocabulary.column(language(), table, parts[2]))
                .orElse("");
    }

    private String by(List<RecordChange> changes) {
        List<String> who = changes.stream().map(this::who).distinct().toList();
        String when = format.moment(changes.get(0).at());
        return who.size() == 1 ? text("home.by", who.get(0), when) : text("home.byThese", String.join(", ", who), when);
    }

    private String who(RecordChange change) {
        return change.person() != null
                ? change.person()
                : words.actor(change.actor() == null ? "unknown" : change.actor());
    }

    private String text(String key, Object... arguments) {
        return texts.of(language(), key, arguments);
    }

    private static Language language() {
        return Callers.current().language();
    }
}
