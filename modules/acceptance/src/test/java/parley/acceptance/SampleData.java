package parley.acceptance;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import parley.core.reference.ReferenceLoader;
import parley.core.reference.SampleLoader;
import parley.testing.TestClock;
import parley.testing.TestDatabase;

/** The published facts and the made-up records of every module, in the order in which the launcher loads them. */
public final class SampleData {
    private SampleData() {}

    /** @return a database of the caller's own with all of it as on 24 November 2026, loaded once a process */
    static TestDatabase database() {
        return TestDatabase.create("sample", owner -> load(owner, TestClock.on("2026-11-24")));
    }

    public static void load(Connection owner, Clock clock) throws SQLException {
        List<ReferenceLoader> reference = new ArrayList<>();
        ServiceLoader.load(ReferenceLoader.class).forEach(reference::add);
        reference.sort(Comparator.comparingInt(ReferenceLoader::order));
        for (ReferenceLoader loader : reference) {
            loader.load(owner, clock);
        }
        List<SampleLoader> samples = new ArrayList<>();
        ServiceLoader.load(SampleLoader.class).forEach(samples::add);
        samples.sort(Comparator.comparingInt(SampleLoader::order));
        for (SampleLoader loader : samples) {
            loader.load(owner, clock);
        }
    }
}
