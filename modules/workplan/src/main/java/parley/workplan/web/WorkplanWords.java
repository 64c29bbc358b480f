package parley.workplan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.core.access.Callers;
import parley.core.text.BilingualText;
import parley.core.text.Texts;
import parley.ui.form.DirectoryBean;
import parley.workplan.meeting.Attendance;
import parley.workplan.meeting.LogAgendaItem;
import parley.workplan.meeting.MeetingFormat;
import parley.workplan.meeting.MeetingStatus;

/** Values of the work plan's commands in the reader's words, for comparing mine and theirs. */
@RequestScoped
public class WorkplanWords {
    @Inject
    private WorkplanChoices choices;

    @Inject
    private DirectoryBean directory;

    @Inject
    private Texts texts;

    /** @return an empty text for nothing */
    String of(String field, Object value) {
        if (value == null) {
            return "";
        }
        return switch (field) {
            case "leadPartyId", "coLeadPartyId", "hostPartyId", "countryId", "coChairId" ->
                choices.partyName((Long) value);
            case "canadianLeadId" -> directory.personName((Long) value);
            case "areaId" ->
                choices.getAreas().stream()
                        .filter(area -> area.id() == (Long) value)
                        .map(area -> area.name(Callers.current().language()))
                        .collect(Collectors.joining());
            case "parties" ->
                ((Map<?, ?>) value)
                        .entrySet().stream()
                                .map(party -> choices.partyName((Long) party.getKey()) + " ("
                                        + text("meeting.attendance." + ((Attendance) party.getValue()).name()) + ")")
                                .sorted()
                                .collect(Collectors.joining("; "));
            case "agenda" ->
                ((List<?>) value)
                        .stream()
                                .map(item -> ((LogAgendaItem) item)
                                        .title()
                                        .in(Callers.current().language()))
                                .collect(Collectors.joining("; "));
            default -> other(value);
        };
    }

    private String other(Object value) {
        if (value instanceof MeetingStatus status) {
            return text("meeting.status." + status.name());
        }
        if (value instanceof MeetingFormat format) {
            return text("format." + format.name());
        }
        if (value instanceof BilingualText words) {
            return words.isEmpty() ? "" : words.in(Callers.current().language());
        }
        if (value instanceof java.util.Set<?> people) {
            return people.stream()
                    .map(person -> directory.personName((Long) person))
                    .sorted()
                    .collect(Collectors.joining("; "));
        }
        return value.toString();
    }

    private String text(String key) {
        return texts.of(Callers.current().language(), key);
    }
}
