package parley.negotiations.web;

import jakarta.inject.Inject;
import java.util.List;
import parley.negotiations.schedule.Conflict;
import parley.negotiations.schedule.ScheduleService;
import parley.negotiations.session.LogSession;
import parley.ui.form.Form;

/** The form of a session in a round's week: what it would run into shows once before it is saved. */
public abstract class PlannedForm extends Form {
    @Inject
    private transient ScheduleService schedule;

    private transient List<Conflict> conflicts = List.of();
    private boolean conflictsAccepted;

    /**
     * Shows what the session would run into, once, before it is saved.
     *
     * @param id of the session that is edited; null for a new one
     * @return whether it may be saved: nothing stands against it, or the writer saw it and saves all the same
     */
    protected boolean clear(Long id) {
        conflicts = schedule.conflicts(id, command());
        return conflicts.isEmpty() || conflictsAccepted;
    }

    public List<Conflict> getConflicts() {
        return conflicts == null ? List.of() : conflicts;
    }

    /** @return whether nothing stands against it but the dates of its round */
    public boolean isOnlyOutside() {
        return getConflicts().stream().allMatch(conflict -> conflict.kind() == Conflict.Kind.OUTSIDE_ROUND);
    }

    public boolean isConflictsAccepted() {
        return conflictsAccepted;
    }

    public void setConflictsAccepted(boolean conflictsAccepted) {
        this.conflictsAccepted = conflictsAccepted;
    }

    /** @return the session as it is typed */
    protected abstract LogSession command();
}
