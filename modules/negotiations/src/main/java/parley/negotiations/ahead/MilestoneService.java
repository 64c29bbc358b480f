package parley.negotiations.ahead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import parley.core.access.Allowed;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.negotiations.AheadAccess;

/**
 * Parliament's milestones by the Policy on Tabling of Treaties in Parliament: a policy of the government, not a law. Days are
 * reckoned from what is entered; where nothing is, nothing is guessed.
 */
@ApplicationScoped
@Transactional
public class MilestoneService {
    private static final int NOTICE_DAYS = 90;
    private static final int OBJECTIVES_DAYS = 30;
    private static final int LYING_DAYS = 21;

    private MilestoneRepository repository;
    private CommandValidator validator;
    private Clock clock;

    protected MilestoneService() {}

    @Inject
    MilestoneService(MilestoneRepository repository, CommandValidator validator, Clock clock) {
        this.repository = repository;
        this.validator = validator;
        this.clock = clock;
    }

    @Allowed(AheadAccess.READ_AHEAD)
    public Milestones all() {
        Map<MilestoneKind, EnterMilestone> entered = repository.entered();
        EnterMilestone start = entered.get(MilestoneKind.START);
        return new Milestones(
                Arrays.stream(MilestoneKind.values())
                        .map(kind -> line(kind, entered.get(kind), start == null ? null : start.day()))
                        .toList(),
                repository.sittingDays().size());
    }

    private Milestones.Line line(MilestoneKind kind, EnterMilestone entered, LocalDate start) {
        LocalDate day = entered == null ? null : entered.day();
        LocalDate latest = start == null
                ? null
                : switch (kind) {
                    case NOTICE -> start.minusDays(NOTICE_DAYS);
                    case OBJECTIVES -> start.minusDays(OBJECTIVES_DAYS);
                    default -> null;
                };
        Long ahead = day == null || latest == null ? null : ChronoUnit.DAYS.between(day, latest);
        return new Milestones.Line(
                kind, day, entered == null ? null : entered.source(), latest, ahead, state(day, latest, ahead));
    }

    private Milestones.State state(LocalDate day, LocalDate latest, Long ahead) {
        if (ahead != null) {
            return ahead >= 0 ? Milestones.State.MET : Milestones.State.LATE;
        }
        if (day != null) {
            return Milestones.State.DONE;
        }
        if (latest == null) {
            return Milestones.State.UNKNOWN;
        }
        return latest.isBefore(LocalDate.now(clock)) ? Milestones.State.MISSED : Milestones.State.DUE;
    }

    /** @return how long the treaty lies in the House; nothing counted where no tabling is entered */
    @Allowed(AheadAccess.READ_AHEAD)
    public Milestones.Lying lying() {
        EnterMilestone tabling = repository.entered().get(MilestoneKind.TABLING);
        if (tabling == null) {
            return new Milestones.Lying(null, 0);
        }
        List<LocalDate> after = repository.sittingDays().stream()
                .filter(day -> day.isAfter(tabling.day()))
                .limit(LYING_DAYS)
                .toList();
        return new Milestones.Lying(after.size() < LYING_DAYS ? null : after.get(LYING_DAYS - 1), after.size());
    }

    /** Enters when a milestone happened; without a day it is taken away. */
    @Allowed(AheadAccess.WRITE_MILESTONES)
    public void enter(EnterMilestone command) {
        validator.check(command);
        if (command.day() == null) {
            repository.take(command.kind());
        } else {
            repository.enter(command);
        }
    }

    /**
     * Adds days on which the House sits.
     *
     * @throws InvalidInput if a day is a Saturday or a Sunday, or there is no source
     */
    @Allowed(AheadAccess.WRITE_MILESTONES)
    public void sits(Collection<LocalDate> days, String source) {
        if (source == null || source.isBlank()) {
            throw new InvalidInput("sittingSource", "error.required");
        }
        days.stream()
                .filter(day -> day.getDayOfWeek().getValue() > 5)
                .findFirst()
                .ifPresent(day -> {
                    throw new InvalidInput("sittingDays", "error.sittingWeekend", day);
                });
        days.forEach(day -> repository.sits(day, source));
    }
}
