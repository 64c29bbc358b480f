package parley.launcher.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Times several kinds of work by turns, so that what disturbs the machine disturbs all of them alike. */
final class SideBySide {
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(20);
    private static final int FEWEST = 3;

    private SideBySide() {}

    interface Work {
        void run() throws Exception;
    }

    /** @return median milliseconds of each, in the order given; at most so many turns, fewer where they take long */
    static List<Double> medians(int turns, List<? extends Work> works) throws Exception {
        List<List<Double>> times = new ArrayList<>();
        works.forEach(work -> times.add(new ArrayList<>()));
        long deadline = System.nanoTime() + LONGEST_NANOS;
        for (int turn = 0; turn < turns && (turn < FEWEST || System.nanoTime() < deadline); turn++) {
            for (int i = 0; i < works.size(); i++) {
                long began = System.nanoTime();
                works.get(i).run();
                times.get(i).add((System.nanoTime() - began) / 1e6);
            }
        }
        return times.stream().map(SideBySide::median).toList();
    }

    /**
     * Lets everybody work at once for so long, again and again.
     *
     * @param everybody one work for each client
     * @return how often they were done in a second, all together
     */
    static double perSecond(List<? extends Work> everybody, long millis) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(everybody.size());
        try {
            long began = System.nanoTime();
            long deadline = began + TimeUnit.MILLISECONDS.toNanos(millis);
            List<Future<Integer>> done = new ArrayList<>();
            for (Work work : everybody) {
                done.add(threads.submit(() -> {
                    int times = 0;
                    while (System.nanoTime() < deadline) {
                        work.run();
                        times++;
                    }
                    return times;
                }));
            }
            long all = 0;
            for (Future<Integer> times : done) {
                all += times.get();
            }
            return all * 1e9 / (System.nanoTime() - began);
        } finally {
            threads.shutdownNow();
        }
    }

    static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
