package parley.workplan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import parley.core.access.Allowed;
import parley.core.directory.DirectoryService;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.error.StaleEdit;
import parley.core.marking.MarkingService;
import parley.core.record.Archival;
import parley.core.record.ArchiveRecord;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.workplan.MeetingLogged;
import parley.workplan.WorkplanAccess;
import parley.workplan.plan.PlanService;
import parley.workplan.plan.PlanSummary;

/** Logs, edits and finds work-plan meetings; their actions go to the one register. */
@ApplicationScoped
@Transactional
public class MeetingService {
    private MeetingRepository repository;
    private AgendaWriter agenda;
    private PlanService plans;
    private DirectoryService directory;
    private MarkingService markings;
    private CommandValidator validator;
    private Event<MeetingLogged> logged;
    private Clock clock;

    protected MeetingService() {}

    @Inject
    MeetingService(
            MeetingRepository repository,
            AgendaWriter agenda,
            PlanService plans,
            DirectoryService directory,
            MarkingService markings,
            CommandValidator validator,
            Event<MeetingLogged> logged,
            Clock clock) {
        this.repository = repository;
        this.agenda = agenda;
        this.plans = plans;
        this.directory = directory;
        this.markings = markings;
        this.validator = validator;
        this.logged = logged;
        this.clock = clock;
    }

    /**
     * Logs a meeting with attendance, agenda and outcomes, all or nothing.
     *
     * @return its id
     * @throws InvalidInput naming the fields at fault
     * @throws MeetingNumberTaken if its year has a meeting of that number
     */
    @Allowed(WorkplanAccess.LOG_MEETING)
    public long log(LogMeeting command) {
        check(command);
        int year = command.start().value().getYear();
        repository.lockNumbers();
        int number = command.number() == null ? repository.nextNumber(year) : command.number();
        refuseTakenNumber(year, number, null);
        PlanSummary plan = command.planId() == null
                ? plans.of(year)
                : plans.get(command.planId().toString());
        Meeting meeting = repository.save(new Meeting(command, plan.id(), number));
        agenda.write(meeting, command.agenda());
        logged.fire(new MeetingLogged(meeting.id()));
        return meeting.id();
    }

    /**
     * Writes a meeting again. Its plan and number stay.
     *
     * @return the new version
     * @throws StaleEdit with mine and theirs, if somebody else saved it since
     * @throws OutcomeHasAction if an item is left out that somebody owes something from
     */
    @Allowed(WorkplanAccess.LOG_MEETING)
    public int edit(long id, int version, LogMeeting command) {
        check(command);
        Meeting meeting = repository.byId(id).orElseThrow(() -> new NotFound(MeetingSource.KIND, id));
        if (meeting.version() != version) {
            throw new StaleEdit(command, meeting.asCommand(), meeting.version());
        }
        repository.lockNumbers();
        refuseTakenNumber(command.start().value().getYear(), meeting.number(), id);
        meeting.write(command);
        repository.flush();
        agenda.write(meeting, command.agenda());
        return meeting.version();
    }

    /**
     * Takes a meeting out of lists and counts; nothing is deleted, and its actions stay in the register.
     *
     * @return the new version
     * @throws StaleEdit if somebody else saved it since
     */
    @Allowed(WorkplanAccess.LOG_MEETING)
    public int archive(long id, int version, ArchiveRecord command) {
        validator.check(command);
        Meeting meeting = current(id, version, command);
        meeting.archive(Archival.of(command, clock.instant()));
        repository.flush();
        return meeting.version();
    }

    /**
     * Takes an archived meeting back.
     *
     * @return the new version
     * @throws StaleEdit if somebody else saved it since
     */
    @Allowed(WorkplanAccess.LOG_MEETING)
    public int restore(long id, int version) {
        Meeting meeting = current(id, version, null);
        meeting.restore();
        repository.flush();
        return meeting.version();
    }

    private Meeting current(long id, int version, ArchiveRecord mine) {
        Meeting meeting = repository.byId(id).orElseThrow(() -> new NotFound(MeetingSource.KIND, id));
        if (meeting.version() != version) {
            ArchiveRecord theirs = Archival.command(meeting.archival());
            throw new StaleEdit(mine == null ? theirs : mine, theirs, meeting.version());
        }
        return meeting;
    }

    /** Newest first unless sorted by {@code meeting}, {@code start}, {@code place} or {@code status}. */
    @Allowed(WorkplanAccess.READ_MEETINGS)
    public Page<MeetingSummary> find(MeetingCriteria criteria, Paging paging) {
        return repository.find(criteria, paging);
    }

    /** Everything that the criteria find, by start, for figures. */
    @Allowed(WorkplanAccess.READ_MEETINGS)
    public List<MeetingSummary> all(MeetingCriteria criteria) {
        return repository.all(criteria);
    }

    /** @throws NotFound if there is none */
    @Allowed(WorkplanAccess.READ_MEETINGS)
    public MeetingDetail get(long id) {
        Meeting meeting = repository.byId(id).orElseThrow(() -> new NotFound(MeetingSource.KIND, id));
        return new MeetingDetail(
                repository.summary(id),
                meeting.asCommand(),
                repository.held(meeting.year()),
                meeting.archival(),
                meeting.version());
    }

    /** @return how many were held in a calendar year */
    @Allowed(WorkplanAccess.READ_MEETINGS)
    public YearCount count(int year) {
        return new YearCount(
                year, repository.held(year), year < LocalDate.now(clock).getYear());
    }

    /**
     * How many were held in each calendar year, this year first, back to the first that there is a record of; the years
     * between are never left out, so that one that ended with none shows.
     */
    @Allowed(WorkplanAccess.READ_MEETINGS)
    public List<YearCount> counts() {
        int today = LocalDate.now(clock).getYear();
        int first = Math.min(today, repository.firstYear().orElse(today));
        List<YearCount> counts = new ArrayList<>();
        repository
                .heldByYear(first, today)
                .forEach((year, held) -> counts.add(0, new YearCount(year, held, year < today)));
        return counts;
    }

    private void refuseTakenNumber(int year, int number, Long but) {
        if (repository.numberTaken(year, number, but)) {
            throw new MeetingNumberTaken(number, year);
        }
    }

    private void check(LogMeeting command) {
        validator.check(command);
        markings.check(command.marking());
        if (command.end() != null
                && command.end().last().isBefore(command.start().value())) {
            throw new InvalidInput("end", "error.endBeforeStart", command.end(), command.start());
        }
        if (command.timeZone() != null) {
            try {
                ZoneId.of(command.timeZone());
            } catch (DateTimeException unknown) {
                throw new InvalidInput("timeZone", "error.unknownChoice");
            }
        }
        if (directory.people(command.personIds()).size() < command.personIds().size()) {
            throw new InvalidInput("personIds", "error.unknownChoice");
        }
        for (int i = 0; i < command.agenda().size(); i++) {
            Long activity = command.agenda().get(i).activityId();
            if (activity != null && !repository.activityThere(activity)) {
                throw new InvalidInput("agenda[" + i + "].activity", "error.unknownChoice");
            }
        }
    }
}
