package parley.contacts.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static parley.contacts.person.PersonFixture.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.contacts.ContactsFixture;
import parley.contacts.person.PersonCriteria;
import parley.contacts.person.PersonService;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.error.FieldError;
import parley.core.error.Forbidden;
import parley.core.error.InvalidInput;
import parley.core.error.StaleEdit;
import parley.core.record.ArchiveRecord;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.RecordState;
import parley.core.time.PartialDate;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** Today is 24 November 2026: 90 days end on 22 February 2027. */
class MembershipServiceTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), ContactsFixture::database);

    private static long council;
    private static long chamber;
    private static long member;

    @BeforeAll
    static void find() {
        council = ContactsFixture.id(BEANS, "core.organization", "CABC");
        chamber = ContactsFixture.id(BEANS, "core.organization", "TCCC");
        member = ContactsFixture.id(BEANS, "core.organization", "CANCHAM-MY");
    }

    private static long somebody(String name) {
        return ContactsFixture.asOfficial(
                () -> BEANS.get(PersonService.class).log(person(name, null).command()));
    }

    private static LogMembership term(
            long on, Long organization, Long person, MembershipRole role, String from, String to) {
        return new LogMembership(
                on, organization, person, role, null, null, null, PartialDate.parse(from), PartialDate.parse(to), null);
    }

    private static long log(LogMembership command) {
        return ContactsFixture.asOfficial(
                () -> BEANS.get(MembershipService.class).log(command));
    }

    private static Page<MembershipSummary> find(MembershipCriteria criteria, Paging paging) {
        return ContactsFixture.asOfficial(
                () -> BEANS.get(MembershipService.class).find(criteria, paging));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, , CURRENT",
        ", 2027-02-23, CURRENT",
        "2025-01-01, 2027-02-22, ENDING",
        "2025, 2026-11-24, ENDING",
        "2025, 2026-11, ENDING",
        "2025, 2026, ENDING",
        "2025-01-01, 2026-11-23, ENDED",
        "2025, 2026-10, ENDED",
        "2026-11-25, 2027-01-01, UPCOMING"
    })
    void knowsWhereATermStandsByWhatItsDatesMayMean(String from, String to, Term term) {
        long person = somebody("Term " + from + to);
        log(term(council, null, person, MembershipRole.MEMBER, from, to));
        MembershipSummary found = find(MembershipCriteria.ofPerson(person), Paging.first())
                .items()
                .get(0);
        assertThat(found.term(TODAY)).isEqualTo(term);
        for (Term asked : Term.values()) {
            boolean fits = asked == term || asked == Term.CURRENT && term == Term.ENDING;
            assertThat(find(new MembershipCriteria(null, null, null, person, null, null, asked, null), Paging.first())
                            .items())
                    .as("asked for %s", asked)
                    .hasSize(fits ? 1 : 0);
        }
    }

    @Test
    void keepsAPastTermBesideTheNextAndRefusesTwoAtOnce() {
        long person = somebody("Renewed");
        log(term(council, null, person, MembershipRole.CHAIR, "2023-01-01", "2024-12-31"));
        long next = log(term(council, null, person, MembershipRole.CHAIR, "2025-01-01", "2026-12-31"));
        assertThat(find(MembershipCriteria.ofPerson(person), Paging.first()).items())
                .extracting(each -> each.from().toString(), each -> each.term(TODAY))
                .containsExactly(tuple("2025-01-01", Term.ENDING), tuple("2023-01-01", Term.ENDED));
        assertThatThrownBy(() -> log(term(council, null, person, MembershipRole.CHAIR, "2026-06", null)))
                .isInstanceOf(MembershipOverlaps.class);
        log(term(council, null, person, MembershipRole.TREASURER, "2026-06", null));
        log(term(chamber, null, person, MembershipRole.CHAIR, "2026-06", null));
        log(term(council, member, person, MembershipRole.CHAIR, "2026-06", null));
        ContactsFixture.asOfficial(
                () -> BEANS.get(MembershipService.class).archive(next, 1, new ArchiveRecord("logged twice")));
        log(term(council, null, person, MembershipRole.CHAIR, "2026-06", null));
        assertThatThrownBy(() -> ContactsFixture.asOfficial(
                        () -> BEANS.get(MembershipService.class).restore(next, 2)))
                .isInstanceOf(MembershipOverlaps.class);
    }

    @Test
    void refusesATermOfNobodyOneThatEndsFirstAndACouncilInItself() {
        assertThatThrownBy(() -> log(term(council, null, null, MembershipRole.MEMBER, null, null)))
                .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.errors())
                        .extracting(FieldError::field, FieldError::key)
                        .containsExactly(tuple("personId", "error.membershipOfNobody")));
        assertThatThrownBy(() -> log(term(council, member, null, MembershipRole.MEMBER, "2026-03", "2026-02-28")))
                .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.errors())
                        .extracting(FieldError::field)
                        .containsExactly("to"));
        assertThatThrownBy(() -> log(term(council, council, null, MembershipRole.MEMBER, null, null)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> log(term(999_999, member, null, MembershipRole.MEMBER, null, null)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void tellsTheSecondEditorAndLetsOnlyThoseWriteWhoMay() {
        long id = log(term(chamber, member, null, MembershipRole.MEMBER, "2020", null));
        LogMembership changed = term(chamber, member, null, MembershipRole.OBSERVER, "2020", null);
        ContactsFixture.asOfficial(() -> BEANS.get(MembershipService.class).edit(id, 1, changed));
        assertThatThrownBy(() -> ContactsFixture.asSteward(
                        () -> BEANS.get(MembershipService.class).edit(id, 1, changed)))
                .isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() ->
                        Callers.as(ContactsFixture.caller(9, Role.MANAGER), () -> BEANS.get(MembershipService.class)
                                .edit(id, 2, changed)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> Callers.as(
                        ContactsFixture.caller(9, Role.ADMINISTRATOR),
                        () -> BEANS.get(MembershipService.class).get(id)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void findsPeopleByCouncilAndByRoleOfOneCurrentTerm() {
        long both = somebody("Ensemble");
        log(term(council, null, both, MembershipRole.SECRETARY, "2025", null));
        log(term(chamber, null, both, MembershipRole.PRESIDENT, "2025", "2025-12"));
        assertThat(people(council, MembershipRole.SECRETARY)).contains("Ensemble");
        assertThat(people(chamber, null)).as("that term is over").doesNotContain("Ensemble");
        assertThat(people(council, MembershipRole.PRESIDENT)).doesNotContain("Ensemble");
        assertThat(people(null, MembershipRole.SECRETARY)).contains("Ensemble");
    }

    @Test
    void offersTheCouncilsOfTheListToChooseFrom() {
        long secretariat = ContactsFixture.id(BEANS, "core.organization", "ASEC");
        log(term(secretariat, null, somebody("Kursi"), MembershipRole.SECRETARY, "2025", null));
        List<CouncilCard> cards = ContactsFixture.asOfficial(
                () -> BEANS.get(MembershipService.class).councilCards());
        assertThat(cards)
                .extracting(CouncilCard::id)
                .containsExactlyElementsOf(
                        ContactsFixture.asOfficial(
                                        () -> BEANS.get(MembershipService.class).councils(Paging.longest()))
                                .items()
                                .stream()
                                .map(CouncilSummary::id)
                                .toList())
                .contains(council, chamber, secretariat);
    }

    private static List<String> people(Long on, MembershipRole role) {
        PersonCriteria criteria = new PersonCriteria(
                null, null, null, null, null, null, null, on, role, null, null, null, RecordState.ACTIVE);
        return ContactsFixture.asOfficial(() -> BEANS.get(PersonService.class).find(criteria, Paging.longest()))
                .items()
                .stream()
                .map(each -> each.name().asUsed())
                .toList();
    }

    @Test
    void listsWhatTheCriteriaSayOverRandomTerms() {
        Random random = new Random(90);
        List<Long> people = List.of(somebody("Alpha"), somebody("Beta"), somebody("Gamma"));
        String[] days = {null, "2020", "2024-06", "2026-11-24", "2027-02", "2027-06-01"};
        for (int i = 0; i < 60; i++) {
            try {
                log(new LogMembership(
                        random.nextBoolean() ? council : chamber,
                        random.nextBoolean() ? member : null,
                        people.get(random.nextInt(3)),
                        MembershipRole.values()[random.nextInt(MembershipRole.values().length)],
                        null,
                        null,
                        random.nextBoolean() ? MembershipClass.CORPORATE : null,
                        PartialDate.parse(days[random.nextInt(days.length)]),
                        PartialDate.parse(days[random.nextInt(days.length)]),
                        null));
            } catch (InvalidInput | MembershipOverlaps passedOver) {
                // a term that may not be is no part of the list
            }
        }
        List<MembershipSummary> all =
                find(MembershipCriteria.any(), Paging.longest()).items();
        assertThat(all).hasSizeGreaterThan(30);
        for (MembershipCriteria criteria : combinations(people)) {
            List<Long> expected = all.stream()
                    .filter(each -> fits(each, criteria))
                    .map(MembershipSummary::id)
                    .toList();
            Page<MembershipSummary> page = find(criteria, new Paging(1, 5, null, false));
            assertThat(page.total()).as("total of %s", criteria).isEqualTo(expected.size());
            assertThat(page.items())
                    .as("first page of %s", criteria)
                    .extracting(MembershipSummary::id)
                    .isEqualTo(expected.subList(0, Math.min(5, expected.size())));
        }
        for (String sort : List.of("council", "member", "role", "from", "to", "-to")) {
            assertThat(find(MembershipCriteria.any(), Paging.of(1, 200, sort)).items())
                    .as(sort)
                    .containsExactlyInAnyOrderElementsOf(all);
        }
    }

    private static List<MembershipCriteria> combinations(List<Long> people) {
        List<MembershipCriteria> combinations = new ArrayList<>();
        for (String q : new String[] {null, "alpha", "thai"}) {
            for (Long on : new Long[] {null, council}) {
                for (Long who : new Long[] {null, people.get(1)}) {
                    for (MembershipClass group : new MembershipClass[] {null, MembershipClass.CORPORATE}) {
                        for (Term term : new Term[] {null, Term.CURRENT, Term.ENDING, Term.ENDED, Term.UPCOMING}) {
                            combinations.add(new MembershipCriteria(q, on, null, who, null, group, term, null));
                        }
                    }
                }
            }
        }
        return combinations;
    }

    private static boolean fits(MembershipSummary each, MembershipCriteria wanted) {
        String words = (each.councilEn() + " " + each.organizationEn() + " "
                        + (each.person() == null ? "" : each.person()))
                .toLowerCase();
        Term term = each.term(TODAY);
        return (wanted.q() == null || words.contains(wanted.q()))
                && (wanted.councilId() == null || wanted.councilId() == each.councilId())
                && (wanted.personId() == null || wanted.personId().equals(each.personId()))
                && (wanted.memberClass() == null || wanted.memberClass() == each.memberClass())
                && (wanted.term() == null
                        || wanted.term() == term
                        || wanted.term() == Term.CURRENT && term == Term.ENDING);
    }
}
