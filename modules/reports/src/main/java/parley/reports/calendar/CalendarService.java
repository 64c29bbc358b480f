package parley.reports.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import parley.core.access.Allowed;
import parley.core.record.CalendarEntry;
import parley.core.record.RecordSources;
import parley.reports.ReportsAccess;

/** What has a published or agreed date, over all modules; what has none is in no calendar. */
@ApplicationScoped
@Transactional
public class CalendarService {
    private RecordSources sources;

    protected CalendarService() {}

    @Inject
    CalendarService(RecordSources sources) {
        this.sources = sources;
    }

    /** @return entries that touch the days from–to, both inclusive, by start; each as far as the caller may see it */
    @Allowed(ReportsAccess.READ_CALENDAR)
    public List<CalendarEntry> between(LocalDate from, LocalDate to) {
        return sources.all().stream()
                .flatMap(source -> source.calendar(from, to).stream())
                .sorted(Comparator.comparing(
                                (CalendarEntry entry) -> entry.start().value())
                        .thenComparing(CalendarEntry::uid))
                .toList();
    }
}
