package parley.workspace.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import parley.core.audit.HistoryEntry;
import parley.core.audit.HistoryService;
import parley.core.error.NotFound;
import parley.core.record.RecordCard;
import parley.core.record.RecordRef;
import parley.core.record.RecordSources;
import parley.ui.list.ListParameters;

/** What happened to a record, in words. */
@Named
@RequestScoped
public class HistoryBacking {
    @Inject
    private HistoryService history;

    @Inject
    private RecordSources sources;

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
}
