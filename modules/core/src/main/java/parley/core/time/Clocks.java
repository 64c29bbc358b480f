package parley.core.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The only place that asks the machine for the time. */
@ApplicationScoped
public class Clocks {
    /** The calendar by which days are counted: due dates, "as of", today. */
    public static final ZoneId OTTAWA = ZoneId.of("America/Toronto");

    @Produces
    public Clock clock() {
        return Clock.system(OTTAWA);
    }
}
