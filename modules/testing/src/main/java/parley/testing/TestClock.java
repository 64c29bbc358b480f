package parley.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock that stands until a test moves it, in the Ottawa calendar. */
public final class TestClock extends Clock {
    private static final ZoneId OTTAWA = ZoneId.of("America/Toronto");

    private final ZoneId zone;
    private volatile Instant now;

    private TestClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** @param instant such as {@code 2026-11-24T14:15:00Z} */
    public static TestClock at(String instant) {
        return new TestClock(Instant.parse(instant), OTTAWA);
    }

    /** @return noon in Ottawa on that day */
    public static TestClock on(String day) {
        return new TestClock(LocalDate.parse(day).atTime(12, 0).atZone(OTTAWA).toInstant(), OTTAWA);
    }

    public void set(Instant instant) {
        now = instant;
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        TestClock self = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return other;
            }

            @Override
            public Clock withZone(ZoneId another) {
                return self.withZone(another);
            }

            @Override
            public Instant instant() {
                return self.instant();
            }
        };
    }
}
