package parley.workspace.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import parley.core.access.Callers;
import parley.core.audit.AuditVocabulary;
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

    @Inject
    private Texts texts;

    @Inject
    private AuditVocabulary vocabulary;

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

    public String column(HistoryEntry entry, FieldChange change) {
        return vocabulary
                .column(language(), entry.table(), change.column())
                .map(AuditVocabulary::label)
                .orElse(change.column());
    }

    private String table(String table) {
        return vocabulary.table(language(), table).orElse(table);
    }

    private static Language language() {
        return Callers.current().language();
    }
}
