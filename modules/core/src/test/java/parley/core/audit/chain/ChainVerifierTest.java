package parley.core.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.core.audit.chain.ChainFault.Kind;

/** Each way to tamper with the audit, done as the owner of its tables. */
class ChainVerifierTest {
    private static final String REHASH =
            "do $$ declare s record; h bytea; begin select hash into h from audit.seal where seq = %1$d - 1;"
                    + " for s in select * from audit.seal where seq >= %1$d order by seq loop"
                    + " h := sha256(h || (select sha256(convert_to(audit.canonical(e), 'UTF8')) from audit.entry e where e.id = s.entry_id));"
                    + " update audit.seal set hash = h, digest = (select sha256(convert_to(audit.canonical(e), 'UTF8'))"
                    + " from audit.entry e where e.id = s.entry_id) where seq = s.seq; end loop; end $$";

    @AutoClose
    private ChainFixture chain;

    private long first;

    @BeforeEach
    void sealTwentyEntries() throws SQLException {
        chain = new ChainFixture().seal();
        first = chain.verify().lines() + 1;
        chain.notes(20).seal();
    }

    private String line(int n) {
        return "(select entry_id from audit.seal where seq = " + (first + n) + ")";
    }

    @Test
    void verifiesAChainThatNobodyTouched() throws SQLException {
        Anchor head = chain.head();
        ChainReport report = chain.notes(3).seal().verify(head);
        assertThat(report.faults()).isEmpty();
        assertThat(report.intact()).isTrue();
        assertThat(report.lines()).isEqualTo(first + 22);
        assertThat(report.waiting()).isZero();
        assertThat(report.anchors()).isOne();
        assertThat(report.head()).isEqualTo(chain.head());
    }

    @Test
    void countsWhatWaitsForItsSeal() throws SQLException {
        ChainReport report = chain.notes(4).verify();
        assertThat(report.intact()).isTrue();
        assertThat(report.waiting()).isEqualTo(4);
    }

