package parley.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountedTablesTest {
    private static final String PEOPLE =
            "core.person p left join lateral (select a.* from core.affiliation a left join x y"
                    + " on y.id = a.id where a.person_id = p.id limit 1) m on true left join core.organization o on o.id = m.org";

    @Test
    void leavesOutJoinsThatNoConditionAsksFor() {
        assertThat(CountedTables.of(PEOPLE, " where (p.archived_at is null)")).isEqualTo("core.person p");
        assertThat(CountedTables.of(PEOPLE, "")).isEqualTo("core.person p");
    }

    @Test
    void keepsAllWhereAConditionAsksForOne() {
        assertThat(CountedTables.of(PEOPLE, " where (o.kind = :kind)")).isEqualTo(PEOPLE);
        assertThat(CountedTables.of(PEOPLE, " where (coalesce(m.email, '') <> '')"))
                .isEqualTo(PEOPLE);
    }

    @Test
    void keepsJoinsThatMayTakeRows() {
        String sides = "core.account a join core.person p on p.id = a.person_id";
        assertThat(CountedTables.of(sides, "")).isEqualTo(sides);
        String mixed =
                "core.account a left join core.person p on p.id = a.person_id join core.party c on c.id = p.party_id";
        assertThat(CountedTables.of(mixed, "")).isEqualTo(mixed);
        assertThat(CountedTables.of(sides + " left join core.party c on c.id = p.party_id", ""))
                .isEqualTo(sides);
    }
}
