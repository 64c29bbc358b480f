package parley.reports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Supplier;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.core.access.Role;
import parley.core.reference.ReferenceLoader;
import parley.core.text.Language;
import parley.testing.TestClock;
import parley.testing.TestDatabase;

/** The published facts of every module and nothing else, and who asks. */
public final class ReportsFixture {
    public static final TestClock TODAY = TestClock.on("2026-11-24");

    private ReportsFixture() {}

    public static TestDatabase database() {
        return TestDatabase.create("reports", ReportsFixture::facts);
    }

    private static void facts(Connection owner) throws SQLException {
        List<ReferenceLoader> loaders = ServiceLoader.load(ReferenceLoader.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparingInt(ReferenceLoader::order))
                .toList();
        for (ReferenceLoader loader : loaders) {
            loader.load(owner, TODAY);
        }
    }

    public static <T> T asManager(Supplier<T> work) {
        return Callers.as(caller(Language.EN, Role.MANAGER), work);
    }

    public static Caller caller(Language language, Role... roles) {
        return new Caller(9L, null, "Test", null, Set.of(roles), Set.of(), language, "request-1");
    }
}
