package parley.workplan.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.marking.MarkingService;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.time.PartialDate;
import parley.workplan.WorkplanAccess;
import parley.workplan.plan.PlanService;

/** Logs, edits and finds activities; takes reports on them. */
@ApplicationScoped
@Transactional
public class ActivityService {
    private ActivityRepository repository;
    private PlanService plans;
    private MarkingService markings;
    private CommandValidator validator;
    private Clock clock;

    protected ActivityService() {}

    @Inject
    ActivityService(
            ActivityRepository repository,
            PlanService plans,
            MarkingService markings,
            CommandValidator validator,
            Clock clock) {
        this.repository = repository;
        this.plans = plans;
        this.markings = markings;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * Logs an activity; its due date is the original one from now on.
     *
     * @return its id
     * @throws InvalidInput naming the fields at fault
     * @throws ActivityCodeTaken if the plan has one of that code
     */
    @Allowed(WorkplanAccess.LOG_ACTIVITY)
    public long log(LogActivity command) {
        check(command, null);
        Activity activity = repository.save(new Activity(command));
        if (command.due() != null) {
            setDue(activity.id(), command.due(), null);
        }
        return activity.id();
    }

    /**
     * Writes an activity again. Another due date is appended and needs a reason; the original stays visible.
     *
     * @return the new version
     * @throws StaleEdit with mine and theirs, if somebody else saved it since
     */
    @Allowed(WorkplanAccess.LOG_ACTIVITY)
    public int edit(long id, int version, LogActivity command) {
        check(command, id);
        Activity activity = activity(id);
        PartialDate standing = repository.summary(id, today()).due();
        if (activity.version() != version) {
            throw new StaleEdit(command, activity.asCommand(standing), activity.version());
        }
        if (activity.planId() != command.planId()) {
            throw new InvalidInput("planId", "error.identityStays");
        }
        moveDue(id, standing, command);
        activity.write(command);
        repository.flush();
        return activity.version();
    }

    /**
     * Appends what was reported of an activity.
     *
     * @throws InvalidInput if it is dated after today, or there is no such meeting
     */
    @Allowed(WorkplanAccess.LOG_ACTIVITY)
    public void report(long id, ReportUpdate command) {
        validator.check(command);
        activity(id);
        LocalDate effective = command.effective() == null ? today() : command.effective();
        if (effective.isAfter(today())) {
            throw new InvalidInput("effective", "error.reportInFuture");
        }
        repository.appendUpdate(
                id,
                command.status(),
                command.percent(),
                command.text(),
                command.meetingId(),
                effective,
                clock.instant(),
                Callers.current().accountId());
    }

    /** By plan and area unless sorted by {@code code}, {@code title}, {@code area}, {@code lead}, {@code due} or {@code status}. */
    @Allowed(WorkplanAccess.READ_ACTIVITIES)
    public Page<ActivitySummary> find(ActivityCriteria criteria, Paging paging) {
        return repository.find(criteria, today(), paging);
    }

    /** Everything that the criteria find, for figures. */
    @Allowed(WorkplanAccess.READ_ACTIVITIES)
    public List<ActivitySummary> all(ActivityCriteria criteria) {
        return repository.all(criteria, today());
    }

    /** @throws NotFound if there is none */
    @Allowed(WorkplanAccess.READ_ACTIVITIES)
    public ActivityDetail get(long id) {
        Activity activity = activity(id);
        ActivitySummary summary = repository.summary(id, today());
        return new ActivityDetail(
                summary,
                activity.asCommand(summary.due()),
                repository.dueDates(id),
                repository.updates(id),
                activity.version());
    }

    private void check(LogActivity command, Long id) {
        validator.check(command);
        markings.check(command.marking());
        plans.get(command.planId().toString());
        if (command.areaId() != null && !repository.areaIn(command.areaId(), command.planId())) {
            throw new InvalidInput("areaId", "error.unknownChoice");
        }
        if (repository.codeTaken(command.planId(), command.code(), id)) {
            throw new ActivityCodeTaken(command.code());
        }
    }

    private void moveDue(long id, PartialDate standing, LogActivity command) {
        if (command.due() == null || command.due().equals(standing)) {
            if (command.due() == null && standing != null) {
                throw new InvalidInput("due", "error.dueStays");
            }
            return;
        }
        boolean original = standing == null;
        if (!original && (command.dueReason() == null || command.dueReason().isBlank())) {
            throw new InvalidInput("dueReason", "error.reasonRequired");
        }
        setDue(id, command.due(), original ? null : command.dueReason());
    }

    private void setDue(long id, PartialDate due, String reason) {
        repository.appendDue(
                id, due, reason, today(), clock.instant(), Callers.current().accountId());
    }

    private Activity activity(long id) {
        return repository.byId(id).orElseThrow(() -> new NotFound(ActivitySource.KIND, id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
