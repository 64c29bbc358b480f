package parley.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.contacts.interaction.InteractionCriteria;
import parley.contacts.interaction.InteractionService;
import parley.contacts.interaction.InteractionSource;
import parley.contacts.membership.MembershipCriteria;
import parley.contacts.membership.MembershipService;
import parley.contacts.named.ListCriteria;
import parley.contacts.named.NamedListService;
import parley.contacts.organization.OrganizationCriteria;
import parley.contacts.organization.OrganizationService;
import parley.contacts.organization.OrganizationSource;
import parley.contacts.organization.OrganizationsExport;
import parley.contacts.person.PeopleExport;
import parley.contacts.person.PersonCriteria;
import parley.contacts.person.PersonService;
import parley.contacts.person.PersonSource;
import parley.core.record.Filters;
import parley.core.record.Paging;
import parley.core.text.Language;
import parley.exchange.ExportKind;
import parley.testing.StatementCount;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** How many statements a list of contacts takes does not grow with its rows. */
class ListStatementsTest {
    private static final int FEW = 6;
    private static final int MANY = 120;

    /** Filled to the last page, so that counting costs one statement both times. */
    private static final Paging FIRST = new Paging(1, 200, null, false);

    /** So few that the total is more than the page shows. */
    private static final Paging FULL = new Paging(1, 2, null, false);

    private static final PersonCriteria EVERYTHING_ASKED = PersonCriteria.read(Filters.strict(Map.of(
            "q",
            "mus",
            "country",
            "ASEAN",
            "sector",
            "AGRI",
            "consent",
            "LEFT_OUT",
            "lastInteraction",
            "WITHIN_A_YEAR")));

    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), () -> CrowdFixture.database(FEW));

    @Test
    void takesAsManyStatementsForAHundredAndTwentyRowsAsForSix() throws SQLException {
        Map<String, StatementCount> few = count();
        CrowdFixture.add(BEANS, FEW + 1, MANY);
        Map<String, StatementCount> many = count();
        few.forEach((list, statements) -> {
            assertThat(statements.total()).as("%s: %s", list, statements).isBetween(1L, 4L);
            assertThat(many.get(list).total())
                    .as("%s of %d: %s%nof %d: %s", list, MANY, many.get(list), FEW, statements)
                    .isEqualTo(statements.total());
        });
    }

    /** For the page and for its total: what a search finds is half its cost. */
    @Test
    void looksOnceForWhatIsTyped() throws SQLException {
        Map<String, Supplier<?>> searches = Map.of(
                "core.person_alias s where s.search like",
                () -> BEANS.get(PersonService.class).find(PersonCriteria.words("muster"), FULL),
                "core.organization_alias s where s.search like",
                () -> BEANS.get(OrganizationService.class).find(OrganizationCriteria.words("muster"), FULL));
        searches.forEach((look, search) -> {
            String asked = StatementCount.during(BEANS.database(), () -> ContactsFixture.asSteward(search))
                    .toString();
            assertThat(asked).containsOnlyOnce(look);
        });
    }

    private static Map<String, StatementCount> count() {
        Map<String, StatementCount> counts = new TreeMap<>();
        lists().forEach((name, list) ->
                counts.put(name, StatementCount.during(BEANS.database(), () -> ContactsFixture.asSteward(list))));
        return counts;
    }

    private static Map<String, Supplier<?>> lists() {
        PersonService people = BEANS.get(PersonService.class);
        OrganizationService organizations = BEANS.get(OrganizationService.class);
        Map<String, Supplier<?>> lists = new HashMap<>();
        lists.put("people", () -> people.find(PersonCriteria.any(), FIRST));
        lists.put("people by every filter", () -> people.find(EVERYTHING_ASKED, FIRST));
        lists.put("people at an organization", () -> people.find(PersonCriteria.at(5001), FIRST));
        lists.put("organizations", () -> organizations.find(OrganizationCriteria.any(), FIRST));
        lists.put("organizations by words", () -> organizations.find(OrganizationCriteria.words("muster"), FIRST));
        lists.put("parts", () -> organizations.find(OrganizationCriteria.partsOf(5001), FIRST));
        lists.put("interactions", () -> BEANS.get(InteractionService.class).find(InteractionCriteria.any(), FIRST));
        lists.put("memberships", () -> BEANS.get(MembershipService.class).find(MembershipCriteria.any(), FIRST));
        lists.put("councils", () -> BEANS.get(MembershipService.class).councils(FIRST));
        lists.put("named lists", () -> BEANS.get(NamedListService.class).find(ListCriteria.any(), FIRST));
        lists.put("search for people", () -> BEANS.get(PersonSource.class).search("muster", Language.EN, MANY));
        lists.put("search for organizations", () -> BEANS.get(OrganizationSource.class)
                .search("muster", Language.FR, MANY));
        lists.put("changed people", () -> BEANS.get(PersonSource.class).changes(Instant.EPOCH, MANY));
        lists.put("changed organizations", () -> BEANS.get(OrganizationSource.class)
                .changes(Instant.EPOCH, MANY));
        lists.put(
                "changed interactions", () -> BEANS.get(InteractionSource.class).changes(Instant.EPOCH, MANY));
        lists.put("export of people", () -> exported(BEANS.get(PeopleExport.class)));
        lists.put("export of organizations", () -> exported(BEANS.get(OrganizationsExport.class)));
        return lists;
    }

    private static Object exported(ExportKind kind) {
        return BEANS.inTransaction(() -> {
            kind.select(Map.of()).each(kind.usualColumns(), Language.EN, row -> {});
            return List.of();
        });
    }
}
