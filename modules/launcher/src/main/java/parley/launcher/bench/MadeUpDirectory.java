package parley.launcher.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import parley.core.directory.OrganizationKind;

/**
 * Fills core's directory with made-up organizations and people by COPY. Ids begin far above those of real rows. The audit
 * and the search for duplicates are not told: they would be busy with made-up rows while others are timed.
 */
final class MadeUpDirectory {
    static final int ORGANIZATIONS = 5_000;

    private static final long FIRST = 1_000_000;
    private static final List<String> TABLES = List.of(
            "core.organization",
            "core.person",
            "core.affiliation",
            "core.affiliation_phone",
            "contacts.interaction",
            "contacts.interaction_person");
    private static final List<String> LINES =
            List.of("Maple", "Érablière", "Pacific", "Lotus", "Mékong", "Boréal", "Orchid");
    private static final List<String> TRADES =
            List.of("Foods", "Timber", "Énergie", "Logistics", "Aérospatiale", "Textiles");
    private static final List<String> TITLES =
            List.of("Director", "Vice-President", "Trade Officer", "Counsellor", "Analyst");
    private static final List<String> TITLES_FR =
            List.of("Directrice", "Vice-président", "Agent commercial", "Conseillère", "Analyste");

    private final Connection owner;
    private final Map<String, Long> parties = new HashMap<>();
    private int people;

    /** @param owner of the tables; this takes its transactions over */
    MadeUpDirectory(Connection owner) throws SQLException {
        this.owner = owner;
        owner.setAutoCommit(false);
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select code, id from core.party")) {
            while (row.next()) {
                parties.put(row.getString(1), row.getLong(2));
            }
        }
        unwatched(this::organizations);
    }

    int people() {
        return people;
    }

    /** Adds people until there are so many. */
    void growTo(int wanted) throws SQLException {
        int from = people;
        unwatched(() -> {
            people(from, wanted);
            affiliations(from, wanted);
            phones(from, wanted);
            interactions(from, wanted);
        });
        people = wanted;
    }

    private interface Loading {
        void run() throws SQLException;
    }

    private void unwatched(Loading loading) throws SQLException {
        for (String table : TABLES) {
            execute("alter table " + table + " disable trigger user");
        }
        loading.run();
        for (String table : TABLES) {
            execute("alter table " + table + " enable trigger user");
        }
        owner.commit();
        owner.setAutoCommit(true);
        for (String table : TABLES) {
            execute("vacuum (analyze) " + table);
        }
        owner.setAutoCommit(false);
    }

    private void organizations() throws SQLException {
        copy("core.organization (id, name_en, name_fr, kind, country_id)", 0, ORGANIZATIONS, (i, line) -> {
            Random random = new Random(i);
            String name = name(i, random);
            OrganizationKind kind = random.nextInt(3) > 0
                    ? OrganizationKind.COMPANY
                    : OrganizationKind.values()[random.nextInt(OrganizationKind.values().length)];
            NameShape shape = NameShape.values()[random.nextInt(NameShape.values().length)];
            line.row(organizationId(i), name + " Ltd.", name + " ltée", kind, parties.get(shape.party));
        });
    }

    private static String name(int number, Random random) {
        return LINES.get(random.nextInt(LINES.size())) + " " + TRADES.get(random.nextInt(TRADES.size())) + " " + number;
    }

    /** @return its name in English */
    static String organization(int number) {
        return name(number, new Random(number)) + " Ltd.";
    }

    static long organizationId(int number) {
        return FIRST + number;
    }

    /** @return the name in English of the organization where that person is now */
    static String organizationOf(int person) {
        Random random = new Random(person);
        random.nextInt(TITLES.size());
        return organization(random.nextInt(ORGANIZATIONS));
    }

    /** @return the number at which that person works */
    static String phone(int person) {
        return "+1613" + (2_000_000 + person);
    }

    private void people(int from, int to) throws SQLException {
        copy("core.person (id, given_name, family_name, name_order, language, country_id)", from, to, (i, line) -> {
            MadeUpPerson person = MadeUpPerson.of(i);
            NameShape shape = person.shape();
            line.row(FIRST + i, person.given(), person.family(), shape.order, shape.language, parties.get(shape.party));
        });
    }

    /** One that stands, and for every fourth person one that is past. */
    private void affiliations(int from, int to) throws SQLException {
        String columns =
                "core.affiliation (id, person_id, organization_id, title_en, title_fr, from_date, from_precision,"
                        + " to_date, to_precision, main, email)";
        copy(columns, from, to, (i, line) -> {
            Random random = new Random(i);
            int title = random.nextInt(TITLES.size());
            long organization = organizationId(random.nextInt(ORGANIZATIONS));
            LocalDate since = LocalDate.of(2010, 1, 1).plusMonths(random.nextInt(190));
            line.row(
                    FIRST + 2L * i,
                    FIRST + i,
                    organization,
                    TITLES.get(title),
                    TITLES_FR.get(title),
                    since,
                    "MONTH",
                    null,
                    null,
                    true,
                    MadeUpPerson.of(i).email());
            if (i % 4 == 0) {
                line.row(
                        FIRST + 2L * i + 1,
                        FIRST + i,
                        FIRST + random.nextInt(ORGANIZATIONS),
                        TITLES.get(0),
                        TITLES_FR.get(0),
                        since.minusYears(3),
                        "YEAR",
                        since,
                        "MONTH",
                        false,
                        null);
            }
        });
    }

    private void phones(int from, int to) throws SQLException {
        copy("core.affiliation_phone (affiliation_id, kind, e164, position)", from, to, (i, line) -> {
            line.row(FIRST + 2L * i, "WORK", phone(i), 0);
            if (i % 2 == 0) {
                line.row(FIRST + 2L * i, "MOBILE", "+8490" + (2_000_000 + i), 1);
            }
        });
    }

    private void interactions(int from, int to) throws SQLException {
        copy(
                "contacts.interaction (id, day, kind, theme, subject, language)",
                from / 5,
                to / 5,
                (i, line) -> line.row(
                        FIRST + i,
                        LocalDate.of(2026, 11, 1).minusDays(i % 900),
                        "MEETING",
                        "CONSULTATION",
                        "Talk " + i,
                        "EN"));
        copy(
                "contacts.interaction_person (interaction_id, person_id)",
                from / 5,
                to / 5,
                (i, line) -> line.row(FIRST + i, FIRST + 5L * i));
    }

    private interface Line {
        void row(Object... values);
    }

    private interface Rows {
        void write(int number, Line line);
    }

    private void copy(String columns, int from, int to, Rows rows) throws SQLException {
        try (PGCopyOutputStream out =
                new PGCopyOutputStream(owner.unwrap(PGConnection.class), "copy " + columns + " from stdin")) {
            CopyText text = new CopyText(out);
            for (int i = from; i < to; i++) {
                rows.write(i, text::row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
