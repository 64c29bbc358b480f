package parley.reports.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import parley.core.record.CalendarEntry;
import parley.core.record.RecordRef;
import parley.core.text.Language;
import parley.core.time.PartialDate;

/** The feed, read with another library than the one that writes it. */
class CalendarFeedTest {
    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
    private static final String LONG =
            "Mission commerciale d’Équipe Canada en Thaïlande, au Cambodge et ailleurs ; suite\\fin";

    @Test
    void isValidByTheStandard() throws Exception {
        Calendar read = read(feed(
                Language.FR,
                entry("round-18", "TNC 17", "CNC 17", "2026-02-09", "2026-02-11", false),
                entry("mission-1", "Mission", LONG, "2025-05", null, false)));
        assertThat(read.validate().hasErrors()).as(read.validate().toString()).isFalse();
        assertThat(read.getComponents(Component.VEVENT)).hasSize(2);
    }

    @Test
    void coversWholeDaysThroughTheLastOne() throws Exception {
        Component round =
                event(feed(Language.EN, entry("round-18", "TNC 17", "CNC 17", "2026-02-09", "2026-02-11", false)));
        assertThat(value(round, Property.UID)).isEqualTo("round-18@parley");
        assertThat(value(round, Property.DTSTART)).isEqualTo("20260209");
        assertThat(value(round, Property.DTEND))
                .as("the end of a whole day is the day after it")
                .isEqualTo("20260212");
        assertThat(value(round, Property.SUMMARY)).isEqualTo("TNC 17");
        assertThat(value(round, Property.URL)).isEqualTo("https://parley.example/show?id=1");
    }

    @Test
    void saysOfAMonthThatItsDayIsNotPublished() throws Exception {
        Component mission = event(feed(Language.FR, entry("mission-1", "Mission", LONG, "2025-05", null, false)));
        assertThat(value(mission, Property.DTSTART)).isEqualTo("20250501");
        assertThat(value(mission, Property.DTEND)).isEqualTo("20250502");
        assertThat(value(mission, Property.SUMMARY)).isEqualTo(LONG + " (jour non publié)");
    }

    @Test
    void keepsWhatWasCalledOffAsCancelled() throws Exception {
        Component round = event(feed(Language.EN, entry("round-18", "TNC 17", "CNC 17", "2026-02-09", null, true)));
        assertThat(value(round, Property.STATUS)).isEqualTo("CANCELLED");
    }

    @Test
    void isWrittenInLinesOfAtMostSeventyFiveOctets() {
        String feed = feed(Language.FR, entry("mission-1", "Mission", LONG, "2025-05", null, false));
        assertThat(feed).endsWith("END:VCALENDAR\r\n");
        assertThat(Stream.of(feed.split("\r\n"))).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    private static CalendarEntry entry(String uid, String en, String fr, String start, String end, boolean cancelled) {
        return new CalendarEntry(
                new RecordRef("ROUND", 1),
                uid,
                en,
                fr,
                PartialDate.parse(start),
                end == null ? null : PartialDate.parse(end),
                null,
                "Jakarta, Indonesia",
                "Jakarta, Indonésie",
                "/show?id=1",
                cancelled);
    }

    private static String feed(Language language, CalendarEntry... entries) {
        return CalendarFeed.write(List.of(entries), language, "jour non publié", "https://parley.example", NOW);
    }

    private static Calendar read(String feed) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(feed));
    }

    private static Component event(String feed) throws IOException, ParserException {
        return (Component) read(feed).getComponents(Component.VEVENT).get(0);
    }

    private static String value(Component event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
