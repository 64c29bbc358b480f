package parley.reports.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Classification;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import parley.core.record.CalendarEntry;
import parley.core.text.Language;
import parley.core.time.Precision;

/**
 * The calendar as iCalendar (RFC 5545): whole days, because a round's days are what is agreed. An entry known only by month
 * stands on the month's first day and says so in its title.
 */
public final class CalendarFeed {
    private static final int LONGEST_LINE = 75;

    private CalendarFeed() {}

    /**
     * @param monthOnly what is added to the title of an entry without a day, such as "day not published"
     * @param base scheme, host and port, to which addresses are added
     */
    public static String write(
            List<CalendarEntry> entries, Language language, String monthOnly, String base, Instant now) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Parley//Calendar//" + language.name());
        calendar.setName("Parley");
        entries.forEach(entry -> calendar.addEvent(event(entry, language, monthOnly, base, now)));
        return folded(written(calendar));
    }

    /** Long lines stay long here: the library folds by characters, the standard by octets. */
    private static String written(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Breaks lines of more than 75 octets, never within a character (RFC 5545, 3.1). */
    private static String folded(String text) {
        StringBuilder lines = new StringBuilder(text.length());
        int octets = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (character == '\r' || character == '\n') {
                octets = 0;
            } else if (octets + size > LONGEST_LINE) {
                lines.append("\r\n ");
                octets = 1 + size;
            } else {
                octets += size;
            }
            lines.appendCodePoint(character);
            i += Character.charCount(character);
        }
        return lines.toString();
    }

    private static VEvent event(CalendarEntry entry, Language language, String monthOnly, String base, Instant now) {
        boolean day = entry.start().precision() == Precision.DAY;
        String title = language == Language.FR ? entry.titleFr() : entry.titleEn();
        String place = language == Language.FR ? entry.placeFr() : entry.placeEn();
        LocalDate last = day ? entry.lastDay() : entry.start().value();
        VEvent event = new VEvent();
        event.setUid(entry.uid() + "@parley");
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(day ? title : title + " (" + monthOnly + ")");
        event.setDateStart(new DateStart(date(entry.start().value())));
        event.setDateEnd(new DateEnd(date(last.plusDays(1))));
        if (place != null) {
            event.setLocation(place);
        }
        event.setUrl(base + entry.address());
        event.setClassification(Classification.private_());
        event.setTransparency(true);
        if (entry.cancelled()) {
            event.setStatus(Status.cancelled());
        }
        return event;
    }

    /** The library writes a date in the machine's own zone. */
    private static ICalDate date(LocalDate day) {
        return new ICalDate(Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
    }
}
