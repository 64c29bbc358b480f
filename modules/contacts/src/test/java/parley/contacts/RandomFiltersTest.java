package parley.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import parley.contacts.organization.OrganizationCriteria;
import parley.contacts.organization.OrganizationService;
import parley.contacts.organization.OrganizationSummary;
import parley.contacts.organization.OrganizationsExport;
import parley.contacts.person.PeopleExport;
import parley.contacts.person.PersonCriteria;
import parley.contacts.person.PersonService;
import parley.contacts.person.PersonSummary;
import parley.core.record.Filters;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.text.Language;
import parley.exchange.ExportKind;
import parley.exchange.ExportSelection;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/**
 * Whatever is filtered by: what the list counts, what its pages hold, what the export holds and what the criteria find when
 * they went through an address are the same rows in the same order.
 */
class RandomFiltersTest {
    private static final int CROWD = 200;
    private static final int TRIALS = 60;

    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), () -> CrowdFixture.database(CROWD));

    private static Map<String, List<String>> common() {
        String cabc = Long.toString(ContactsFixture.id(BEANS, "core.organization", "CABC"));
        String tccc = Long.toString(ContactsFixture.id(BEANS, "core.organization", "TCCC"));
        Map<String, List<String>> choices = new TreeMap<>();
        choices.put("q", List.of("a", "muster", "musster", "100%", "é", "xyz", "an 5", "_"));
        choices.put("country", List.of("CAN", "ASEAN", "VNM", "JPN"));
        choices.put("sector", List.of("AGRI", "ICT"));
        choices.put("kind", List.of("COMPANY", "FOREIGN_MINISTRY"));
        choices.put("lastInteraction", List.of("WITHIN_90_DAYS", "WITHIN_A_YEAR", "OVER_A_YEAR_AGO", "NEVER"));
        choices.put("council", List.of(cabc, tccc));
        choices.put("role", List.of("MEMBER", "CHAIR", "TREASURER"));
        choices.put("tag", List.of("1", "2"));
        choices.put("state", List.of("ANY", "ARCHIVED"));
        return choices;
    }

    @Test
    void peopleAreTheSameEverywhere() {
        Map<String, List<String>> choices = common();
        choices.put("organization", List.of("5001", "5008", "5015"));
        choices.put("language", List.of("EN", "FR"));
        choices.put("list", List.of("1", "2"));
        choices.put("consent", List.of("ALLOWED", "LEFT_OUT", "NO_BASIS"));
        choices.put("purpose", List.of("NEWSLETTER"));
        PersonService service = BEANS.get(PersonService.class);
        new Trials<PersonCriteria, PersonSummary>(
                        choices,
                        List.of("name", "familyName", "organization", "country", "lastInteraction"),
                        PersonCriteria::read,
                        PersonCriteria::parameters,
                        service::find,
                        service::count,
                        PersonSummary::id,
                        BEANS.get(PeopleExport.class))
                .run();
    }

    @Test
    void organizationsAreTheSameEverywhere() {
        Map<String, List<String>> choices = common();
        choices.put("parent", List.of("5001", "5006"));
        OrganizationService service = BEANS.get(OrganizationService.class);
        new Trials<OrganizationCriteria, OrganizationSummary>(
                        choices,
                        List.of("name", "people", "country", "lastInteraction"),
                        OrganizationCriteria::read,
                        OrganizationCriteria::parameters,
                        service::find,
                        service::count,
                        OrganizationSummary::id,
                        BEANS.get(OrganizationsExport.class))
                .run();
    }

    /** One list, asked for in every way that there is. */
    private record Trials<C, S>(
            Map<String, List<String>> choices,
            List<String> sorts,
            Function<Filters, C> read,
            Function<C, Map<String, String>> write,
            BiFunction<C, Paging, Page<S>> find,
            ToLongFunction<C> count,
            ToLongFunction<S> id,
            ExportKind export) {

        void run() {
            Set<String> asked = new TreeSet<>();
            Set<String> met = new TreeSet<>();
            Random random = new Random(20261127);
            for (int trial = 0; trial < TRIALS; trial++) {
                Map<String, String> filter = filter(random, trial);
                int size = 1 + random.nextInt(200);
                List<Long> listed = ContactsFixture.asSteward(() -> same(filter, size));
                asked.addAll(filter.keySet());
                if (!listed.isEmpty()) {
                    met.addAll(filter.keySet());
                }
            }
            assertThat(met).as("each filter finds somebody in some trial").isEqualTo(asked);
            Map<String, String> every = new HashMap<>();
            choices.forEach((name, values) -> every.put(name, values.get(0)));
            assertThat(asked)
                    .as("every filter that the criteria read")
                    .containsAll(write.apply(read.apply(Filters.strict(every))).keySet());
        }

        /** The first trials ask for one filter alone, so that each of them is tried; the others for up to four. */
        private Map<String, String> filter(Random random, int trial) {
            List<String> names = new ArrayList<>(choices.keySet());
            Map<String, String> filter = new HashMap<>();
            int many = trial < names.size() * 2 ? 0 : 1 + random.nextInt(4);
            if (many == 0) {
                choose(random, filter, names.get(trial % names.size()));
            }
            for (int i = 0; i < many; i++) {
                choose(random, filter, names.get(random.nextInt(names.size())));
            }
            if (filter.containsKey("purpose")) {
                choose(random, filter, "consent");
            }
            if (random.nextBoolean()) {
                filter.put("sort", (random.nextBoolean() ? "-" : "") + sorts.get(random.nextInt(sorts.size())));
            }
            return filter;
        }

        private void choose(Random random, Map<String, String> filter, String name) {
            List<String> values = choices.get(name);
            filter.put(name, values.get(random.nextInt(values.size())));
        }

        private List<Long> same(Map<String, String> filter, int size) {
            C criteria = read.apply(Filters.strict(filter));
            C again = read.apply(Filters.strict(write.apply(criteria)));
            assertThat(again).as("through an address: %s", filter).isEqualTo(criteria);
            List<Long> listed = pages(criteria, filter.get("sort"), size);
            assertThat(count.applyAsLong(criteria)).as("counted: %s", filter).isEqualTo(listed.size());
            assertThat(listed).as("nobody twice: %s", filter).doesNotHaveDuplicates();
            List<Long> held = new ArrayList<>();
            BEANS.inTransaction(() -> {
                ExportSelection selection = export.select(filter);
                assertThat(selection.total()).as("foretold: %s", filter).isEqualTo(listed.size());
                selection.each(
                        List.of("id"),
                        Language.EN,
                        row -> held.add((Long) row.cells().get(0)));
                return null;
            });
            assertThat(held).as("exported: %s", filter).isEqualTo(listed);
            return listed;
        }

        private List<Long> pages(C criteria, String sort, int size) {
            List<Long> ids = new ArrayList<>();
            Page<S> page;
            int number = 0;
            do {
                page = find.apply(criteria, Paging.of(++number, size, sort));
                page.items().forEach(row -> ids.add(id.applyAsLong(row)));
                assertThat(page.exact()).isTrue();
            } while (page.to() < page.total());
            assertThat(page.total()).as("the list's own total").isEqualTo(ids.size());
            return ids;
        }
    }
}