    @Test
    void findsAChangedLine() throws SQLException {
        chain.tamper("update audit.entry set account_id = 99 where id = " + line(5));
        assertThat(chain.verify().faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.ENTRY_CHANGED);
            assertThat(fault.arguments().get(0)).isEqualTo(first + 5);
        });
    }

    @Test
    void findsAChangedTime() throws SQLException {
        chain.tamper("update audit.entry set at = at + interval '1 microsecond' where id = " + line(5));
        assertThat(chain.faults()).containsExactly(Kind.ENTRY_CHANGED);
    }

    @Test
    void findsAChangedLineWhoseSealWasMadeToFit() throws SQLException {
        chain.tamper(
                "update audit.entry set note = 'FORGED' where id = " + line(5),
                "update audit.seal s set digest = sha256(convert_to(audit.canonical(e), 'UTF8'))"
                        + " from audit.entry e where e.id = s.entry_id and s.seq = " + (first + 5));
        assertThat(chain.faults()).containsExactly(Kind.LINK_BROKEN);
    }

    @Test
    void findsAChangedValue() throws SQLException {
        chain.tamper(
                "update audit.entry_value set fields = jsonb_set(fields, '{n,a}', '77') where entry_id = " + line(5));
        assertThat(chain.faults()).containsExactly(Kind.VALUE_CHANGED);
    }

    @Test
    void findsAValueThatWasAdded() throws SQLException {
        chain.tamper(
                "update audit.entry_value set fields = fields || '{\"m\": {\"a\": 1, \"s\": \"x\"}}' where entry_id = "
                        + line(5));
        assertThat(chain.faults()).containsExactly(Kind.VALUE_CHANGED);
    }

    @Test
    void anErasedValueStillVerifiesAndIsCounted() throws SQLException {
        chain.tamper("update audit.entry_value set fields = '{\"n\": {}}' where entry_id = " + line(5));
        ChainReport report = chain.verify();
        assertThat(report.faults()).isEmpty();
        assertThat(report.erased()).isOne();
    }

    @Test
    void findsARemovedLine() throws SQLException {
        chain.tamper(
                "alter table audit.seal drop constraint seal_entry_id_fkey",
                "delete from audit.entry_value where entry_id = " + line(5),
                "delete from audit.entry where id = " + line(5));
        assertThat(chain.faults()).containsExactly(Kind.ENTRY_REMOVED);
    }

    @Test
    void findsALineRemovedWithItsSeal() throws SQLException {
        chain.tamper(
                "delete from audit.seal where seq = " + (first + 5),
                "delete from audit.entry_value where entry_id not in (select entry_id from audit.seal)",
                "delete from audit.entry where id not in (select entry_id from audit.seal)");
        assertThat(chain.faults()).containsExactly(Kind.LINES_REMOVED);
    }

    @Test
    void findsALineRemovedWithItsSealAndTheGapClosed() throws SQLException {
        chain.tamper(
                "delete from audit.seal where seq = " + (first + 5),
                "delete from audit.entry_value where entry_id not in (select entry_id from audit.seal)",
                "delete from audit.entry where id not in (select entry_id from audit.seal)",
                "update audit.seal set seq = -seq where seq > " + (first + 5),
                "update audit.seal set seq = -seq - 1 where seq < 0");
        assertThat(chain.faults()).containsExactly(Kind.LINK_BROKEN);
    }

    @Test
    void findsTheFirstLinesRemoved() throws SQLException {
        chain.tamper(
                "delete from audit.seal where seq <= " + (first + 1),
                "delete from audit.entry_value where entry_id not in (select entry_id from audit.seal)",
                "delete from audit.entry where id not in (select entry_id from audit.seal)");
        assertThat(chain.faults()).containsExactly(Kind.LINES_REMOVED);
    }

    @Test
    void findsTwoLinesThatChangedPlaces() throws SQLException {
        chain.tamper(
                "update audit.seal set seq = -1 where seq = " + (first + 5),
                "update audit.seal set seq = " + (first + 5) + " where seq = " + (first + 9),
                "update audit.seal set seq = " + (first + 9) + " where seq = -1");
        assertThat(chain.faults()).isNotEmpty().containsOnly(Kind.LINK_BROKEN);
    }

    @Test
    void findsTwoEntriesThatChangedSeals() throws SQLException {
        chain.tamper(
                "create temp table swapped as select * from audit.seal where seq in (" + (first + 5) + ", "
                        + (first + 6) + ")",
                "delete from audit.seal where seq in (select seq from swapped)",
                "insert into audit.seal select s.seq, o.entry_id, s.digest, s.hash from swapped s, swapped o"
                        + " where s.seq <> o.seq");
        assertThat(chain.faults()).containsExactly(Kind.ENTRY_CHANGED, Kind.ENTRY_CHANGED);
    }

    @Test
    void findsAnInsertedLineWithoutASeal() throws SQLException {
        chain.tamper("insert into audit.entry (kind, note) values ('NOTE', 'FORGED')");
        assertThat(chain.faults()).containsExactly(Kind.OUTSIDE_CHAIN);
    }

    @Test
    void findsALineInsertedAmongSealedOnes() throws SQLException {
        chain.tamper(
                "update audit.seal set seq = -seq where seq >= " + (first + 5),
                "update audit.seal set seq = -seq + 1 where seq < 0",
                "insert into audit.entry (kind, note) values ('NOTE', 'FORGED')",
                "insert into audit.seal select " + (first + 5)
                        + ", e.id, sha256(convert_to(audit.canonical(e), 'UTF8')),"
                        + " sha256(convert_to('x', 'UTF8')) from audit.entry e where note = 'FORGED'");
        assertThat(chain.faults()).containsExactly(Kind.LINK_BROKEN, Kind.LINK_BROKEN);
    }

    @Test
    void findsAnEntryRemovedBeforeItsSeal() throws SQLException {
        chain.notes(2)
                .tamper(
                        "delete from audit.entry_value where entry_id = (select max(entry_id) from audit.unsealed)",
                        "delete from audit.entry where id = (select max(entry_id) from audit.unsealed)")
                .seal();
        assertThat(chain.faults()).containsExactly(Kind.WAITING_REMOVED);
    }

    @Test
    void anAnchorFindsACutTail() throws SQLException {
        Anchor head = chain.head();
        cutFrom(15);
        assertThat(chain.faults()).isEmpty();
        assertThat(chain.faults(head)).containsExactly(Kind.TAIL_CUT);
    }

    @Test
    void anAnchorFindsACutTailThatHasGrownAgain() throws SQLException {
        Anchor head = chain.head();
        cutFrom(15);
        chain.notes(10).seal();
        assertThat(chain.faults()).isEmpty();
        assertThat(chain.faults(head)).containsExactly(Kind.ANCHOR_DIFFERS);
    }

    @Test
    void anAnchorFindsAChainThatWasComputedAnew() throws SQLException {
        Anchor head = chain.head();
        chain.tamper("update audit.entry set note = 'FORGED' where id = " + line(5), REHASH.formatted(first + 5));
        assertThat(chain.faults()).isEmpty();
        assertThat(chain.faults(head)).containsExactly(Kind.ANCHOR_DIFFERS);
    }

    @Test
    void knowsAnchorsOfAnotherDatabase() throws SQLException {
        Anchor head = chain.head();
        try (ChainFixture other = new ChainFixture()) {
            other.notes(30).seal();
            other.tamper("update audit.chain set id = gen_random_uuid()", "delete from audit.seal");
            other.tamper("insert into audit.unsealed select id from audit.entry")
                    .seal();
            assertThat(other.faults(head)).containsExactly(Kind.OTHER_CHAIN);
        }
    }

    @Test
    void findsAnAuditThatIsSwitchedOff() throws SQLException {
        chain.tamper("alter table core.person disable trigger audited");
        assertThat(chain.verify().faults()).containsExactly(ChainFault.of(Kind.AUDIT_OFF, "core.person"));
    }

    @Test
    void theApplicationCanNeitherChangeNorSealWhatItWants() throws SQLException {
        try (Connection connection = chain.database().application();
                Statement statement = connection.createStatement()) {
            for (String sql : new String[] {
                "update audit.entry set note = 'x'",
                "delete from audit.entry",
                "insert into audit.entry (kind) values ('NOTE')",
                "update audit.entry_value set fields = '{}'",
                "delete from audit.unsealed",
                "delete from audit.seal",
                "insert into audit.seal values (1000, 1, 'x', 'x')",
                "update audit.chain set id = gen_random_uuid()",
                "select audit.write('NOTE', null, null, null, '{}')"
            }) {
                assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void theOwnerDoesNotChangeItByMistake() throws SQLException {
        try (Connection connection = chain.database().owner();
                Statement statement = connection.createStatement()) {
            for (String sql :
                    new String[] {"update audit.entry set note = 'x'", "delete from audit.seal", "truncate audit.seal"
                    }) {
                assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("append-only");
            }
        }
    }

    private void cutFrom(int n) throws SQLException {
        chain.tamper(
                "delete from audit.seal where seq >= " + (first + n),
                "delete from audit.entry_value where entry_id not in (select entry_id from audit.seal)",
                "delete from audit.entry where id not in (select entry_id from audit.seal)");
    }
}
