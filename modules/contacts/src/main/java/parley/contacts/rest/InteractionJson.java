package parley.contacts.rest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.contacts.interaction.InteractionDetail;
import parley.contacts.interaction.InteractionKind;
import parley.contacts.interaction.InteractionTheme;
import parley.contacts.interaction.LogInteraction;
import parley.contacts.interaction.LogOfficial;
import parley.core.action.LogAction;
import parley.core.record.RecordSources;
import parley.core.text.Language;
import parley.ui.rest.ArchiveJson;
import parley.ui.rest.Params;
import parley.ui.rest.PartyCodes;
import parley.ui.rest.TextJson;

/**
 * An interaction. Id and archived are read only; people, organizations and officials are named by id.
 *
 * @param date {@code 2026-03-12}, {@code 2026-03} or {@code 2026}
 * @param language in which subject and notes are written
 * @param links rounds, meetings and missions that it belongs to, as far as the reader may know of them
 * @param actions only written: new actions with the interaction as their source
 */
public record InteractionJson(
        Long id,
        String date,
        String kind,
        String theme,
        String subject,
        String notes,
        String language,
        List<Long> people,
        List<Long> organizations,
        List<OfficialJson> officials,
        List<LinkJson> links,
        String marking,
        List<ActionJson> actions,
        ArchiveJson archived) {

    /** @param team of that day; without one it is taken from the affiliation */
    public record OfficialJson(Long person, TextJson team) {}

    /** A new action of the interaction. */
    public record ActionJson(TextJson text, String party, Long person, String due) {
        LogAction command(PartyCodes codes) {
            var read = TextJson.read(text);
            return new LogAction(
                    read.en(),
                    read.fr(),
                    read.source(),
                    codes.id("actions.party", party),
                    person,
                    Params.date("actions.due", due));
        }
    }

    static InteractionJson of(InteractionDetail interaction) {
        LogInteraction content = interaction.content();
        return new InteractionJson(
                interaction.summary().id(),
                Json.text(content.day()),
                content.kind().name(),
                content.theme().name(),
                content.subject(),
                content.notes(),
                Json.code(content.language()),
                content.personIds().stream().sorted().toList(),
                content.organizationIds().stream().sorted().toList(),
                content.officials().stream()
                        .map(official -> new OfficialJson(
                                official.personId(), TextJson.of(official.teamEn(), official.teamFr())))
                        .toList(),
                interaction.links().stream().map(LinkJson::of).toList(),
                content.marking(),
                List.of(),
                ArchiveJson.of(interaction.archivedAt(), interaction.archivedReason()));
    }

    LogInteraction command(PartyCodes codes, RecordSources records, Language reader) {
        Language written = Json.language("language", language);
        return new LogInteraction(
                Params.partialDate("date", date),
                Params.constant(InteractionKind.class, "kind", kind),
                Params.constant(InteractionTheme.class, "theme", theme),
                subject,
                notes,
                written == null ? reader : written,
                ids(people),
                ids(organizations),
                officialCommands(),
                LinkJson.refs(links, records),
                marking == null ? "UNCLASSIFIED" : marking,
                actions == null
                        ? List.of()
                        : actions.stream().map(action -> action.command(codes)).toList());
    }

    private static Set<Long> ids(List<Long> ids) {
        return ids == null ? Set.of() : new LinkedHashSet<>(ids);
    }

    private List<LogOfficial> officialCommands() {
        List<LogOfficial> commands = new ArrayList<>();
        for (int i = 0; officials != null && i < officials.size(); i++) {
            OfficialJson official = officials.get(i);
            commands.add(new LogOfficial(official.person(), Json.en(official.team()), Json.fr(official.team())));
        }
        return commands;
    }
}
