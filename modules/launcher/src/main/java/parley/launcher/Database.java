package parley.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import parley.core.access.AccountStore;
import parley.core.reference.ReferenceLoader;
import parley.core.reference.SampleLoader;

/**
 * The database with its two logins: the owner migrates, the application serves and owns nothing.
 *
 * @param url as JDBC takes it, without credentials
 */
record Database(String url, Login owner, Login application) {
    private static final int OLDEST = 150_000;

    record Login(String name, String password) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Work with a connection of the owner. */
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** The embedded server: makes logins and database the first time. */
    static Database embedded(DataDirectory data, int port) {
        Login owner = new Login("parley_owner", data.secret("parley_owner"));
        Login application = new Login("parley_app", data.secret("parley_app"));
        String server = "jdbc:postgresql://127.0.0.1:" + port + "/";
        try (Connection connection =
                        DriverManager.getConnection(server + "postgres", "postgres", data.secret("postgres"));
                Statement statement = connection.createStatement()) {
            for (Login login : List.of(owner, application)) {
                if (!exists(statement, "pg_roles where rolname = '" + login.name() + "'")) {
                    statement.execute("create role " + login.name()
                            + " login nosuperuser nobypassrls nocreatedb nocreaterole password '" + login.password()
                            + "'");
                }
            }
            if (!exists(statement, "pg_database where datname = 'parley'")) {
                statement.execute("create database parley owner parley_owner");
            }
        } catch (SQLException e) {
            throw new Refusal("PostgreSQL answers, but not to us: " + e.getMessage(), e);
        }
        return new Database(server + "parley", owner, application);
    }

    /** A server of the operator's, from the environment. */
    static Database external(Map<String, String> environment) {
        Database database = new Database(
                environment.get("PARLEY_DB_URL"),
                new Login(required(environment, "PARLEY_DB_USER"), required(environment, "PARLEY_DB_PASSWORD")),
                new Login(
                        required(environment, "PARLEY_DB_APP_USER"), required(environment, "PARLEY_DB_APP_PASSWORD")));
        database.refuseAPrivilegedApplication();
        return database;
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new Refusal("PARLEY_DB_URL is set, but " + name + " is not. See docs/operations.md.");
        }
        return value;
    }

    private void refuseAPrivilegedApplication() {
        as(application, connection -> {
            try (Statement statement = connection.createStatement()) {
                if (connection.getMetaData().getDatabaseMajorVersion() * 10_000 < OLDEST) {
                    throw new Refusal("PostgreSQL 15 or newer is needed.");
                }
                if (exists(statement, "pg_roles where rolname = current_user and (rolsuper or rolbypassrls)")
                        || exists(
                                statement,
                                "pg_roles where rolname <> current_user and rolname = '"
                                        + owner.name().replace("'", "''") + "' and pg_has_role(oid, 'MEMBER')")
                        || exists(statement, "pg_class where pg_get_userbyid(relowner) = current_user")
                        || application.name().equals(owner.name())) {
                    throw new Refusal("The application's login " + application.name()
                            + " is privileged. Give it a login that is no superuser, has no BYPASSRLS, owns nothing and is"
                            + " neither the owner nor a member of it.");
                }
            }
            return null;
        });
    }

    private static boolean exists(Statement statement, String where) throws SQLException {
        try (ResultSet row = statement.executeQuery("select exists (select 1 from " + where + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** Runs every migration on the class path, then loads reference data, as the owner. */
    void migrate() {
        try {
            Flyway.configure()
                    .dataSource(url, owner.name(), owner.password())
                    .locations("classpath:db/migration")
                    .placeholders(Map.of("appLogin", application.name()))
                    .load()
                    .migrate();
        } catch (FlywayValidateException differs) {
            throw new Refusal("This database was made by another version of Parley that this one does not follow: "
                    + differs.getMessage().lines().limit(4).collect(Collectors.joining(" ")));
        }
        List<ReferenceLoader> loaders = new ArrayList<>();
        ServiceLoader.load(ReferenceLoader.class).forEach(loaders::add);
        loaders.sort(Comparator.comparingInt(ReferenceLoader::order));
        asOwner("reference-data", connection -> {
            for (ReferenceLoader loader : loaders) {
                loader.load(connection, clock());
            }
            return null;
        });
    }

    /**
     * Lets what a killed server was working on begin again at once, not when its lease runs out: only where no other server
     * can be at work on this database.
     */
    void endLeases() {
        asOwner("launcher", connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate("update core.job set lease_until = now() where state = 'RUNNING'");
            }
        });
    }

    /**
     * Adds the sample's records to an empty installation; does nothing where they are there already.
     *
     * @throws Refusal if there are accounts of real people
     */
    void loadSample() {
        List<SampleLoader> loaders = new ArrayList<>();
        ServiceLoader.load(SampleLoader.class).forEach(loaders::add);
        loaders.sort(Comparator.comparingInt(SampleLoader::order));
        asOwner("sample-data", connection -> {
            AccountStore accounts = new AccountStore(connection);
            if (accounts.hasRealAccounts()) {
                throw new Refusal(
                        "This installation has accounts of real people: sample data cannot be loaded into it.");
            }
            if (accounts.isEmpty()) {
                for (SampleLoader loader : loaders) {
                    loader.load(connection, clock());
                }
            }
            return null;
        });
    }

    /** One transaction of the owner, told to the audit as that system actor. */
    <T> T asOwner(String actor, Work<T> work) {
        return as(owner, connection -> {
            connection.setAutoCommit(false);
            try (var tell = connection.prepareStatement("select set_config('app.actor', ?, true)")) {
                tell.setString(1, actor);
                tell.execute();
            }
            T result = work.with(connection);
            connection.commit();
            return result;
        });
    }

    /** A connection of the owner for work that has transactions of its own. */
    <T> T withOwner(Work<T> work) {
        return as(owner, work);
    }

    private <T> T as(Login login, Work<T> work) {
        try (Connection connection = DriverManager.getConnection(url, login.name(), login.password())) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new Refusal("The database refused: " + e.getMessage(), e);
        }
    }

    static Clock clock() {
        return Clock.system(ZoneId.of("America/Toronto"));
    }
}
