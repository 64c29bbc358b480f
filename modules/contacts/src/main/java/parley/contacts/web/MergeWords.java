package parley.contacts.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.contacts.merge.MergeField;
import parley.core.access.Callers;
import parley.core.directory.LogOrganization;
import parley.core.directory.LogPerson;
import parley.core.directory.PersonName;
import parley.core.record.Mention;
import parley.core.record.PersonTraces;
import parley.core.text.Language;
import parley.core.text.Texts;

/** What two records say, field by field, in the reader's words. */
@ApplicationScoped
class MergeWords {
    private CommandWords words;
    private PersonTraces traces;
    private Texts texts;

    protected MergeWords() {}

    @Inject
    MergeWords(CommandWords words, PersonTraces traces, Texts texts) {
        this.words = words;
        this.traces = traces;
        this.texts = texts;
    }

    String of(MergeField field, LogPerson person) {
        return switch (field) {
            case PERSON_NAME ->
                PersonName.of(person.familyName(), person.givenName(), person.nameOrder())
                        .filed();
            case HONORIFIC -> pair(person.honorificEn(), person.honorificFr());
            case FORM_OF_ADDRESS -> pair(person.formOfAddressEn(), person.formOfAddressFr());
            case LANGUAGE -> words.of("language", person.language());
            case PERSON_COUNTRY ->
                person.countryId() == null ? text(person.countryOther()) : words.of("countryId", person.countryId());
            case PERSON_NOTES -> text(person.notes());
            default -> throw new IllegalArgumentException(field.name());
        };
    }

    String of(MergeField field, LogOrganization organization) {
        return switch (field) {
            case ORGANIZATION_NAME -> pair(organization.nameEn(), organization.nameFr());
            case ACRONYM -> pair(organization.acronymEn(), organization.acronymFr());
            case KIND -> words.of("kind", organization.kind());
            case PARENT -> words.of("parentId", organization.parentId());
            case ORGANIZATION_COUNTRY ->
                organization.countryId() == null
                        ? text(organization.countryOther())
                        : words.of("countryId", organization.countryId());
            case CITY -> pair(organization.cityEn(), organization.cityFr());
            case POSTAL_ADDRESS -> text(organization.postalAddress());
            case WEBSITE -> text(organization.website());
            case ROLE -> pair(organization.roleEn(), organization.roleFr());
            case ORGANIZATION_NOTES -> text(organization.notes());
            default -> throw new IllegalArgumentException(field.name());
        };
    }

    /** @return each affiliation in a line, then how many records of each kind name the person */
    List<String> follows(long id, LogPerson person) {
        List<String> lines = new ArrayList<>();
        person.affiliations().forEach(line -> lines.add(words.of("affiliations", List.of(line))));
        Map<String, Long> counts = traces.find(id).stream()
                .collect(Collectors.groupingBy(this::kind, TreeMap::new, Collectors.counting()));
        counts.forEach((kind, count) -> lines.add(texts.of(reader(), "compare.mentions", kind, count)));
        return lines;
    }

    /** @return the kind of record in words, or what the person is there */
    private String kind(Mention mention) {
        return texts.find(reader(), "search.kind." + mention.kind())
                .orElseGet(() -> texts.of(reader(), mention.role()));
    }

    private static String pair(String en, String fr) {
        return Stream.of(en, fr)
                .filter(side -> side != null && !side.isBlank())
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static Language reader() {
        return Callers.current().language();
    }
}
