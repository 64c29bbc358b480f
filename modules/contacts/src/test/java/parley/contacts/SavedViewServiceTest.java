package parley.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.error.InvalidInput;
import parley.core.error.NotFound;
import parley.core.text.Language;
import parley.core.view.SaveView;
import parley.core.view.SavedView;
import parley.core.view.SavedViewService;
import parley.testing.TestBeans;
import parley.testing.TestClock;
import parley.testing.TestDatabase;

/** Over the people list, which officials open and auditors do not. */
class SavedViewServiceTest {
    private static final String PAGE = "/contacts/people/list";

    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), SavedViewServiceTest::database);

    private static TestDatabase database() {
        TestDatabase database = TestDatabase.create();
        database.fill(owner -> {
            try (var statement = owner.createStatement()) {
                statement.execute(
                        "insert into core.person (id, given_name) values (900007, 'Seven'), (900008, 'Eight')");
                statement.execute("insert into core.account (id, email, person_id) values"
                        + " (7, 'seven@example.org', 900007), (8, 'eight@example.org', 900008)");
            }
        });
        return database;
    }

    private static <T> T as(long account, Supplier<T> work) {
        Caller caller =
                new Caller(account, null, "Test", null, Set.of(Role.OFFICIAL), Set.of(), Language.EN, "request-1");
        return Callers.as(caller, work);
    }

    private static SavedViewService service() {
        return BEANS.get(SavedViewService.class);
    }

    private static long save(long account, String name, String query, boolean shared) {
        return as(account, () -> service().save(new SaveView(PAGE, name, query, shared)));
    }

    private static List<String> names(long account) {
        return as(account, () -> service().of(PAGE)).stream()
                .map(SavedView::name)
                .toList();
    }

    @Test
    void keepsAListAsItStandsAndSharesItWhereThatIsWanted() {
        save(7, "mine", "country=CAN&page=4&columns=email,title", false);
        save(7, "shared", "q=x", true);
        assertThat(names(7)).contains("mine", "shared");
        assertThat(names(8)).contains("shared").doesNotContain("mine");
        assertThat(as(7, () -> service().of(PAGE)))
                .filteredOn(view -> view.name().equals("mine"))
                .extracting(SavedView::address)
                .containsExactly(PAGE + "?country=CAN&columns=email,title");
        save(7, "mine", "country=THA", false);
        assertThat(names(7)).filteredOn("mine"::equals).hasSize(1);
    }

    @Test
    void opensAListWithAViewForTheOneWhoChoseIt() {
        long id = save(7, "opening", "q=y", true);
        as(8, () -> {
            service().openWith(id);
            return null;
        });
        assertThat(as(8, () -> service().opening(PAGE))).map(SavedView::name).contains("opening");
        assertThat(as(7, () -> service().opening(PAGE))).isEmpty();
        as(8, () -> {
            service().openPlainly(PAGE);
            return null;
        });
        assertThat(as(8, () -> service().opening(PAGE))).isEmpty();
    }

    @Test
    void keepsColumnsInTheirOrder() {
        as(7, () -> {
            service().keepColumns(PAGE, List.of("title", "email", "country"));
            return null;
        });
        assertThat(as(7, () -> service().columns(PAGE))).containsExactly("title", "email", "country");
        assertThat(as(8, () -> service().columns(PAGE))).isEmpty();
        assertThatThrownBy(() -> as(7, () -> {
                    service().keepColumns(PAGE, List.of("a b"));
                    return null;
                }))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void touchesNobodyElsesViewsAndNoListThatMayNotBeOpened() {
        long mine = save(7, "to forget", "", true);
        assertThatThrownBy(() -> as(8, () -> {
                    service().forget(mine);
                    return null;
                }))
                .isInstanceOf(NotFound.class);
        long hidden = save(7, "hidden", "", false);
        assertThatThrownBy(() -> as(8, () -> {
                    service().openWith(hidden);
                    return null;
                }))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Callers.as(ContactsFixture.caller(8, Role.AUDITOR), () -> service()
                        .save(new SaveView(PAGE, "x", "", true))))
                .as("an auditor opens no people list")
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> as(7, () -> service().of("https://example.org/")))
                .isInstanceOf(InvalidInput.class);
    }
}
