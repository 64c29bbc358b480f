package parley.contacts.named;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static parley.contacts.person.PersonFixture.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.contacts.ContactsFixture;
import parley.contacts.person.PersonCriteria;
import parley.contacts.person.PersonService;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.error.Forbidden;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.record.Filters;
import parley.core.record.Paging;
import parley.core.text.Language;
import parley.exchange.ExportRow;
import parley.testing.TestBeans;
import parley.testing.TestClock;
import parley.testing.TestDatabase;

class MemberServiceTest {
    private static final ListReason WHY = new ListReason("met at the forum");

    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), MemberServiceTest::database);

    /** The two accounts that ask. */
    private static TestDatabase database() {
        TestDatabase database = ContactsFixture.database();
        database.fill(owner -> {
            try (var statement = owner.createStatement()) {
                statement.execute(
                        "insert into core.person (id, given_name) values (900007, 'Seven'), (900008, 'Eight')");
                statement.execute(
                        "insert into core.account (id, email, person_id) values (7, 'seven@example.org', 900007),"
                                + " (8, 'eight@example.org', 900008)");
            }
        });
        return database;
    }

    private static long somebody(String family, String email, Language language) {
        return ContactsFixture.asOfficial(() -> BEANS.get(PersonService.class)
                .log(person(family, "Noa")
                        .speaking(language)
                        .at(null, "Buyer", email, null)
                        .command()));
    }

    private static long list(String name, boolean shared) {
        return ContactsFixture.asOfficial(
                () -> BEANS.get(NamedListService.class).log(new LogList(name, Language.EN, null, shared)));
    }

    private static List<String> on(long list) {
        return ContactsFixture.asOfficial(
                        () -> BEANS.get(MemberService.class).find(MemberCriteria.on(list), Paging.longest()))
                .items()
                .stream()
                .map(member -> member.name().family())
                .toList();
    }

    private static int add(long list, Long... people) {
        return ContactsFixture.asOfficial(() -> BEANS.get(MemberService.class).add(list, List.of(people), WHY));
    }

    private static int note(long list, ListEventKind kind, String day, Long... people) {
        return ContactsFixture.asOfficial(() -> BEANS.get(MemberService.class)
                .note(list, List.of(people), new LogListEvent(kind, LocalDate.parse(day), null)));
    }

    @Test
    void keepsWhoWasAddedAndRemovedWhenAndWhy() {
        long list = list("history", true);
        long a = somebody("Alpha", "a@example.org", Language.EN);
        long b = somebody("Beta", "b@example.org", Language.FR);
        assertThat(add(list, a, b, a)).isEqualTo(2);
        assertThat(add(list, a)).as("is on it already").isZero();
        int gone = ContactsFixture.asSteward(
                () -> BEANS.get(MemberService.class).remove(list, Set.of(a), new ListReason("asked to be left out")));
        assertThat(gone).isEqualTo(1);
        assertThat(on(list)).containsExactly("Beta");
        assertThat(add(list, a)).as("comes again").isEqualTo(1);
        assertThat(on(list)).containsExactly("Alpha", "Beta");
        assertThat(ContactsFixture.asOfficial(
                                () -> BEANS.get(MemberService.class).history(list, Paging.longest()))
                        .items())
                .extracting(
                        ListHistoryLine::what, ListHistoryLine::personId, ListHistoryLine::by, ListHistoryLine::reason)
                .containsExactlyInAnyOrder(
                        tuple("ADDED", a, "Seven", "met at the forum"),
                        tuple("ADDED", b, "Seven", "met at the forum"),
                        tuple("REMOVED", a, "Eight", "asked to be left out"),
                        tuple("ADDED", a, "Seven", "met at the forum"));
    }

    @Test
    void leavesOutOfTheAddressesWhoCannotOrDoesNotWantToBeWrittenTo() {
        long list = list("addresses", true);
        long answered = somebody("Answered", "answered@example.org", Language.EN);
        long silent = somebody("Silent", "silent@example.org", Language.EN);
        long bounced = somebody("Bounced", "bounced@example.org", Language.EN);
        long without = somebody("Without", null, Language.EN);
        long same = somebody("Same", "answered@example.org", Language.EN);
        add(list, answered, silent, bounced, without, same);
        note(list, ListEventKind.INVITED, "2026-11-01", answered, silent, bounced);
        note(list, ListEventKind.UNSUBSCRIBED, "2026-11-03", silent);
        note(list, ListEventKind.REPLIED, "2026-11-02", answered);
        note(list, ListEventKind.BOUNCED, "2026-11-01", bounced);
        assertThat(addresses(list, 50)).containsExactly("answered@example.org");
        note(list, ListEventKind.REPLIED, "2026-11-04", silent);
        assertThat(addresses(list, 1))
                .as("blocks of one")
                .containsExactly("answered@example.org", "silent@example.org");
        assertThat(note(list, ListEventKind.INVITED, "2026-11-05", 999_999L)).isZero();
        assertThatThrownBy(() -> note(list, ListEventKind.INVITED, "2026-11-25", answered))
                .isInstanceOf(InvalidInput.class);
    }

    private static List<String> addresses(long list, int size) {
        return ContactsFixture.asOfficial(() -> BEANS.get(MemberService.class).addresses(list, size)).stream()
                .map(AddressBlock::text)
                .toList();
    }

    @Test
    void takesEverybodyWhomThePeopleListFinds() {
        long list = list("found", true);
        somebody("Trouvable-Un", null, Language.FR);
        somebody("Trouvable-Deux", null, Language.FR);
        somebody("Ailleurs", null, Language.FR);
        int came = ContactsFixture.asOfficial(
                () -> BEANS.get(MemberService.class).addFound(list, PersonCriteria.words("trouvable"), WHY));
        assertThat(came).isEqualTo(2);
        assertThat(ContactsFixture.asOfficial(() -> BEANS.get(PersonService.class)
                                .find(
                                        PersonCriteria.read(Filters.strict(Map.of("list", Long.toString(list)))),
                                        Paging.first()))
                        .total())
                .isEqualTo(2);
    }

    @Test
    void writesASalutationInTheLanguageOfEachReader() {
        long list = list("letters", true);
        add(
                list,
                somebody("Anglais", null, Language.EN),
                somebody("Français", null, Language.FR),
                somebody("Inconnu", null, null));
        List<List<Object>> rows = new ArrayList<>();
        ContactsFixture.asOfficial(() -> {
            BEANS.get(MailMerge.class)
                    .select(Map.of("list", Long.toString(list)))
                    .each(List.of("salutation", "familyName"), Language.FR, (ExportRow row) -> rows.add(row.cells()));
            return null;
        });
        assertThat(rows)
                .containsExactly(
                        List.of("Dear Noa Anglais,", "Anglais"),
                        List.of("Bonjour Noa Français,", "Français"),
                        List.of("Bonjour Noa Inconnu,", "Inconnu"));
    }

    @Test
    void hidesAListThatIsNotSharedFromEverybodyButItsOwner() {
        long list = list("mine alone", false);
        add(list, somebody("Secret", null, null));
        assertThat(on(list)).containsExactly("Secret");
        assertThatThrownBy(() -> ContactsFixture.asSteward(
                        () -> BEANS.get(MemberService.class).find(MemberCriteria.on(list), Paging.first())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ContactsFixture.asSteward(
                        () -> BEANS.get(MemberService.class).add(list, Set.of(7L), WHY)))
                .isInstanceOf(NotFound.class);
        assertThat(ContactsFixture.asSteward(
                                () -> BEANS.get(NamedListService.class).find(ListCriteria.any(), Paging.longest()))
                        .items())
                .extracting(ListSummary::name)
                .doesNotContain("mine alone");
        PersonCriteria onIt = PersonCriteria.read(Filters.strict(Map.of("list", Long.toString(list))));
        assertThat(ContactsFixture.asOfficial(
                                () -> BEANS.get(PersonService.class).find(onIt, Paging.first()))
                        .total())
                .isEqualTo(1);
        assertThat(ContactsFixture.asSteward(
                                () -> BEANS.get(PersonService.class).find(onIt, Paging.first()))
                        .total())
                .isZero();
        assertThatThrownBy(() ->
                        Callers.as(ContactsFixture.caller(9, Role.AUDITOR), () -> BEANS.get(NamedListService.class)
                                .get(list)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void refusesToChangeAListForNoReasonOrForNobody() {
        long list = list("reasons", true);
        assertThatThrownBy(() -> ContactsFixture.asOfficial(
                        () -> BEANS.get(MemberService.class).add(list, Set.of(7L), new ListReason(" "))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> add(list)).isInstanceOf(InvalidInput.class);
    }
}
