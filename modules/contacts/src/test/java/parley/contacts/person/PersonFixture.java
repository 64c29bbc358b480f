package parley.contacts.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.core.directory.AliasKind;
import parley.core.directory.LogAffiliation;
import parley.core.directory.LogAlias;
import parley.core.directory.LogPerson;
import parley.core.directory.LogPhone;
import parley.core.directory.NameOrder;
import parley.core.directory.PhoneKind;
import parley.core.text.Language;
import parley.core.time.PartialDate;

/** Says a person in a line: {@code person("Guérin", "Solène").formerly("Solène Spécimen").command()}. */
public final class PersonFixture {
    private final String family;
    private final String given;
    private NameOrder order = NameOrder.GIVEN_FIRST;
    private Language language;
    private Long country;
    private Set<Long> sectors = Set.of();
    private String notes;
    private final List<LogAlias> aliases = new ArrayList<>();
    private final List<LogAffiliation> affiliations = new ArrayList<>();

    private PersonFixture(String family, String given) {
        this.family = family;
        this.given = given;
    }

    public static PersonFixture person(String family, String given) {
        return new PersonFixture(family, given);
    }

    public PersonFixture named(NameOrder nameOrder) {
        order = nameOrder;
        return this;
    }

    public PersonFixture speaking(Language preferred) {
        language = preferred;
        return this;
    }

    public PersonFixture in(Long countryId) {
        country = countryId;
        return this;
    }

    public PersonFixture of(Set<Long> sectorIds) {
        sectors = sectorIds;
        return this;
    }

    public PersonFixture noted(String text) {
        notes = text;
        return this;
    }

    public PersonFixture formerly(String name) {
        aliases.add(new LogAlias(name, AliasKind.FORMER, null));
        return this;
    }

    public PersonFixture at(Long organizationId, String title, String email, String until, String... phones) {
        affiliations.add(new LogAffiliation(
                null,
                organizationId,
                null,
                title,
                title,
                null,
                null,
                until == null ? null : PartialDate.parse(until),
                affiliations.isEmpty(),
                email,
                null,
                List.of(phones).stream()
                        .map(number -> new LogPhone(PhoneKind.WORK, number, null))
                        .toList()));
        return this;
    }

    public LogPerson command() {
        return new LogPerson(
                family,
                given,
                order,
                null,
                null,
                null,
                null,
                language,
                country,
                null,
                sectors,
                notes,
                notes == null ? null : Language.FR,
                "UNCLASSIFIED",
                affiliations,
                aliases);
    }
}
