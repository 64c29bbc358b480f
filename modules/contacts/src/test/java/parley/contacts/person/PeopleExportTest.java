package parley.contacts.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.contacts.consent.ConsentFixture;
import parley.core.access.Role;
import parley.core.error.FieldError;
import parley.core.error.InvalidInput;
import parley.core.record.Filters;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.ExportPurpose;
import parley.exchange.ExportSelection;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/** The file is the list: for any filter and any purpose, the same people in the same order, less those left out and counted. */
class PeopleExportTest {
    private static final int PEOPLE = 400;
    private static final int TRIALS = 60;
    private static final String[] WORDS = {null, "a", "an", "mus", "xyz", "100%", "é"};
    private static final String[] LANGUAGES = {null, null, "EN", "FR"};
    private static final String[] STATES = {null, null, "ANY", "ARCHIVED"};
    private static final String[] COUNTRIES = {null, null, "CAN", "ASEAN", "VNM"};
    private static final String[] CONSENTS = {
        null, null, "ALLOWED", "LEFT_OUT", "EXPIRING", "EXPIRED", "WITHDRAWN", "NO_BASIS"
    };
    private static final String[] ASKED = {null, "NEWSLETTER", "COMMERCIAL_EVENT"};
    private static final String[] SORTS = {null, "name", "-name", "country", "-organization", "lastInteraction"};
    private static final String[] PURPOSES = {"OPERATIONAL", "COMMERCIAL_EVENT", "NEWSLETTER", "CONSULTATION"};

    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), ConsentFixture::database);

    @BeforeAll
    static void manyPeopleWithEveryTurnOfConsent() throws SQLException {
        BEANS.database().fill(owner -> {
            try (var statement = owner.createStatement()) {
                statement.execute("insert into core.person (family_name, given_name, name_order, language, country_id,"
                        + " archived_at, archived_reason)"
                        + " select (array['Muster', 'Exemple', 'Contoh', 'Ngô', '100%'])[1 + i % 5] || ' ' || i % 7,"
                        + " (array['Ana', 'Élise', 'Budi'])[1 + i % 3], 'GIVEN_FIRST', (array['EN', 'FR', null])[1 + i % 3],"
                        + " (select id from core.party where code = (array['CAN', 'VNM', 'IDN', null])[1 + i % 4]),"
                        + " case when i % 11 = 0 then now() end, case when i % 11 = 0 then 'gone' end"
                        + " from generate_series(1, " + PEOPLE + ") i");
                statement.execute(
                        "insert into contacts.consent (person_id, kind, purpose_code, collected_for, basis_code,"
                                + " effective, how, language, expires, logged_at)"
                                + " select p.id, k.kind, k.purpose, case k.kind when 'GIVEN' then k.purpose end, k.basis,"
                                + " date '2026-11-24' - (p.id * k.n % 900)::int, 'x', 'EN',"
                                + " case when k.basis like 'IMPLIED%' then date '2026-11-24' - (p.id * k.n % 900)::int + 730 end, now()"
                                + " from core.person p cross join (values (1, 'GIVEN', 'COMMERCIAL_EVENT', 'EXPRESS'),"
                                + " (2, 'GIVEN', 'COMMERCIAL_EVENT', 'IMPLIED_BUSINESS'), (3, 'WITHDRAWN', 'COMMERCIAL_EVENT', null),"
                                + " (5, 'GIVEN', 'NEWSLETTER', 'NONE'), (7, 'GIVEN', 'NEWSLETTER', 'IMPLIED_INQUIRY'))"
                                + " as k(n, kind, purpose, basis) where (p.id + k.n) % 3 <> 0");
            }
        });
    }

    private static <T> T any(Random random, T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static Map<String, String> filter(Random random) {
        Map<String, String> filter = new HashMap<>();
        filter.put("q", any(random, WORDS));
        filter.put("language", any(random, LANGUAGES));
        filter.put("state", any(random, STATES));
        filter.put("country", any(random, COUNTRIES));
        filter.put("consent", any(random, CONSENTS));
        filter.put("purpose", any(random, ASKED));
        filter.put("sort", any(random, SORTS));
        filter.values().removeIf(value -> value == null);
        return filter;
    }

    private static List<Long> listed(Map<String, String> filter) {
        PersonCriteria criteria = PersonCriteria.read(Filters.strict(filter));
        List<Long> ids = new ArrayList<>();
        Page<PersonSummary> page;
        int number = 0;
        do {
            Paging paging = Paging.of(++number, 200, filter.get("sort"));
            page = BEANS.get(PersonService.class).find(criteria, paging);
            page.items().forEach(person -> ids.add(person.id()));
        } while (page.to() < page.total());
        assertThat(page.total()).isEqualTo(ids.size());
        return ids;
    }

    @Test
    void holdsWhatTheListShowsLessThoseLeftOutAndCounted() {
        Random random = new Random(20261124);
        int leftOutAtAll = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            Map<String, String> filter = filter(random);
            String purpose = any(random, PURPOSES);
            List<Long> listed = asSteward(() -> listed(filter));
            List<Long> held = new ArrayList<>();
            List<Long> whole = new ArrayList<>();
            Map<String, Long> leftOut = new TreeMap<>();
            ConsentFixture.as(
                    BEANS,
                    Role.STEWARD,
                    () -> BEANS.inTransaction(() -> {
                        PeopleExport export = BEANS.get(PeopleExport.class);
                        ExportSelection selection = export.select(filter, purpose);
                        assertThat(selection.total()).isEqualTo(listed.size());
                        Map<String, Long> foretold = selection.leftOut();
                        selection.each(List.of("id", "name"), Language.EN, row -> {
                            if (row.leftOut() == null) {
                                held.add(row.personId());
                                assertThat(row.cells().get(0)).isEqualTo(row.personId());
                            } else {
                                leftOut.merge(row.leftOut(), 1L, Long::sum);
                            }
                        });
                        assertThat(foretold)
                                .as("what the panel said of %s for %s", filter, purpose)
                                .isEqualTo(leftOut);
                        export.select(filter).each(List.of("id"), Language.EN, row -> whole.add(row.personId()));
                        return null;
                    }));
            long out = leftOut.values().stream().mapToLong(Long::longValue).sum();
            assertThat(whole).as("operational, %s", filter).isEqualTo(listed);
            assertThat(held.size() + out).as("%s for %s", filter, purpose).isEqualTo(listed.size());
            assertThat(held)
                    .as("%s for %s", filter, purpose)
                    .isEqualTo(listed.stream().filter(held::contains).toList());
            if (purpose.equals(ExportPurpose.OPERATIONAL) || purpose.equals("CONSULTATION")) {
                assertThat(leftOut).isEmpty();
            }
            assertThat(held).as("allowed, by the list's own filter").isEqualTo(allowed(filter, purpose, listed));
            leftOutAtAll += leftOut.size();
        }
        assertThat(leftOutAtAll).as("the trials meet people left out").isGreaterThan(TRIALS / 8);
    }

    /** Who of the list is among those that the list finds when it is asked who may be written to for that purpose. */
    private static List<Long> allowed(Map<String, String> filter, String purpose, List<Long> listed) {
        if (purpose.equals(ExportPurpose.OPERATIONAL) || purpose.equals("CONSULTATION")) {
            return listed;
        }
        Map<String, String> asked = new HashMap<>(Map.of("consent", "ALLOWED", "purpose", purpose, "state", "ANY"));
        List<Long> allowed = asSteward(() -> listed(asked));
        return listed.stream().filter(allowed::contains).toList();
    }

    private static <T> T asSteward(java.util.function.Supplier<T> work) {
        return ConsentFixture.as(BEANS, Role.STEWARD, work);
    }

    @Test
    void refusesAnOrderThatTheListDoesNotHave() {
        PeopleExport export = BEANS.get(PeopleExport.class);
        asSteward(() -> {
            export.select(Map.of("sort", "-name")).check();
            assertThatThrownBy(() -> export.select(Map.of("sort", "shoeSize")).check())
                    .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.errors())
                            .extracting(FieldError::field, FieldError::key)
                            .containsExactly(tuple("sort", "error.unknownSort")));
            return null;
        });
    }

    @Test
    void saysOfOneWhyItIsLeftOutInTheSingular() {
        Texts texts = BEANS.get(Texts.class);
        assertThat(texts.of(Language.FR, "export.leftOut.EXPIRED", 1L)).isEqualTo("échu");
        assertThat(texts.of(Language.FR, "export.leftOut.WITHDRAWN", 2L)).isEqualTo("retirés");
        assertThat(texts.of(Language.EN, "export.leftOut.WITHDRAWN", 2L)).isEqualTo("withdrawn");
    }

    @Test
    void leadsToTheListOfThoseLeftOutForEachReason() {
        PeopleExport export = BEANS.get(PeopleExport.class);
        Map<String, String> filter = Map.of("sort", "-name");
        Map<String, Long> reasons = new TreeMap<>();
        for (String purpose : List.of("COMMERCIAL_EVENT", "NEWSLETTER")) {
            Map<String, Long> leftOut =
                    asSteward(() -> export.select(filter, purpose).leftOut());
            reasons.putAll(leftOut);
            leftOut.forEach((reason, count) -> {
                String address = export.leftOutAddress(filter, purpose, reason).orElseThrow();
                assertThat(address).startsWith("/contacts/people/list?");
                Map<String, String> asked = new HashMap<>();
                for (String pair : address.substring(address.indexOf('?') + 1).split("&")) {
                    asked.put(pair.split("=")[0], pair.split("=")[1]);
                }
                assertThat(asSteward(() -> listed(asked))).hasSize(count.intValue());
            });
        }
        assertThat(reasons).hasSizeGreaterThan(1);
        assertThat(export.leftOutAddress(filter, "COMMERCIAL_EVENT", "NO_ADDRESS"))
                .isEmpty();
        assertThat(export.leftOutAddress(Map.of("consent", "ALLOWED"), "COMMERCIAL_EVENT", "NO_BASIS"))
                .isEmpty();
    }
}
