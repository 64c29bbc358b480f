package parley.contacts.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.contacts.duplicate.DecideNotSame;
import parley.contacts.duplicate.DuplicateKind;
import parley.contacts.duplicate.DuplicateService;
import parley.core.access.Callers;
import parley.core.error.NotFound;
import parley.core.record.RecordCard;
import parley.core.record.RecordRef;
import parley.core.record.RecordSources;
import parley.ui.form.Form;
import parley.ui.list.ListParameters;

/**
 * Asks once more before a pair of the list is remembered as not the same, or before such a decision is taken back; and goes
 * back to the list's page.
 */
@Named
@ViewScoped
public class KeepApartBacking extends Form {
    @Inject
    private transient DuplicateService duplicates;

    @Inject
    private transient RecordSources sources;

    @Inject
    private transient ListParameters parameters;

    private DuplicateKind kind;
    private final long[] ids = new long[2];
    private final String[] names = new String[2];
    private boolean decided;
    private int page;
    private String reason;

    @PostConstruct
    void read() {
        kind = parameters.constant(DuplicateKind.class, "kind");
        Long first = parameters.id("first");
        Long second = parameters.id("second");
        if (kind == null || first == null || second == null || first.equals(second)) {
            throw new NotFound("DUPLICATE", first + "/" + second);
        }
        name(0, first);
        name(1, second);
        decided = duplicates.keptApart(kind, first, second);
        page = parameters.integer("page") == null ? 1 : Math.max(1, parameters.integer("page"));
    }

    private void name(int side, long id) {
        RecordCard card = sources.find(new RecordRef(kind.name(), id)).orElseThrow(() -> new NotFound(kind.name(), id));
        ids[side] = id;
        names[side] = card.title(Callers.current().language());
    }

    public String save() {
        return save(() -> {
            if (decided) {
                duplicates.reconsider(kind, ids[0], ids[1]);
                say("keepApart.takenBack", names[0], names[1]);
            } else {
                duplicates.decide(new DecideNotSame(kind, ids[0], ids[1], reason));
                say("compare.keptApart", names[0], names[1]);
            }
            return getList();
        });
    }

    /** @return the address of the part of the list that the pair stood on */
    public String getList() {
        return "/contacts/duplicates/list?kind=" + kind + (page == 1 ? "" : "&page=" + page);
    }

    /** @return whether the decision is there and is to be taken back */
    public boolean isDecided() {
        return decided;
    }

    public DuplicateKind getKind() {
        return kind;
    }

    public long getFirst() {
        return ids[0];
    }

    public long getSecond() {
        return ids[1];
    }

    public String getFirstName() {
        return names[0];
    }

    public String getSecondName() {
        return names[1];
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
