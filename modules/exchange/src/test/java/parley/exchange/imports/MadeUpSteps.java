package parley.exchange.imports;

import jakarta.enterprise.inject.Vetoed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import parley.core.text.Language;
import parley.exchange.ImportColumns;
import parley.exchange.ImportJudgement;
import parley.exchange.ImportLine;
import parley.exchange.ImportRun;
import parley.exchange.ImportVerdict;
import parley.exchange.reader.FileKind;

/** Steps of a preview over rows in memory, of which each tells that it begins: the number of the piece comes with it. */
@Vetoed // a bean beside the real one otherwise
final class MadeUpSteps extends ImportSteps {
    enum Step {
        LOOK,
        JUDGE,
        STORE
    }

    static final int PIECES = 5;
    static final int ROWS = PIECES * ImportStager.AT_A_TIME;

    /** Rows that have a verdict, in the order of storing. */
    final List<Integer> stored = new ArrayList<>();

    /** Steps at work on whatever thread. */
    final AtomicInteger working = new AtomicInteger();

    final Map<Step, Integer> begun = new ConcurrentHashMap<>();
    final ConcurrentLinkedQueue<Thread> threads = new ConcurrentLinkedQueue<>();

    private final int rows;
    private final BiConsumer<Step, Integer> watch;
    private int previews;

    /** @param watch is told each step with the number of its piece, from 0, and may throw or take its time */
    MadeUpSteps(int rows, BiConsumer<Step, Integer> watch) {
        this.rows = rows;
        this.watch = watch;
    }

    private <T> T step(Step step, Supplier<T> work) {
        working.incrementAndGet();
        try {
            threads.add(Thread.currentThread());
            watch.accept(step, begun.merge(step, 1, Integer::sum) - 1);
            return work.get();
        } finally {
            working.decrementAndGet();
        }
    }

    @Override
    ImportSummary summary(String code) {
        return new ImportSummary(
                1,
                0,
                code,
                "people",
                "list.csv",
                "",
                0,
                FileKind.CSV,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                Map.of(),
                ImportState.RECEIVED,
                null,
                List.of(),
                rows,
                Map.of(),
                "Ana",
                Instant.EPOCH,
                null,
                null);
    }

    @Override
    ImportColumns columns(String code) {
        return new ImportColumns(List.of(), Map.of(), Map.of(), Language.EN);
    }

    @Override
    Looked look(long batch, ImportRun run, ImportColumns columns, int after) {
        return step(Step.LOOK, () -> {
            List<ImportLine> lines = IntStream.range(after + 1, Math.min(rows, after + 1 + ImportStager.AT_A_TIME))
                    .mapToObj(row -> new ImportLine(row, List.of(), List.of(), null))
                    .toList();
            return new Looked(
                    lines, () -> lines.stream().map(MadeUpSteps::fresh).toList());
        });
    }

    private static ImportJudgement fresh(ImportLine line) {
        return new ImportJudgement(
                line.row(), ImportVerdict.NEW, null, null, null, List.of(), List.of(), List.of(), "{}");
    }

    @Override
    List<ImportJudgement> judge(Supplier<List<ImportJudgement>> judging) {
        return step(Step.JUDGE, judging);
    }

    @Override
    int store(long batch, List<ImportJudgement> judged) {
        return step(Step.STORE, () -> {
            judged.forEach(each -> stored.add(each.row()));
            return judged.size();
        });
    }

    @Override
    void preview(String code) {
        if (working.get() > 0 || stored.size() < rows) {
            throw new IllegalStateException("shown before all is stored");
        }
        previews++;
    }

    int previews() {
        return previews;
    }
}
