package parley.workplan.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import parley.core.access.Callers;
import parley.core.action.ActionRegister;
import parley.core.action.LogAction;
import parley.core.error.InvalidInput;
import parley.core.record.RecordRef;

/** Writes a meeting's agenda: keeps what is there by id, adds what is new, removes what was left out. */
@ApplicationScoped
class AgendaWriter {
    private MeetingRepository repository;
    private ActionRegister actions;

    protected AgendaWriter() {}

    @Inject
    AgendaWriter(MeetingRepository repository, ActionRegister actions) {
        this.repository = repository;
        this.actions = actions;
    }

    /**
     * @throws InvalidInput if an item is not of this meeting
     * @throws OutcomeHasAction if an action was left out
     */
    void write(Meeting meeting, List<LogAgendaItem> agenda) {
        Map<Long, AgendaItem> there = new HashMap<>();
        meeting.agenda().forEach(item -> there.put(item.id(), item));
        removeLeftOut(meeting, agenda);
        for (int i = 0; i < agenda.size(); i++) {
            LogAgendaItem command = agenda.get(i);
            AgendaItem item = command.id() == null ? added(meeting) : there.get(command.id());
            if (item == null) {
                throw new InvalidInput("agenda[" + i + "].title", "error.unknownChoice");
            }
            item.write(command, i + 1);
            repository.flush();
            writeOutcomes(item, command.outcomes());
        }
        repository.flush();
    }

    private static void removeLeftOut(Meeting meeting, List<LogAgendaItem> agenda) {
        Set<Long> kept = new HashSet<>();
        agenda.stream().map(LogAgendaItem::id).filter(Objects::nonNull).forEach(kept::add);
        for (AgendaItem item : List.copyOf(meeting.agenda())) {
            if (!kept.contains(item.id())) {
                refuseIf(item.owed(), item);
                meeting.agenda().remove(item);
            }
        }
    }

    private static AgendaItem added(Meeting meeting) {
        AgendaItem item = new AgendaItem(meeting);
        meeting.agenda().add(item);
        return item;
    }

    private void writeOutcomes(AgendaItem item, List<LogAgendaOutcome> commands) {
        Map<Long, AgendaOutcome> there = new HashMap<>();
        item.outcomes().forEach(outcome -> there.put(outcome.id(), outcome));
        Set<Long> kept = new HashSet<>();
        commands.stream().map(LogAgendaOutcome::id).filter(Objects::nonNull).forEach(kept::add);
        for (AgendaOutcome outcome : List.copyOf(item.outcomes())) {
            if (!kept.contains(outcome.id())) {
                refuseIf(outcome.owed(), item);
                item.outcomes().remove(outcome);
            }
        }
        for (int i = 0; i < commands.size(); i++) {
            LogAgendaOutcome command = commands.get(i);
            AgendaOutcome known = command.id() == null ? null : there.get(command.id());
            if (known == null) {
                item.outcomes().add(made(item, command, i + 1));
            } else if (known.owed()) {
                known.at(i + 1);
            } else {
                known.write(command.text(), i + 1);
            }
        }
    }

    private AgendaOutcome made(AgendaItem item, LogAgendaOutcome command, int position) {
        Long action = command.kind() == OutcomeKind.ACTION
                ? actions.log(
                        new RecordRef(AgendaItemSource.KIND, item.id()),
                        new LogAction(
                                command.text().en(),
                                command.text().fr(),
                                command.text().source(),
                                command.partyId(),
                                null,
                                command.due()))
                : null;
        AgendaOutcome outcome = new AgendaOutcome(item, command.kind(), action);
        outcome.write(command.text(), position);
        return outcome;
    }

    private static void refuseIf(boolean owed, AgendaItem item) {
        if (owed) {
            throw new OutcomeHasAction(item.title().in(Callers.current().language()));
        }
    }
}
