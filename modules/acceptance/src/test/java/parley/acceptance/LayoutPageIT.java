package parley.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.core.access.Operation;
import parley.core.access.Role;
import parley.testing.Browser;

/** What every page has: keys, the other language, and how it looks on paper. */
class LayoutPageIT extends ParleyIT {
    @ParameterizedTest
    @CsvSource({"en, Keys", "fr, Raccourcis clavier"})
    void keysLeadToSearchAndToTheirOwnHelp(String language, String title) {
        try (Browser.Window window = signedIn(Role.OFFICIAL, language)) {
            Page page = window.page();
            page.locator("main h1").click();
            page.keyboard().press("?");
            assertThat(page.locator("#keys")).isVisible();
            assertThat(page.locator("#keys-h")).containsText(title);
            page.keyboard().press("Escape");
            assertThat(page.locator("#keys")).isHidden();
            page.keyboard().press("/");
            assertThat(page.locator("#q-top")).isFocused();
            page.keyboard().type("a/b?");
            assertThat(page.locator("#q-top")).hasValue("a/b?");
            assertThat(page.locator("#keys")).isHidden();
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void keysRestWhereTheReaderTurnedThemOff() {
        try (Browser.Window window = signedIn(Role.MANAGER, "en")) {
            Page page = window.page();
            page.navigate(server().base() + "/account/show");
            page.locator("#shortcuts").uncheck();
            page.locator("#saveLook").click();
            page.locator("main h1").click();
            page.keyboard().press("?");
            page.keyboard().press("/");
            assertThat(page.locator("#keys")).isHidden();
            assertThat(page.locator("#q-top")).not().isFocused();
            page.locator("#shortcuts").check();
            page.locator("#saveLook").click();
        }
    }

    @Test
    void theOtherLanguageStaysOnThePageWithItsFilters() {
        try (Browser.Window window = signedIn(Role.OFFICIAL, "en")) {
            Page page = window.page();
            page.navigate(server().base() + "/contacts/people/list?q=nguyen&sort=-name");
            page.locator(".top [hreflang]").first().click();
            assertThat(page.locator("html")).hasAttribute("lang", "fr-CA");
            assertThat(page.url()).contains("/contacts/people/list?").contains("q=nguyen", "sort=-name");
        }
    }

    /** Every list: what a filter does not know is said by the filter's name, and else its chip says what it finds nothing by. */
    @ParameterizedTest
    @CsvSource({"STEWARD, en", "NEGOTIATOR, fr", "ADMINISTRATOR, fr"})
    void aListSaysWhatOfItsAddressItDoesNotKnow(Role role, String language) {
        int lists = 0;
        try (Browser.Window window = signedIn(role, language)) {
            Page page = window.page();
            for (String list : lists(role)) {
                page.navigate(server().base() + list);
                Map<String, String> filters = filters(page);
                if (filters.isEmpty() || page.locator(".list-bar").count() == 0) {
                    continue;
                }
                String counted = page.locator(".list-bar span").first().innerText();
                page.navigate(server().base() + list + "?page=none&sort=none&secotr=oil&"
                        + filters.keySet().stream().map(name -> name + "=NONE").collect(Collectors.joining("&")));
                String said = page.locator("#passed-over").innerText().replace('\u00a0', ' ');
                assertThat(said)
                        .as(list)
                        .contains(
                                "none",
                                language.equals("en")
                                        ? "This list has no filter “secotr”; it was passed over."
                                        : "Cette liste n’a pas de filtre « secotr » ; il n’en est pas tenu compte.")
                        .doesNotContain("??");
                filters.forEach((name, label) -> {
                    if (page.locator(".chip a:not([href*='" + name + "=NONE'])").count() == 0) {
                        assertThat(said).as(list).contains(label + (language.equals("en") ? " “NONE”" : " « NONE »"));
                    }
                });
                if (page.locator(".chip").count() == 0) {
                    assertThat(page.locator(".list-bar span").first().innerText())
                            .as(list)
                            .isEqualTo(counted);
                }
                lists++;
            }
        }
        assertThat(lists).isPositive();
    }

    private static List<String> lists(Role role) {
        return AccessIT.operations().stream()
                .filter(operation -> operation.allows(AccessIT.caller(role)))
                .flatMap(operation -> operation.pages().stream())
                .filter(entry -> entry.list() == null && entry.example() == null)
                .map(Operation.PageEntry::path)
                .filter(path -> path.endsWith("/list"))
                .toList();
    }

    /** @return labels of the page's choices, by parameter */
    private static Map<String, String> filters(Page page) {
        Map<String, String> filters = new LinkedHashMap<>();
        for (Locator choice : page.locator(".filters select").all()) {
            String name = choice.getAttribute("name");
            filters.put(name, page.locator("label[for='" + name + "']").innerText());
        }
        return filters;
    }

    @Test
    void aLineOfTheSummaryOfErrorsLeadsIntoALookUp() {
        try (Browser.Window window = signedIn(Role.OFFICIAL, "fr")) {
            Page page = window.page();
            page.navigate(server().base() + "/contacts/memberships/log?council=1018");
            page.locator("#save").click();
            assertThat(page.locator(".errors")).isFocused();
            page.locator(".errors a[href='#personId']").press("Enter");
            assertThat(page.locator("#personId_input")).isFocused();
        }
    }

    @Test
    void whatHasNoControlInTheFormStaysWhenAListIsFilteredByMore() {
        try (Browser.Window window = signedIn(Role.OFFICIAL, "en")) {
            Page page = window.page();
            page.navigate(server().base() + "/contacts/people/list?organization=1001&sort=-name&page=1");
            page.locator("#language").selectOption("FR");
            page.locator(".filters .go").click();
            assertThat(page.locator(".chip")).hasCount(2);
            assertThat(page.url())
                    .contains("organization=1001", "sort=-name", "language=FR")
                    .doesNotContain("page=");
        }
    }

    /** Filters by what pages link to: each takes the number or the code that those links carry. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/contacts/people/list?organization=1001",
                "/contacts/interactions/list?organization=1001",
                "/contacts/memberships/list?organization=1001",
                "/missions/outcomes/list?company=1001&mission=TCTM-2024-PHL",
                "/negotiations/texts/list?chapter=SPS&round=TNC-17",
                "/negotiations/submissions/list?chapter=SPS"
            })
    void aRecordThatThereIsIsFollowed(String address) {
        try (Browser.Window window = signedIn(Role.NEGOTIATOR, "en")) {
            window.page().navigate(server().base() + address);
            assertThat(window.page().locator("h1")).isVisible();
            assertThat(window.page().locator("#passed-over")).hasCount(0);
        }
    }

    /** Somebody keeps the address of page 40 of a list that is shorter since. */
    @Test
    void aPageAfterTheLastIsTheLast() {
        try (Browser.Window window = signedIn(Role.STEWARD, "fr")) {
            Page page = window.page();
            page.navigate(server().base() + "/contacts/people/list?size=5&page=40");
            assertThat(page.locator("#passed-over")).containsText("page « 40 »");
            assertThat(page.locator("main tbody tr").first()).isVisible();
            assertThat(page.locator(".pager [aria-current]")).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/contacts/people/list, columns=email;nose, columns “nose”",
        "/contacts/people/list, council=999999, Council “999999”",
        "/contacts/people/list, organization=999999, “organization=999999”",
        "/contacts/consents/list, person=999999, “person=999999”",
        "/contacts/interactions/list, linked=ROUND:999999, Belongs to “ROUND:999999”",
        "/actions/list, party=999999, “party=999999”"
    })
    void aColumnOrARecordThatThereIsNotIsTold(String list, String query, String told) {
        try (Browser.Window window = signedIn(Role.STEWARD, "en")) {
            Page page = window.page();
            page.navigate(server().base() + list + "?" + query.replace(';', ','));
            assertThat(page.locator("#passed-over")).containsText(told);
            assertThat(page.locator("#passed-over")).not().containsText("no filter");
            assertThat(page.locator(".chip")).hasCount(0);
            assertThat(window.faults()).isEmpty();
        }
    }

    /** An administrator reads of bodies, and not of the rounds that stand above them. */
    @ParameterizedTest
    @CsvSource({"ADMINISTRATOR, fr, Négociations, 0", "OFFICIAL, en, Negotiations, 1"})
    void aCrumbLeadsOnlyWhereTheReaderMayGo(Role role, String language, String section, int links) {
        try (Browser.Window window = signedIn(role, language)) {
            Page page = window.page();
            page.navigate(server().base() + "/negotiations/bodies/list");
            assertThat(page.locator(".crumbs li:has-text('" + section + "')")).hasCount(1);
            assertThat(page.locator(".crumbs a[href='/negotiations/rounds/list']"))
                    .hasCount(links);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/contacts, /contacts/people/list",
        "/rounds, /negotiations/rounds/list",
        "/work-plan/, /workplan/meetings/list",
        "/calendar, /reports/calendar/show"
    })
    void aGuessedAddressLeadsToItsPage(String guessed, String page) {
        try (Browser.Window window = signedIn(Role.OFFICIAL, "en")) {
            window.page().navigate(server().base() + guessed);
            assertThat(window.page().url()).endsWith(page);
            assertThat(window.faults()).isEmpty();
        }
    }

    @Test
    void whereThereIsNoPageTheSectionsAndTheSearchAreNamed() {
        try (Browser.Window window = signedIn(Role.OFFICIAL, "fr")) {
            Page page = window.page();
            page.navigate(server().base() + "/nulle/part");
            page.locator("main #q").fill("amelie");
            page.locator("main form button").click();
            assertThat(page.locator("main")).containsText("Amélie");
            page.navigate(server().base() + "/nulle/part");
            page.locator("main li a[href='/actions/list']").click();
            assertThat(page.locator("h1")).hasText("Suivis");
        }
    }

    @Test
    void onPaperThereIsTheRecordAndNothingToPress() {
        try (Browser.Window window = signedIn(Role.OFFICIAL, "fr")) {
            Page page = window.page();
            page.navigate(server().base() + "/negotiations/rounds/show?code=TNC-17");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("main h1")).isVisible();
            assertThat(page.locator("main table").first()).isVisible();
            for (String hidden : new String[] {".top", ".crumbs", "main .actions", ".skip"}) {
                assertThat(page.locator(hidden).first()).isHidden();
            }
            assertThat(page.pdf(new Page.PdfOptions().setFormat("Letter"))).startsWith('%', 'P', 'D', 'F');
        }
    }
}
