package parley.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.enterprise.inject.Vetoed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.core.job.WorkBeside;
import parley.exchange.ImportColumns;
import parley.exchange.ImportField;
import parley.exchange.ImportKind;
import parley.exchange.ImportRun;
import parley.exchange.imports.MadeUpSteps.Step;

/** What goes on at the same time, and what becomes of it when one part goes wrong or somebody has enough. */
@Timeout(60)
class ImportJudgingTest {
    private static final BiConsumer<Step, Integer> QUIETLY = (step, piece) -> {};

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    private void judge(MadeUpSteps steps, BiConsumer<Long, Long> progress) {
        new ImportJudging(steps, new NoKinds(), new WorkBeside(threads)).judge("IMP-1", progress);
    }

    @Test
    void everyRowHasItsVerdictBeforeTheImportIsShown() {
        MadeUpSteps steps = new MadeUpSteps(MadeUpSteps.ROWS, QUIETLY);
        List<Long> told = new ArrayList<>();
        judge(steps, (done, of) -> {
            assertThat(of).isEqualTo(MadeUpSteps.ROWS);
            told.add(done);
        });
        assertThat(steps.stored)
                .containsExactlyElementsOf(
                        IntStream.range(0, MadeUpSteps.ROWS).boxed().toList());
        assertThat(steps.previews()).isOne();
        assertThat(told).isSorted().endsWith((long) MadeUpSteps.ROWS).hasSize(MadeUpSteps.PIECES + 1);
    }

    /**
     * The second look ends only when the first rows are being judged; the first storing only when the rows after it are and
     * those after them are being looked up.
     */
    @Test
    void someAreStoredAndSomeLookedUpWhileOthersAreJudged() {
        CountDownLatch judged = new CountDownLatch(2);
        CountDownLatch looked = new CountDownLatch(3);
        CountDownLatch ahead = new CountDownLatch(2);
        List<Boolean> beside = new CopyOnWriteArrayList<>();
        MadeUpSteps steps = new MadeUpSteps(MadeUpSteps.ROWS, (step, piece) -> {
            if (step == Step.JUDGE) {
                judged.countDown();
                ahead.countDown();
            } else if (step == Step.LOOK) {
                looked.countDown();
                if (piece == 1) {
                    ahead.countDown();
                    beside.add(in(ahead));
                }
            } else if (piece == 0) {
                beside.add(in(judged) && in(looked));
            }
        });
        judge(steps, (done, of) -> {});
        assertThat(beside).containsExactly(true, true);
        assertThat(steps.previews()).isOne();
    }

    private static boolean in(CountDownLatch latch) {
        try {
            return latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    /** Many at a time must not take a second connection each. */
    @Test
    void aShortListIsJudgedOnTheThreadThatAsked() {
        MadeUpSteps steps = new MadeUpSteps(ImportService.AT_ONCE, QUIETLY);
        judge(steps, (done, of) -> {});
        assertThat(steps.stored).hasSize(ImportService.AT_ONCE);
        assertThat(Set.copyOf(steps.threads)).containsExactly(Thread.currentThread());
    }

    static Stream<Arguments> faults() {
        return Stream.of(Step.values()).flatMap(step -> Stream.of(0, 1, MadeUpSteps.PIECES - 1)
                .flatMap(piece -> Stream.of(new IllegalStateException("made up"), new StackOverflowError())
                        .map(fault -> Arguments.of(step, piece, fault))));
    }

    /** All else takes long enough to be found at work if nobody waited for it. */
    @ParameterizedTest
    @MethodSource("faults")
    void whatGoesWrongEndsThePreviewAndNothingWorksOn(Step wrong, int at, Throwable fault) {
        MadeUpSteps steps = new MadeUpSteps(MadeUpSteps.ROWS, (step, piece) -> {
            if (step == wrong && piece == at) {
                sneak(fault);
            }
            pause();
        });
        Throwable thrown = catchThrowable(() -> judge(steps, (done, of) -> {}));
        assertThat(steps.working).hasValue(0);
        assertThat(thrown).isNotNull();
        assertThat(thrown == fault || thrown.getCause() == fault)
                .as("%s", thrown)
                .isTrue();
        assertThat(steps.previews()).isZero();
        int begun = sum(steps);
        pause();
        assertThat(sum(steps)).isEqualTo(begun);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, MadeUpSteps.PIECES - 1, MadeUpSteps.PIECES})
    void whoeverCancelsStopsItAtTheNextWord(int word) {
        MadeUpSteps steps = new MadeUpSteps(MadeUpSteps.ROWS, (step, piece) -> pause());
        List<Long> told = new ArrayList<>();
        Throwable thrown = catchThrowable(() -> judge(steps, (done, of) -> {
            if (told.size() == word) {
                throw new Enough();
            }
            told.add(done);
        }));
        assertThat(thrown).isInstanceOf(Enough.class);
        assertThat(steps.working).hasValue(0);
        assertThat(steps.previews()).isZero();
        assertThat(steps.stored).hasSize(word * ImportStager.AT_A_TIME);
    }

    /** The reason that ended it is the one that is told. */
    @Test
    void whatElseGoesWrongMeanwhileDoesNotHideWhy() {
        CountDownLatch judging = new CountDownLatch(2);
        MadeUpSteps steps = new MadeUpSteps(MadeUpSteps.ROWS, (step, piece) -> {
            if (step == Step.JUDGE) {
                judging.countDown();
            }
            if (step == Step.JUDGE && piece == 1) {
                throw new Enough();
            }
            if (step == Step.STORE && in(judging)) {
                pause();
                throw new IllegalStateException("storing");
            }
        });
        assertThat(catchThrowable(() -> judge(steps, (done, of) -> {}))).isInstanceOf(Enough.class);
        assertThat(steps.working).hasValue(0);
    }

    private static int sum(MadeUpSteps steps) {
        return steps.begun.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static void pause() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(15));
    }

    private static void sneak(Throwable fault) {
        if (fault instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) fault;
    }

    private static final class Enough extends RuntimeException {}

    /** One that is asked for nothing: the steps are made up. */
    @Vetoed // a bean beside the real one otherwise
    private static final class NoKinds extends ImportKinds {
        @Override
        public ImportKind of(String code) {
            return new ImportKind() {
                @Override
                public String code() {
                    return code;
                }

                @Override
                public String operation() {
                    return "";
                }

                @Override
                public List<ImportField> fields() {
                    return List.of();
                }

                @Override
                public Map<String, String> guess(List<String> headers) {
                    return Map.of();
                }

                @Override
                public ImportRun begin(ImportColumns columns) {
                    return null;
                }
            };
        }
    }
}
