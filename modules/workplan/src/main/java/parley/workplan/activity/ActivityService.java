package parley.workplan.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.directory.DirectoryService;
import parley.core.error.CommandValidator;
import parley.core.error.FieldError;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.marking.MarkingService;
import parley.core.record.Archival;
import parley.core.record.ArchiveRecord;
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
    private DueDateService dueDates;
    private DueDateRepository dueDateRepository;
    private PlanService plans;
    private DirectoryService directory;
    private MarkingService markings;
    private CommandValidator validator;
    private Clock clock;

    protected ActivityService() {}

    @Inject
    ActivityService(
            ActivityRepository repository,
            DueDateService dueDates,
            DueDateRepository dueDateRepository,
            PlanService plans,
            DirectoryService directory,
            MarkingService markings,
            CommandValidator validator,
            Clock clock) {
        this.repository = repository;
        this.dueDates = dueDates;
        this.dueDateRepository = dueDateRepository;
        this.plans = plans;
        this.directory = directory;
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
        return added(command);
    }

    private long added(LogActivity command) {
        check(command, null);
        Activity activity = repository.save(new Activity(command));
        dueDates.ask(activity.id(), command);
        return activity.id();
    }

    /**
     * Writes an activity again. Another due date needs a reason and waits for a manager's approval.
     *
     * @return the new version
     * @throws StaleEdit with mine and theirs, if somebody else saved it since
     */
    @Allowed(WorkplanAccess.LOG_ACTIVITY)
    public int edit(long id, int version, LogActivity command) {
        return written(id, version, command);
    }

    private int written(long id, int version, LogActivity command) {
        check(command, id);
        Activity activity = activity(id);
        PartialDate standing = repository.summary(id, today()).due();
        if (activity.version() != version) {
            throw new StaleEdit(command, activity.asCommand(standing), activity.version());
        }
        if (activity.planId() != command.planId()) {
            throw new InvalidInput("planId", "error.identityStays");
        }
        dueDates.ask(id, command);
        activity.write(command);
        repository.flush();
        return activity.version();
    }

    /**
     * Takes an activity out of lists and figures; nothing is deleted.
     *
     * @return the new version
     * @throws StaleEdit if somebody else saved it since
     */
    @Allowed(WorkplanAccess.LOG_ACTIVITY)
    public int archive(long id, int version, ArchiveRecord command) {
        validator.check(command);
        Activity activity = current(id, version, command);
        activity.archive(Archival.of(command, clock.instant()));
        repository.flush();
        return activity.version();
    }

    /**
     * Takes an archived activity back.
     *
     * @return the new version
     * @throws StaleEdit if somebody else saved it since
     */
    @Allowed(WorkplanAccess.LOG_ACTIVITY)
    public int restore(long id, int version) {
        Activity activity = current(id, version, null);
        activity.restore();
        repository.flush();
        return activity.version();
    }

    private Activity current(long id, int version, ArchiveRecord mine) {
        Activity activity = activity(id);
        if (activity.version() != version) {
            ArchiveRecord theirs = Archival.command(activity.archival());
            throw new StaleEdit(mine == null ? theirs : mine, theirs, activity.version());
        }
        return activity;
    }

    /**
     * Appends what was reported of an activity.
     *
     * @throws InvalidInput if it is dated after today, or there is no such meeting
     */
    @Allowed(WorkplanAccess.LOG_ACTIVITY)
    public void report(long id, ReportUpdate command) {
        reported(id, command);
    }

    private void reported(long id, ReportUpdate command) {
        check(command);
        activity(id);
        LocalDate effective = command.effective() == null ? today() : command.effective();
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

    /**
     * Says what {@link #bringIn} would refuse of a row of a list.
     *
     * @param id null of a new one
     * @param report null where nothing is reported
     */
    @Allowed(WorkplanAccess.IMPORT_ACTIVITIES)
    public List<FieldError> objections(Long id, LogActivity command, ReportUpdate report) {
        List<FieldError> all = new ArrayList<>();
        note(all, command.code(), () -> check(command, id));
        if (id != null) {
            dueDates.objection(id, command).ifPresent(all::add);
        }
        if (report != null) {
            note(all, command.code(), () -> check(report));
        }
        return all;
    }

    private static void note(List<FieldError> all, String code, Runnable check) {
        try {
            check.run();
        } catch (InvalidInput invalid) {
            all.addAll(invalid.errors());
        } catch (ActivityCodeTaken taken) {
            all.add(new FieldError("code", "error.activityCodeTaken", code));
        }
    }

    /**
     * Writes a row of a list as {@link #log} or {@link #edit} and {@link #report} would.
     *
     * @param id null to log a new one
     * @param report null where nothing is reported
     * @return the activity's id
     */
    @Allowed(WorkplanAccess.IMPORT_ACTIVITIES)
    public long bringIn(Long id, int version, LogActivity command, ReportUpdate report) {
        long written = id == null ? added(command) : id;
        if (id != null) {
            written(id, version, command);
        }
        if (report != null) {
            reported(written, report);
        }
        return written;
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
                dueDateRepository.dueDates(id),
                dueDateRepository.proposals(id),
                repository.updates(id),
                activity.archival(),
                activity.version());
    }

    private void check(LogActivity command, Long id) {
        validator.check(command);
        markings.check(command.marking());
        plans.get(command.planId().toString());
        if (command.areaId() != null && !repository.areaIn(command.areaId(), command.planId())) {
            throw new InvalidInput("areaId", "error.unknownChoice");
        }
        if (command.canadianLeadId() != null
                && directory.person(command.canadianLeadId()).isEmpty()) {
            throw new InvalidInput("canadianLeadId", "error.unknownChoice");
        }
        if (repository.codeTaken(command.planId(), command.code(), id)) {
            throw new ActivityCodeTaken(command.code());
        }
    }

    private void check(ReportUpdate command) {
        validator.check(command);
        if (command.effective() != null && command.effective().isAfter(today())) {
            throw new InvalidInput("effective", "error.reportInFuture");
        }
        if (command.meetingId() != null && !repository.meetingThere(command.meetingId())) {
            throw new InvalidInput("meetingId", "error.unknownChoice");
        }
    }

    private Activity activity(long id) {
        return repository.byId(id).orElseThrow(() -> new NotFound(ActivitySource.KIND, id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
