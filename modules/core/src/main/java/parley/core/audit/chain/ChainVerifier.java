package parley.core.audit.chain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import parley.core.audit.chain.ChainFault.Kind;

/**
 * Computes the whole chain anew and compares it with the seals, with the values and with the anchors.
 *
 * <p>Reads one snapshot, so it also runs while the product writes and seals. Anchors must be read before it begins: then
 * each of them is of a line that the snapshot holds.
 */
public final class ChainVerifier {
    private static final int FETCH = 2_000;

    /** The hash of one field as {@code audit.write} made it. */
    private static final String FIELD_HASH = "encode(sha256(convert_to((f.value ->> 's') || '|'"
            + " || coalesce((f.value -> 'b')::text, '') || '|' || coalesce((f.value -> 'a')::text, ''), 'UTF8')), 'hex')";

    /** Spelled out here and not asked from the database's function, which a forger could have replaced. */
    private static final String LINES = "select s.seq, s.entry_id, s.digest, s.hash, e.id is null,"
            + " sha256(convert_to(jsonb_build_array(e.id, e.txid::text, (extract(epoch from e.at) * 1000000)::bigint,"
            + " e.account_id, e.actor, e.request_id, e.kind, e.table_name, e.row_key, e.note, e.digests)::text, 'UTF8')),"
            + " x.altered, x.erased from audit.seal s left join audit.entry e on e.id = s.entry_id"
            + " left join audit.entry_value v on v.entry_id = e.id left join lateral (select"
            + " count(*) filter (where d.key is null"
            + " or f.value -> 's' is not null and " + FIELD_HASH + " is distinct from d.value"
            + " or f.value -> 's' is null and (f.value -> 'b' is not null or f.value -> 'a' is not null)) as altered,"
            + " count(*) filter (where f.value -> 's' is null) as erased"
            + " from jsonb_each_text(e.digests) d full join jsonb_each(v.fields) f on f.key = d.key) x on true"
            + " order by s.seq";

    private static final String OUTSIDE = "select e.id from audit.entry e"
            + " where not exists (select 1 from audit.seal s where s.entry_id = e.id)"
            + " and not exists (select 1 from audit.unsealed u where u.entry_id = e.id) order by e.id";

    private static final String WAITING_GONE = "select u.entry_id from audit.unsealed u"
            + " where not exists (select 1 from audit.entry e where e.id = u.entry_id) order by u.entry_id";

    private static final String SWITCHED_OFF = "select cast(cast(tgrelid as regclass) as text) from pg_trigger"
            + " where tgname in ('audited', 'audited_inserts', 'audited_deletes') and tgenabled not in ('O', 'A') group by 1 order by 1";

    private final Connection connection;
    private final Clock clock;

    /** @param connection of its own, which may read the audit schema */
    public ChainVerifier(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    /** Checks everything; memory does not grow with the chain. */
    public ChainReport verify(List<Anchor> anchors) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        try (Statement statement = connection.createStatement()) {
            // Row security keeps values from whoever may not know their records; here only their hashes are compared.
            text(statement, "select set_config('app.follows_all', 'on', true)");
            statement.setFetchSize(FETCH);
            Findings findings = new Findings();
            String chain = text(statement, "select cast(id as text) from audit.chain");
            AnchorCheck check = new AnchorCheck(chain, anchors, findings);
            Walk walk = new Walk(genesis(chain), check, findings);
            try (ResultSet row = statement.executeQuery(LINES)) {
                while (row.next()) {
                    walk.line(row);
                }
            }
            check.end(walk.seq);
            findings.addAll(statement, OUTSIDE, Kind.OUTSIDE_CHAIN);
            findings.addAll(statement, WAITING_GONE, Kind.WAITING_REMOVED);
            findings.addAll(statement, SWITCHED_OFF, Kind.AUDIT_OFF);
            long waiting = Long.parseLong(text(statement, "select count(*) from audit.unsealed"));
            Anchor head = walk.seq == 0
                    ? null
                    : new Anchor(
                            clock.instant(), chain, walk.seq, HexFormat.of().formatHex(walk.hash));
            return new ChainReport(
                    walk.lines, waiting, walk.erased, check.compared(), head, findings.first(), findings.count());
        } finally {
            connection.rollback();
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private static byte[] genesis(String chain) {
        return sha256().digest(("parley audit chain " + chain).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Goes from line to line; each is compared with the seal before it as it stands, so that one fault is told once. */
    private static final class Walk {
        private final MessageDigest sha256 = sha256();
        private final AnchorCheck anchors;
        private final Findings findings;
        private byte[] hash;
        private long seq;
        private long lines;
        private long erased;

        private Walk(byte[] genesis, AnchorCheck anchors, Findings findings) {
            this.hash = genesis;
            this.anchors = anchors;
            this.findings = findings;
        }

        private void line(ResultSet row) throws SQLException {
            long number = row.getLong(1);
            long entry = row.getLong(2);
            byte[] digest = row.getBytes(3);
            byte[] sealed = row.getBytes(4);
            sha256.update(hash);
            if (number != seq + 1) {
                findings.add(ChainFault.of(Kind.LINES_REMOVED, seq + 1, number - 1));
            } else if (!Arrays.equals(sha256.digest(digest), sealed)) {
                findings.add(ChainFault.of(Kind.LINK_BROKEN, number, entry));
            }
            sha256.reset();
            if (row.getBoolean(5)) {
                findings.add(ChainFault.of(Kind.ENTRY_REMOVED, number, entry));
            } else {
                if (!Arrays.equals(digest, row.getBytes(6))) {
                    findings.add(ChainFault.of(Kind.ENTRY_CHANGED, number, entry));
                }
                if (row.getLong(7) > 0) {
                    findings.add(ChainFault.of(Kind.VALUE_CHANGED, number, entry));
                }
                erased += row.getLong(8);
            }
            anchors.line(number, sealed);
            hash = sealed;
            seq = number;
            lines++;
        }
    }
}
