package parley.contacts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.contacts.interaction.LogOfficial;
import parley.core.access.Callers;
import parley.core.directory.DirectoryService;
import parley.core.directory.LogAffiliation;
import parley.core.directory.LogAlias;
import parley.core.directory.OrganizationCard;
import parley.core.directory.PersonCard;
import parley.core.directory.PhoneNumber;
import parley.core.marking.MarkingService;
import parley.core.party.PartyService;
import parley.core.record.RecordRef;
import parley.core.record.RecordSources;
import parley.core.text.Language;
import parley.core.text.Texts;

/** Values of the commands of contacts in the reader's words, for comparing mine and theirs. */
@ApplicationScoped
public class CommandWords {
    private static final Map<String, String> PREFIXES = Map.of(
            "nameOrder", "person.nameOrder.",
            "language", "language.",
            "notesLanguage", "language.",
            "theme", "interaction.theme.");

    private DirectoryService directory;
    private PartyService parties;
    private MarkingService markings;
    private RecordSources records;
    private Texts texts;

    protected CommandWords() {}

    @Inject
    CommandWords(
            DirectoryService directory,
            PartyService parties,
            MarkingService markings,
            RecordSources records,
            Texts texts) {
        this.directory = directory;
        this.parties = parties;
        this.markings = markings;
        this.records = records;
        this.texts = texts;
    }

    /** @return an empty text for nothing */
    String of(String field, Object value) {
        if (value == null) {
            return "";
        }
        return switch (field) {
            case "countryId" ->
                parties.all().stream()
                        .filter(party -> value.equals(party.id()))
                        .map(party -> party.name(reader()))
                        .findFirst()
                        .orElse("");
            case "sectorIds" ->
                directory.sectors().stream()
                        .filter(sector -> ((Set<?>) value).contains(sector.id()))
                        .map(sector -> sector.name(reader()))
                        .collect(Collectors.joining("; "));
            case "marking" -> markings.byCode(value.toString()).name(reader());
            case "parentId" -> organizations(List.of((Long) value));
            case "organizationIds" -> organizations(ids(value));
            case "personIds" -> people(ids(value));
            case "affiliations" -> lines((List<?>) value, each -> affiliation((LogAffiliation) each));
            case "aliases" -> lines((List<?>) value, each -> ((LogAlias) each).name());
            case "officials" -> lines((List<?>) value, each -> official((LogOfficial) each));
            case "links" -> links((Set<?>) value);
            default -> constant(field, value);
        };
    }

    private String constant(String field, Object value) {
        if (!(value instanceof Enum<?> constant)) {
            return value.toString();
        }
        String prefix = PREFIXES.getOrDefault(
                field,
                constant.getDeclaringClass().getSimpleName().startsWith("Organization")
                        ? "organization.kind."
                        : "interaction.kind.");
        return texts.of(reader(), prefix + constant.name());
    }

    private String official(LogOfficial official) {
        String team = reader() == Language.FR && official.teamFr() != null ? official.teamFr() : official.teamEn();
        String name = people(List.of(official.personId()));
        return team == null || team.isBlank() ? name : name + ", " + team;
    }

    private String links(Set<?> refs) {
        List<RecordRef> all = refs.stream().map(RecordRef.class::cast).toList();
        return records.find(all).stream().map(card -> card.title(reader())).collect(Collectors.joining("; "));
    }

    private String affiliation(LogAffiliation affiliation) {
        String organization =
                affiliation.organizationId() == null ? null : organizations(List.of(affiliation.organizationId()));
        String title = reader() == Language.FR && affiliation.titleFr() != null
                ? affiliation.titleFr()
                : affiliation.titleEn() == null ? affiliation.titleFr() : affiliation.titleEn();
        String period = new Periods(texts, reader()).of(affiliation.from(), affiliation.to());
        Stream<String> phones = affiliation.phones().stream()
                .map(phone -> Cells.phone(PhoneNumber.of(phone.number(), phone.extension()), texts, reader()));
        return Stream.of(
                        Stream.of(organization, title, affiliation.department()),
                        Stream.of(period, affiliation.email()),
                        phones)
                .flatMap(part -> part)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String lines(List<?> values, Function<Object, String> each) {
        return values.stream().map(each).collect(Collectors.joining("; "));
    }

    private String organizations(Collection<Long> ids) {
        return directory.organizations(ids).values().stream()
                .map((OrganizationCard card) -> card.name(reader()))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private String people(Collection<Long> ids) {
        return directory.people(ids).values().stream()
                .map(PersonCard::name)
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static Set<Long> ids(Object value) {
        return ((Set<?>) value).stream().map(Long.class::cast).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Language reader() {
        return Callers.current().language();
    }
}
