package parley.contacts.person;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.contacts.person.PersonFixture.person;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.contacts.ContactsFixture;
import parley.core.record.Filters;
import parley.core.record.Paging;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** Somebody is of a sector that is their own, or of those of the organization that the list shows beside them. */
class PersonSectorTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), ContactsFixture::database);

    @BeforeAll
    static void logPeople() {
        long farms = ContactsFixture.id(BEANS, "core.organization", "CABC");
        long other = ContactsFixture.id(BEANS, "core.organization", "TCCC");
        long agriculture = ContactsFixture.id(BEANS, "core.sector", "AGRI");
        ContactsFixture.asOfficial(() -> BEANS.inTransaction(() -> {
            BEANS.entityManager()
                    .createNativeQuery("delete from core.organization_sector")
                    .executeUpdate();
            return BEANS.entityManager()
                    .createNativeQuery(
                            "insert into core.organization_sector (organization_id, sector_id) values (?1, ?2)")
                    .setParameter(1, farms)
                    .setParameter(2, agriculture)
                    .executeUpdate();
        }));
        Stream.of(
                        person("Own", "Ann").of(Set.of(agriculture)),
                        person("Atwork", "Bob").at(farms, "Adviser", "bob@example.org", null),
                        person("Both", "Cy").of(Set.of(agriculture)).at(farms, "Adviser", "cy@example.org", null),
                        person("Elsewhere", "Di")
                                .at(other, "Adviser", "di@example.org", null)
                                .at(farms, "Guest", "d2@example.org", null),
                        person("Nowhere", "Ed"))
                .forEach(one -> ContactsFixture.asOfficial(
                        () -> BEANS.get(PersonService.class).log(one.command())));
    }

    @Test
    void countsTheirOwnAndThatOfTheirMainOrganization() {
        PersonCriteria criteria = PersonCriteria.read(Filters.strict(Map.of("sector", "AGRI")));
        List<String> found =
                ContactsFixture.asOfficial(() -> BEANS.get(PersonService.class).find(criteria, Paging.longest()))
                        .items()
                        .stream()
                        .map(one -> one.name().asUsed())
                        .toList();
        assertThat(found).containsExactly("Bob Atwork", "Cy Both", "Ann Own");
    }
}
