package parley.workspace.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import parley.core.access.Callers;
import parley.core.audit.FieldChange;
import parley.core.audit.HistoryEntry;
import parley.core.audit.HistoryService;
import parley.core.error.NotFound;
import parley.core.record.RecordCard;
import parley.core.record.RecordRef;
import parley.core.record.RecordSources;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.ui.list.ListParameters;

/** What happened to a record, in words. */
@Named
@RequestScoped
public class HistoryBacking {
    private static final List<String> BOOKKEEPING =
            List.of("id", "created_at", "created_by", "entered_at", "entered_by");

    @Inject
    private HistoryService history;

    @Inject
    private RecordSources sources;

    @Inject
    private Texts texts;

    @Inject
    private ListParameters parameters;

    private RecordCard record;
    private List<HistoryEntry> entries;

    /** Finds the record before the page renders, so that a wrong address is a 404. */
    public void load() {
        if (parameters.text("kind") == null || parameters.id("id") == null) {
            throw new NotFound("RECORD", "");
        }
        RecordRef ref = new RecordRef(parameters.text("kind"), parameters.id("id"));
        record = sources.find(ref).orElseThrow(() -> new NotFound(ref.kind(), ref.id()));
        entries = history.of(ref);
    }

    public RecordCard getRecord() {
        return record;
    }

    public List<HistoryEntry> getEntries() {
        return entries;
    }

    /** @return what somebody did: "added: session", "changed: round" */
    public String what(HistoryEntry entry) {
        return texts.of(language(), "history.kind." + entry.kind(), table(entry.table()));
    }

    /** @return who: a person's name, or a part of the product */
    public String who(HistoryEntry entry) {
        if (entry.person() != null && !entry.person().isBlank()) {
            return entry.person();
        }
        String actor = entry.actor() == null ? "unknown" : entry.actor();
        return texts.find(language(), "history.actor." + actor).orElse(actor);
    }

    public List<FieldChange> changes(HistoryEntry entry) {
        return entry.changes().stream()
                .filter(change -> !BOOKKEEPING.contains(change.column()))
                .toList();
    }

    public String column(HistoryEntry entry, FieldChange change) {
        return texts.find(language(), "history." + entry.table() + "." + change.column())
                .or(() -> texts.find(language(), "history.column." + change.column()))
                .orElse(change.column().replace('_', ' '));
    }

    private String table(String table) {
        return texts.find(language(), "history." + table).orElse(table);
    }

    private static Language language() {
        return Callers.current().language();
    }
}
