package parley.negotiations.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static parley.negotiations.rest.Leak.told;
import static parley.negotiations.rest.LeakFixture.HONEST;
import static parley.negotiations.rest.LeakFixture.LISTED;
import static parley.negotiations.rest.LeakFixture.OUTSIDER;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.core.access.Caller;
import parley.core.access.Callers;
import parley.core.error.NotFound;
import parley.negotiations.rest.Leak.One;
import parley.negotiations.rest.Leak.Way;
import parley.negotiations.rest.LeakFixture.Secret;
import parley.testing.TestBeans;
import parley.testing.TestClock;

/**
 * Every way to ask for what is need-to-know, by somebody with all roles for whom the application's own wall is switched off:
 * row security alone stands before the records. Each way is asked by somebody on the lists too, and by the same outsider with both
 * walls off, so that a way that tells nothing to anybody is found out. The chapter is withheld.
 */
class LeakTest {
    @RegisterExtension
    static final TestBeans BEANS = new TestBeans(TestClock.on("2026-11-24"), LeakFixture::database);

    private static final long NONE = 999_999;
    private static final LeakFixture HELD = new LeakFixture(BEANS);

    @BeforeAll
    static void hold() {
        HELD.hold();
    }

    static Stream<Way> ways() {
        Asking asking = new Asking(BEANS, HELD);
        return Stream.of(new ListedLeaks(asking).all(), new SpreadLeaks(asking).all(), new RestLeaks(asking).all())
                .flatMap(ways -> ways);
    }

    static Stream<One> ones() {
        return new SingleLeaks(new Asking(BEANS, HELD)).all();
    }

    @ParameterizedTest
    @MethodSource("ways")
    void tellsNothingToWhoIsOffTheLists(Way way) {
        assertThat(told(OUTSIDER, way)).as("with the first wall off").isEmpty();
        assertThat(told(LISTED, way)).as("on the lists").isEqualTo(way.tells());
    }

    @Test
    void wouldTellItAllWithoutTheSecondWall() {
        HELD.secondWall(false);
        try {
            assertThat(ways()).allSatisfy(way -> assertThat(told(OUTSIDER, way)).isEqualTo(way.tells()));
        } finally {
            HELD.secondWall(true);
        }
    }

    /** The wall of the application alone, for somebody who claims nothing: the same way tells nothing either. */
    @Test
    void tellsNothingByTheFirstWallAlone() {
        HELD.secondWall(false);
        try {
            assertThat(ways()).allSatisfy(way -> assertThat(toldOrRefused(way)).isEmpty());
        } finally {
            HELD.secondWall(true);
        }
    }

    private static Set<Secret> toldOrRefused(Way way) {
        try {
            return told(HONEST, way);
        } catch (NotFound refused) {
            return Set.of();
        }
    }

    @ParameterizedTest
    @MethodSource("ones")
    void refusesARecordAsIfThereWereNone(One one) {
        long id = HELD.id(one.secret());
        assertThat(Told.in(Callers.as(LISTED, () -> one.ask().apply(id))))
                .contains(one.secret().word());
        assertThat(refusal(OUTSIDER, one, id)).isEqualTo(refusal(OUTSIDER, one, NONE));
        assertThat(refusal(HONEST, one, id)).isEqualTo(refusal(HONEST, one, NONE));
    }

    private static String refusal(Caller caller, One one, long id) {
        Throwable thrown =
                catchThrowable(() -> Callers.as(caller, () -> one.ask().apply(id)));
        assertThat(thrown).isInstanceOf(NotFound.class).hasNoCause();
        return thrown.getMessage().replace(Long.toString(id), "");
    }
}
