package parley.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A database of a test's own on a real PostgreSQL, with every migration on the class path and the two logins of
 * production. One server serves the whole run; each database is a copy of one that was migrated once.
 */
public final class TestDatabase implements AutoCloseable {
    /** The login that migrates and owns; its password is {@code owner}. */
    public static final String OWNER = "parley_owner";
    /** The login that serves; its password is {@code app}. */
    public static final String APPLICATION = "parley_app";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Map<String, String> TEMPLATES = new HashMap<>();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** Rows that several test classes begin with. */
    @FunctionalInterface
    public interface Rows {
        /** @param owner in a transaction that is committed afterwards */
        void insert(Connection owner) throws SQLException;
    }

    /** @return a fresh database, migrated, without any data of its own */
    public static TestDatabase create() {
        return copyOf(TestServer.migrated());
    }

    /**
     * A fresh database that begins with rows, which are inserted once a run and then copied.
     *
     * @param key names the rows: the same key gives the same rows, whatever is passed later
     */
    public static synchronized TestDatabase create(String key, Rows rows) {
        String template = TEMPLATES.get(key);
        if (template == null) {
            TestDatabase filled = create();
            filled.fill(rows);
            template = filled.name;
            TEMPLATES.put(key, template);
        }
        return copyOf(template);
    }

    private static TestDatabase copyOf(String template) {
        String name = "test" + NUMBER.incrementAndGet();
        TestServer.administer(
                "create database " + name + " template " + template + " strategy file_copy owner " + OWNER);
        return new TestDatabase(name);
    }

    /** Inserts rows as the owner in one transaction. */
    public void fill(Rows rows) {
        try (Connection owner = owner()) {
            owner.setAutoCommit(false);
            rows.insert(owner);
            owner.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String name() {
        return name;
    }

    public String url() {
        return TestServer.url(name);
    }

    /** @return a connection as the owner, who migrates and may everything but forget the audit */
    public Connection owner() throws SQLException {
        return DriverManager.getConnection(url(), OWNER, "owner");
    }

    /** @return a connection as the application, who owns nothing */
    public Connection application() throws SQLException {
        return DriverManager.getConnection(url(), APPLICATION, "app");
    }

    /** @return a connection as the server's superuser, for what only an operator does, such as making logins */
    public Connection superuser() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "postgres");
    }

    /** Forgets the database, whoever is still connected. */
    @Override
    public void close() {
        TestServer.administer("drop database if exists " + name + " with (force)");
    }
}
