package parley.ui.form;

import jakarta.inject.Inject;
import parley.core.error.NotFound;
import parley.ui.list.ListParameters;

/** Archives a record with a reason, or takes it back. */
public abstract class ArchiveForm extends Form {
    @Inject
    private transient ListParameters parameters;

    private long id;
    private int version;
    private String name;
    private boolean archived;
    private String reason;

    /** @return the id in the address */
    protected long asked(String kind) {
        Long asked = parameters.id("id");
        if (asked == null) {
            throw new NotFound(kind, "");
        }
        id = asked;
        return asked;
    }

    protected void fill(String recordName, boolean isArchived, String archivedReason, int readVersion) {
        name = recordName;
        archived = isArchived;
        reason = archivedReason;
        version = readVersion;
        readAt(version);
    }

    protected abstract void archive();

    protected abstract void restore();

    /** @return the address of the record's page */
    protected abstract String page();

    public String save() {
        return save(() -> {
            if (archived) {
                restore();
                say("archiveRecord.restored", name);
            } else {
                archive();
                say("archiveRecord.archived", name);
            }
            return page();
        });
    }

    protected int version() {
        return versionOr(version);
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public boolean isArchived() {
        return archived;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
