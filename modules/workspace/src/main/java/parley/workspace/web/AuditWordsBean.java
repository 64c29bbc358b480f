package parley.workspace.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import parley.core.access.Callers;
import parley.core.audit.FieldChange;
import parley.core.audit.HistoryEntry;
import parley.core.text.Language;
import parley.core.text.Texts;

/** An entry of the audit in words, in the reader's language. */
@Named("auditWords")
@RequestScoped
public class AuditWordsBean {
    private static final List<String> BOOKKEEPING =
            List.of("id", "created_at", "created_by", "entered_at", "entered_by");

    /** What points to another record, and days: the word alone says it. */
    private static final List<String> PLAIN_ENDINGS = List.of("id", "date");

    @Inject
    private Texts texts;

    /** @return what somebody did: "added: session", "signed in" */
    public String what(HistoryEntry entry) {
        if (entry.kind().equals("NOTE")) {
            return texts.find(language(), "audit.note." + entry.note()).orElse(entry.note());
        }
        return texts.of(language(), "history.kind." + entry.kind(), table(entry.table()));
    }

    /** @return who: a person's name, or a part of the product */
    public String who(HistoryEntry entry) {
        if (entry.person() != null && !entry.person().isBlank()) {
            return entry.person();
        }
        return actor(entry.actor() == null ? "unknown" : entry.actor());
    }

    /** @return the name of a part of the product */
    public String actor(String actor) {
        return texts.find(language(), "history.actor." + actor).orElse(actor);
    }

    /** @return without what the database keeps for itself */
    public List<FieldChange> changes(HistoryEntry entry) {
        return entry.changes().stream()
                .filter(change -> !BOOKKEEPING.contains(change.column()))
                .toList();
    }

    /** @return the column's name; {@code title_fr} is made of the words for title and for its ending */
    public String column(HistoryEntry entry, FieldChange change) {
        return texts.find(language(), "history." + entry.table() + "." + change.column())
                .or(() -> word(change.column()))
                .orElse(change.column());
    }

    private Optional<String> word(String column) {
        return texts.find(language(), "history.column." + column)
                .or(() -> texts.find(language(), "audit.column." + column))
                .or(() -> compound(column));
    }

    private Optional<String> compound(String column) {
        int cut = column.lastIndexOf('_');
        if (cut < 0) {
            return Optional.empty();
        }
        String ending = column.substring(cut + 1);
        Optional<String> base = word(column.substring(0, cut));
        if (PLAIN_ENDINGS.contains(ending)) {
            return base;
        }
        return texts.find(language(), "audit.suffix." + ending)
                .flatMap(found -> base.map(words -> texts.of(language(), "audit.suffix." + ending, words)));
    }

    private String table(String table) {
        return texts.find(language(), "history." + table)
                .or(() -> texts.find(language(), "audit.table." + table))
                .orElse(table);
    }

    private static Language language() {
        return Callers.current().language();
    }
}
