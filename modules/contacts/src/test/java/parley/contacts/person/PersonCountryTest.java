package parley.contacts.person;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.contacts.person.PersonFixture.person;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.contacts.ContactsFixture;
import parley.core.record.Filters;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** A person is where they say, else where their main organization is; a group is its members. */
class PersonCountryTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), ContactsFixture::database);

    @BeforeAll
    static void logPeople() {
        long inSingapore = ContactsFixture.id(BEANS, "core.organization", "CABC");
        long vietNam = ContactsFixture.id(BEANS, "core.party", "VNM");
        Stream.of(
                        person("Atwork", "Ann").at(inSingapore, "Adviser", "ann@example.org", null),
                        person("Abroad", "Bob").in(vietNam).at(inSingapore, "Adviser", "bob@example.org", null),
                        person("Nowhere", "Cy"))
                .forEach(one -> ContactsFixture.asOfficial(
                        () -> BEANS.get(PersonService.class).log(one.command())));
    }

    private static List<String> in(String country) {
        PersonCriteria criteria = PersonCriteria.read(Filters.strict(Map.of("country", country)));
        Page<PersonSummary> page = ContactsFixture.asOfficial(
                () -> BEANS.get(PersonService.class).find(criteria, new Paging(1, 1, "-name", false)));
        Page<PersonSummary> all =
                ContactsFixture.asOfficial(() -> BEANS.get(PersonService.class).find(criteria, Paging.longest()));
        assertThat(page.total())
                .as("counted apart from the rows")
                .isEqualTo(all.items().size());
        return all.items().stream().map(one -> one.name().asUsed()).toList();
    }

    @Test
    void ownCountryComesBeforeThatOfTheOrganization() {
        assertThat(in("SGP")).containsExactly("Ann Atwork");
        assertThat(in("VNM")).containsExactly("Bob Abroad");
    }

    @Test
    void aGroupIsItsMembersOfToday() {
        assertThat(in("ASEAN")).containsExactly("Bob Abroad", "Ann Atwork");
        assertThat(in("CAN")).isEmpty();
        assertThat(in("XXX")).isEmpty();
    }
}
