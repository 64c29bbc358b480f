package parley.contacts.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import parley.contacts.merge.MergeService;
import parley.contacts.merge.MergeSummary;
import parley.contacts.merge.Touched;
import parley.core.access.Callers;
import parley.core.audit.AuditVocabulary;
import parley.core.error.NotFound;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.ui.form.Form;
import parley.ui.format.FormatBean;
import parley.ui.list.ListParameters;

/** Takes a merge back, or says what stands in the way. */
@Named
@ViewScoped
public class UndoMergeBacking extends Form {
    @Inject
    private transient MergeService merges;

    @Inject
    private transient AuditVocabulary vocabulary;

    @Inject
    private transient Texts texts;

    @Inject
    private transient FormatBean format;

    @Inject
    private transient ListParameters parameters;

    private long id;
    private boolean undone;
    private String survivor;
    private String merged;
    private String address;
    private List<String> obstacles;

    @PostConstruct
    void read() {
        Long asked = parameters.id("id");
        if (asked == null) {
            throw new NotFound("MERGE", "");
        }
        id = asked;
        MergeSummary merge = merges.get(id);
        undone = merge.undoneAt() != null;
        survivor = merge.survivor(reader());
        merged = merge.merged(reader());
        address = merge.kind().address(merge.survivorId());
        obstacles = merges.touched(id).stream().map(this::words).toList();
    }

    private String words(Touched touched) {
        String table = vocabulary.table(reader(), touched.table()).orElse(touched.table());
        String who = touched.who() == null
                ? texts.of(reader(), "history.actor.unknown")
                : texts.find(reader(), "history.actor." + touched.who()).orElse(touched.who());
        return texts.of(reader(), "undoMerge.touched", table, touched.rowKey(), who, format.moment(touched.at()));
    }

    public String undo() {
        return save(() -> {
            merges.undo(id);
            say("undoMerge.done", merged, survivor);
            return "/contacts/merges/list";
        });
    }

    public boolean isUndone() {
        return undone;
    }

    public String getSurvivor() {
        return survivor;
    }

    public String getMerged() {
        return merged;
    }

    public String getAddress() {
        return address;
    }

    /** @return each row that was changed since, with who and when */
    public List<String> getObstacles() {
        return obstacles;
    }

    private static Language reader() {
        return Callers.current().language();
    }
}
