package parley.contacts.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.contacts.person.PersonFixture.person;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.contacts.ContactsFixture;
import parley.contacts.duplicate.DuplicateKind;
import parley.contacts.organization.OrganizationService;
import parley.contacts.person.PersonDetail;
import parley.contacts.person.PersonFixture;
import parley.contacts.person.PersonService;
import parley.core.directory.LogAffiliation;
import parley.core.directory.LogAlias;
import parley.core.directory.LogOrganization;
import parley.core.directory.LogPerson;
import parley.core.directory.LogPhone;
import parley.core.directory.OrganizationKind;
import parley.core.error.Forbidden;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.error.RecordMerged;
import parley.testing.TestBeans;
import parley.testing.TestClock;

class MergeServiceTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), ContactsFixture::database);

    private static long log(PersonFixture one) {
        return ContactsFixture.asOfficial(() -> BEANS.get(PersonService.class).log(one.command()));
    }

    private static PersonDetail get(long id) {
        return ContactsFixture.asOfficial(() -> BEANS.get(PersonService.class).get(id));
    }

    private static long merge(DuplicateKind kind, long survivor, long merged, Map<MergeField, Side> fields) {
        return ContactsFixture.asSteward(() ->
                BEANS.get(MergeService.class).merge(new MergeRecords(kind, survivor, null, merged, null, fields)));
    }

    private static long merge(long survivor, long merged) {
        return merge(DuplicateKind.PERSON, survivor, merged, Map.of());
    }

    private static void undo(long id) {
        ContactsFixture.asSteward(() -> {
            BEANS.get(MergeService.class).undo(id);
            return null;
        });
    }

    private static long organization(String name, Long parent) {
        LogOrganization command = new LogOrganization(
                name,
                null,
                null,
                null,
                OrganizationKind.COMPANY,
                null,
                null,
                parent,
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

    private static LogOrganization organization(long id) {
        return ContactsFixture.asOfficial(
                        () -> BEANS.get(OrganizationService.class).get(Long.toString(id)))
                .content();
    }

    @Test
    void takesTheFieldsThatWereChosenAndWhatTheSurvivorDidNotSay() {
        long survivor = log(person("Exemple", "Amélie"));
        long merged = log(person("Exemple-Modèle", "Amélie").noted("Parle aussi anglais."));
        merge(DuplicateKind.PERSON, survivor, merged, Map.of(MergeField.PERSON_NAME, Side.MERGED));
        LogPerson after = get(survivor).content();
        assertThat(after.familyName()).isEqualTo("Exemple-Modèle");
        assertThat(after.notes()).isEqualTo("Parle aussi anglais.");
        assertThat(after.aliases()).extracting(LogAlias::name).containsExactly("Amélie Exemple");
    }

    @Test
    void keepsBothNotes() {
        long survivor = log(person("Modèle", "Inès").noted("Un."));
        long merged = log(person("Modèle", "Inès").noted("Deux."));
        merge(DuplicateKind.PERSON, survivor, merged, Map.of(MergeField.PERSON_NOTES, Side.BOTH));
        assertThat(get(survivor).content().notes()).isEqualTo("Un.\n\nDeux.");
    }

    @Test
    void joinsLinesThatSayTheSameWithTheirNumbersAndKeepsOneMain() {
        long employer = organization("Kertas Contoh", null);
        long other = organization("Pabrik Contoh", null);
        long survivor = log(person("Contoh", "Budi").at(employer, null, "budi@example.org", null, "+62 21 5550 1237"));
        long merged = log(person("Contoh", "Budi")
                .at(employer, "Buyer", "BUDI@example.org", null, "+62 21 5550 1237", "+62 21 5550 1238")
                .at(other, "Adviser", null, null));
        merge(survivor, merged);
        List<LogAffiliation> lines = get(survivor).content().affiliations();
        assertThat(lines).hasSize(2);
        assertThat(lines).filteredOn(LogAffiliation::main).singleElement().satisfies(line -> {
            assertThat(line.titleEn()).isEqualTo("Buyer");
            assertThat(line.phones())
                    .extracting(LogPhone::number)
                    .containsExactlyInAnyOrder("+622155501237", "+622155501238");
        });
    }

    @Test
    void theOldAddressLeadsToTheSurvivorAlsoOverTwoMerges() {
        long first = log(person("Sample", "Emil"));
        long second = log(person("Sample", "Emil"));
        long third = log(person("Sample", "Emil"));
        merge(second, first);
        merge(third, second);
        for (long gone : new long[] {first, second}) {
            assertThatThrownBy(() -> get(gone)).isInstanceOfSatisfying(RecordMerged.class, e -> assertThat(e.survivor())
                    .isEqualTo(third));
        }
        assertThatThrownBy(() -> merge(third, first)).isInstanceOf(AlreadyMerged.class);
    }

    @Test
    void isTakenBackWholeAndOnlyOnce() {
        long survivor = log(person("Halimbawa", "Carmelita").at(null, "Buyer", "carmelita@example.org", null));
        long merged = log(
                person("Halimbawa", "Carmelita M.").at(null, null, "carmelita@example.org", null, "+63 2 5550 1237"));
        LogPerson before = get(survivor).content();
        LogPerson beside = get(merged).content();
        long merge = merge(survivor, merged);
        assertThat(get(survivor).content()).isNotEqualTo(before);
        undo(merge);
        assertThat(get(survivor).content()).isEqualTo(before);
        assertThat(get(merged).content()).isEqualTo(beside);
        assertThatThrownBy(() -> undo(merge)).isInstanceOf(AlreadyUndone.class);
    }

    @Test
    void whatWasTouchedSinceStandsInTheWayAndIsNamed() {
        long survivor = log(person("Ezemplu", "Ezekiel"));
        long merged = log(person("Ezemplu", "Ezekiel").at(null, "Adviser", null, null));
        long merge = merge(survivor, merged);
        PersonDetail now = get(survivor);
        LogAffiliation line = now.content().affiliations().get(0);
        LogAffiliation edited = new LogAffiliation(
                line.id(), null, null, "Director", null, null, null, null, true, null, null, List.of());
        ContactsFixture.asOfficial(() -> BEANS.get(PersonService.class)
                .edit(survivor, now.version(), now.content().with(List.of(edited))));
        assertThatThrownBy(() -> undo(merge)).isInstanceOf(TouchedSince.class);
        assertThat(ContactsFixture.asSteward(() -> BEANS.get(MergeService.class).touched(merge)))
                .extracting(Touched::table, Touched::rowKey)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "core.affiliation", line.id().toString()));
        assertThat(get(survivor).content().affiliations().get(0).titleEn()).isEqualTo("Director");
    }

    @Test
    void whatWasAddedToTheSurvivorSinceStaysThere() {
        long survivor = log(person("Giang", "Linh").at(null, "Adviser", null, null));
        long merged = log(person("Giang", "Linh").noted("Twice."));
        long merge = merge(survivor, merged);
        PersonDetail now = get(survivor);
        LogAffiliation more =
                new LogAffiliation(null, null, null, "Speaker", null, null, null, null, false, null, null, List.of());
        List<LogAffiliation> lines = List.of(now.content().affiliations().get(0), more);
        ContactsFixture.asOfficial(() -> BEANS.get(PersonService.class)
                .edit(survivor, now.version(), now.content().with(lines)));
        undo(merge);
        assertThat(get(survivor).content().affiliations()).hasSize(2);
        assertThat(get(survivor).content().notes()).isNull();
        assertThat(get(merged).content().notes()).isEqualTo("Twice.");
    }

    @Test
    void refusesWhatCannotBeOne() {
        long one = log(person("Utaharana", "Chanthou"));
        long other = log(person("Utaharana", "Chanthou"));
        assertThatThrownBy(() -> merge(one, one)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> merge(one, 999_999)).isInstanceOf(NotFound.class);
        Supplier<Long> stale = () ->
                BEANS.get(MergeService.class).merge(new MergeRecords(DuplicateKind.PERSON, one, 5, other, null, null));
        assertThatThrownBy(() -> ContactsFixture.asSteward(stale)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> ContactsFixture.asOfficial(stale)).isInstanceOf(Forbidden.class);
        assertThat(get(other).archivedAt()).isNull();
    }

    @Test
    void organizationsKeepEachNameAndDoNotBecomePartOfThemselves() {
        long group = organization("Contoh Group", null);
        long merged = organization("Contoh Holding", group);
        long survivor = organization("Contoh Trading", merged);
        merge(DuplicateKind.ORGANIZATION, survivor, merged, Map.of());
        LogOrganization after = organization(survivor);
        assertThat(after.parentId()).isEqualTo(group);
        assertThat(after.aliases()).extracting(LogAlias::name).containsExactly("Contoh Holding");
        assertThatThrownBy(() -> organization(merged)).isInstanceOf(RecordMerged.class);
    }

    @Test
    void aPublishedOrganizationIsTheOneThatStays() {
        long published = ContactsFixture.id(BEANS, "core.organization", "CABC");
        long ours = organization("Canada-ASEAN Business Circle", null);
        assertThatThrownBy(() -> merge(DuplicateKind.ORGANIZATION, ours, published, Map.of()))
                .isInstanceOf(PublishedSurvives.class);
        merge(DuplicateKind.ORGANIZATION, published, ours, Map.of());
        assertThat(organization(published).aliases())
                .extracting(LogAlias::name)
                .contains("Canada-ASEAN Business Circle");
    }
}
