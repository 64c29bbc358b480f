package parley.contacts.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.contacts.person.PersonFixture.person;

import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.contacts.ContactsFixture;
import parley.contacts.organization.OrganizationService;
import parley.contacts.person.PersonFixture;
import parley.contacts.person.PersonService;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.core.directory.LogOrganization;
import parley.core.directory.NameOrder;
import parley.core.directory.OrganizationKind;
import parley.core.error.Forbidden;
import parley.core.error.NotFound;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** Each test has people of its own names. */
class DuplicateServiceTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), ContactsFixture::database);

    private static long log(PersonFixture one) {
        return ContactsFixture.asOfficial(() -> BEANS.get(PersonService.class).log(one.command()));
    }

    private static long organization(String name, String country) {
        Long party = country == null ? null : ContactsFixture.id(BEANS, "core.party", country);
        LogOrganization command = new LogOrganization(
                name,
                null,
                null,
                null,
                OrganizationKind.COMPANY,
                party,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                List.of(),
                null,
                null,
                "UNCLASSIFIED");
        return ContactsFixture.asOfficial(
                () -> BEANS.get(OrganizationService.class).log(command));
    }

    private static void compare() {
        Callers.as(Caller.system("duplicates"), () -> {
            while (BEANS.get(DuplicateService.class).compareWaiting() > 0) {
                continue;
            }
            return null;
        });
    }

    private static Page<DuplicateSummary> find(DuplicateCriteria criteria) {
        return ContactsFixture.asSteward(() -> BEANS.get(DuplicateService.class).find(criteria, Paging.longest()));
    }

    private static Optional<DuplicateSummary> pair(DuplicateKind kind, long first, long second) {
        compare();
        return find(new DuplicateCriteria(kind, null, null, null, first)).items().stream()
                .filter(pair -> Set.of(pair.first().id(), pair.second().id()).equals(Set.of(first, second)))
                .findFirst();
    }

    @Test
    void findsTheSameNameWithoutAccentsAndInAnyOrder() {
        long one = log(person("Spécimen", "Zoé"));
        long other = log(person("Zoe", "Specimen"));
        assertThat(pair(DuplicateKind.PERSON, one, other))
                .get()
                .extracting(DuplicateSummary::reasons)
                .isEqualTo(List.of(DuplicateReason.NAME_OTHER_ORDER));
    }

    @Test
    void aMisspeltNameIsShownWithTheOrganizationAsAReason() {
        long employer = organization("Kertas Contoh", "IDN");
        long one = log(person("Muestrario", "Valeria").at(employer, "Buyer", null, null));
        long other = log(person("Muestraroi", "Valerya").at(employer, "Buyer", null, null));
        assertThat(pair(DuplicateKind.PERSON, one, other)).get().satisfies(pair -> {
            assertThat(pair.reasons()).containsExactly(DuplicateReason.NAME_SPELLING, DuplicateReason.ORGANIZATION);
            assertThat(pair.score()).isBetween(50, 80);
            assertThat(pair.first().detailEn()).isEqualTo("Buyer, Kertas Contoh");
        });
    }

    @Test
    void theSameAddressSpeaksForOnePersonWithTwoNames() {
        long one = log(person("Ensayo", "Lucia").at(null, null, "Lucia@example.org", null));
        long other = log(person("Prueba", "Lucia").at(null, null, "lucia@EXAMPLE.org", null));
        assertThat(pair(DuplicateKind.PERSON, one, other))
                .get()
                .extracting(DuplicateSummary::reasons)
                .isEqualTo(List.of(DuplicateReason.NAME_OTHER, DuplicateReason.EMAIL));
    }

    @Test
    void anAddressThatManyShareSpeaksForNobody() {
        long first = 0;
        for (String given :
                List.of("Ana", "Berta", "Clara", "Dora", "Elsa", "Flora", "Greta", "Hilda", "Irma", "Jola")) {
            first = log(person(given + "sdottir", given).at(null, null, "office@example.org", null));
        }
        compare();
        assertThat(find(new DuplicateCriteria(DuplicateKind.PERSON, null, null, null, first))
                        .items())
                .isEmpty();
    }

    @Test
    void twoPeopleOfOneNameInTwoCountriesAreLeftAlone() {
        long one = log(person("Tanpa", "Wulan").in(ContactsFixture.id(BEANS, "core.party", "IDN")));
        long other = log(person("Tanpa", "Wulan").in(ContactsFixture.id(BEANS, "core.party", "PHL")));
        assertThat(pair(DuplicateKind.PERSON, one, other)).isEmpty();
    }

    @Test
    void aSingleNameAloneIsNotEnough() {
        long one = log(person(null, "Kyawt").named(NameOrder.SINGLE));
        long other = log(person(null, "Kyawt").named(NameOrder.SINGLE));
        assertThat(pair(DuplicateKind.PERSON, one, other)).isEmpty();
    }

    @Test
    void aPairGoesWhenTheRecordsNoLongerAgree() {
        long one = log(person("Vorbild", "Jonas"));
        long other = log(person("Vorbild", "Jonas"));
        assertThat(pair(DuplicateKind.PERSON, one, other)).isPresent();
        int version = ContactsFixture.asOfficial(
                () -> BEANS.get(PersonService.class).get(other).version());
        ContactsFixture.asOfficial(() -> BEANS.get(PersonService.class)
                .edit(other, version, person("Beispiel", "Gustav").command()));
        assertThat(pair(DuplicateKind.PERSON, one, other)).isEmpty();
    }

    @Test
    void remembersWhoSaidThatTwoAreNotTheSame() {
        long one = log(person("Kopija", "Mila"));
        long other = log(person("Kopija", "Mila"));
        DecideNotSame decision = new DecideNotSame(DuplicateKind.PERSON, other, one, "mother and daughter");
        ContactsFixture.asSteward(() -> {
            BEANS.get(DuplicateService.class).decide(decision);
            BEANS.get(DuplicateService.class).decide(decision);
            return null;
        });
        assertThat(pair(DuplicateKind.PERSON, one, other)).isEmpty();
        DuplicateCriteria decided =
                new DuplicateCriteria(DuplicateKind.PERSON, DuplicateState.NOT_SAME, null, null, one);
        assertThat(find(decided).items()).singleElement().satisfies(pair -> {
            assertThat(pair.decidedReason()).isEqualTo("mother and daughter");
            assertThat(pair.decidedAt()).isEqualTo(BEANS.clock().instant());
        });
        long open = countOpen();
        ContactsFixture.asSteward(() -> {
            BEANS.get(DuplicateService.class).reconsider(DuplicateKind.PERSON, one, other);
            return null;
        });
        assertThat(pair(DuplicateKind.PERSON, one, other)).isPresent();
        assertThat(countOpen()).isEqualTo(open + 1);
    }

    /** The count that lists of people show is that of the list of pairs. */
    private static long countOpen() {
        long count = ContactsFixture.asSteward(
                () -> BEANS.get(DuplicateService.class).open(DuplicateKind.PERSON));
        assertThat(count)
                .isEqualTo(find(new DuplicateCriteria(DuplicateKind.PERSON, null, null, null, null))
                        .total());
        return count;
    }

    @Test
    void countsOnlyAsManyPairsAsAListTells() {
        fill("insert into contacts.duplicate (kind, first_id, second_id, score, reasons, found_at)"
                + " select 'ORGANIZATION', 9000000, 9000000 + n, 90, 'NAME', now() from generate_series(1, 1005) n");
        assertThat(ContactsFixture.<Long>asSteward(
                        () -> BEANS.get(DuplicateService.class).open(DuplicateKind.ORGANIZATION)))
                .isEqualTo(DuplicateService.MANY + 1);
        fill("delete from contacts.duplicate where first_id = 9000000");
    }

    private static void fill(String sql) {
        BEANS.database().fill(owner -> {
            try (Statement statement = owner.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    @Test
    void onlyAStewardDecides() {
        DecideNotSame decision = new DecideNotSame(DuplicateKind.PERSON, 1L, 2L, null);
        assertThatThrownBy(() -> ContactsFixture.asOfficial(() -> {
                    BEANS.get(DuplicateService.class).decide(decision);
                    return null;
                }))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> ContactsFixture.asSteward(() -> {
                    BEANS.get(DuplicateService.class)
                            .decide(new DecideNotSame(DuplicateKind.PERSON, 999_998L, 999_999L, null));
                    return null;
                }))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void organizationsAreComparedWithoutTheirLegalForm() {
        long one = organization("Pabrik Kertas Contoh Sdn Bhd", "MYS");
        long other = organization("Pabrik Kertas Contoh Limited", "MYS");
        long chamber = organization("Chamber of Sample Commerce in Hanoi", null);
        long another = organization("Chamber of Sample Commerce in Manila", null);
        assertThat(pair(DuplicateKind.ORGANIZATION, one, other)).isPresent();
        assertThat(pair(DuplicateKind.ORGANIZATION, chamber, another)).isEmpty();
    }
}
