package parley.core.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The sealer beside those who write. */
class SealingTest {
    private static final int WRITERS = 6;
    private static final int EACH = 150;

    @AutoClose
    private final ChainFixture chain = new ChainFixture();

    @Test
    void aWriterDoesNotWaitForASealThatIsNotCommitted() throws SQLException {
        chain.notes(5);
        try (Connection sealer = chain.database().application();
                Statement seal = sealer.createStatement()) {
            sealer.setAutoCommit(false);
            seal.execute("select audit.seal_waiting(1000)");
            try (Connection writer = chain.database().application();
                    Statement write = writer.createStatement()) {
                write.execute("set lock_timeout = '100ms'; set statement_timeout = '5s'");
                write.execute("select audit.note('MEANWHILE', 'core.account', '1', '{}')");
            }
            sealer.commit();
        }
        assertThat(chain.verify().waiting()).isOne();
        assertThat(chain.seal().verify().intact()).isTrue();
    }

    @Test
    void aSecondSealerLeavesTheWorkToTheFirst() throws SQLException {
        chain.notes(5);
        try (Connection first = chain.database().application();
                Connection second = chain.database().application();
                Statement one = first.createStatement();
                Statement two = second.createStatement()) {
            first.setAutoCommit(false);
            one.execute("select audit.seal_waiting(1000)");
            try (var row = two.executeQuery("select audit.seal_waiting(1000)")) {
                row.next();
                assertThat(row.getInt(1)).isZero();
            }
            first.commit();
        }
        assertThat(chain.verify().intact()).isTrue();
    }

    @Test
    void aRolledBackTransactionLeavesNoFault() throws SQLException {
        chain.notes(3);
        try (Connection writer = chain.database().application();
                Statement write = writer.createStatement()) {
            writer.setAutoCommit(false);
            write.execute("select audit.note('GONE', 'core.account', '1', '{}')");
            writer.rollback();
        }
        ChainReport report = chain.notes(3).seal().verify();
        assertThat(report.faults()).isEmpty();
        assertThat(report.waiting()).isZero();
    }

    @Test
    void aTransactionThatEndsLateIsSealedLater() throws SQLException {
        try (Connection late = chain.database().application();
                Statement write = late.createStatement()) {
            late.setAutoCommit(false);
            write.execute("select audit.note('LATE', 'core.account', '1', '{}')");
            long before = chain.notes(3).seal().verify().lines();
            late.commit();
            assertThat(chain.seal().verify().lines()).isEqualTo(before + 1);
        }
        assertThat(chain.verify().faults()).isEmpty();
    }

    @Test
    void manyWritersAndTwoSealersMissNothing() throws Exception {
        long before = chain.seal().verify().lines();
        AtomicInteger writing = new AtomicInteger(WRITERS);
        ExecutorService pool = Executors.newFixedThreadPool(WRITERS + 2);
        try {
            List<Future<Void>> work = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                work.add(pool.submit(writer(writing)));
            }
            for (int i = 0; i < 2; i++) {
                work.add(pool.submit(sealer(writing)));
            }
            for (Future<Void> one : work) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
        ChainReport report = chain.seal().verify();
        assertThat(report.faults()).isEmpty();
        assertThat(report.waiting()).isZero();
        assertThat(report.lines()).isEqualTo(before + WRITERS * EACH * 2L / 3);
    }

    /** Every third transaction is rolled back. */
    private Callable<Void> writer(AtomicInteger writing) {
        return () -> {
            try (Connection connection = chain.database().application();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                for (int i = 0; i < EACH; i++) {
                    statement.execute("select audit.note('LOAD', 'core.account', '1', '{\"i\": 1}')");
                    if (i % 3 == 0) {
                        connection.rollback();
                    } else {
                        connection.commit();
                    }
                }
            } finally {
                writing.decrementAndGet();
            }
            return null;
        };
    }

    private Callable<Void> sealer(AtomicInteger writing) {
        return () -> {
            while (writing.get() > 0) {
                chain.seal();
            }
            return null;
        };
    }
}
