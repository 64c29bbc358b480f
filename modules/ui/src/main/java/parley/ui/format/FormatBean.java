package parley.ui.format;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import parley.core.access.Callers;
import parley.core.text.BilingualText;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.core.time.Clocks;
import parley.core.time.PartialDate;

/** {@link Formats} in pages, in the reader's language: {@code #{fmt.range(start, end)}}. */
@Named("fmt")
@ApplicationScoped
public class FormatBean {
    private Texts texts;
    private Clock clock;

    protected FormatBean() {}

    @Inject
    public FormatBean(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    private static Formats formats() {
        return new Formats(language());
    }

    private static Language language() {
        return Callers.current().language();
    }

    public String date(PartialDate date) {
        return formats().date(date);
    }

    public String day(LocalDate date) {
        return formats().day(date);
    }

    public String weekday(LocalDate date) {
        return formats().weekday(date);
    }

    public String shortDay(LocalDate date) {
        return formats().shortDay(date);
    }

    public String range(PartialDate start, PartialDate end) {
        return formats().range(start, end);
    }

    public String time(LocalTime time) {
        return formats().time(time);
    }

    public String times(LocalTime start, LocalTime end) {
        return formats().times(start, end);
    }

    /** @return "Sun 8, 21:00 in Ottawa" for a time at a place elsewhere; empty where it is Ottawa's own or not known */
    public String ottawa(LocalDate day, LocalTime time, String zone) {
        if (day == null || time == null || zone == null || zone.isEmpty() || zone.equals(Clocks.OTTAWA.getId())) {
            return "";
        }
        var there = formats().inOttawa(day, time, zone);
        return texts.of(language(), "time.ottawa", shortDay(there.toLocalDate()), time(there.toLocalTime()));
    }

    /** @return "21:00 Ottawa", with the day where it is another one there; empty where it is Ottawa's own time or not known */
    public String ottawaTime(LocalDate day, LocalTime time, String zone) {
        if (ottawa(day, time, zone).isEmpty()) {
            return "";
        }
        var there = formats().inOttawa(day, time, zone);
        String clock = time(there.toLocalTime());
        return there.toLocalDate().equals(day)
                ? texts.of(language(), "time.ottawaShort", clock)
                : texts.of(language(), "time.ottawaOtherDay", shortDay(there.toLocalDate()), clock);
    }

    /** @return "2 h 15 min" */
    public String duration(int minutes) {
        String key = minutes < 60 ? "time.minutes" : minutes % 60 == 0 ? "time.hours" : "time.duration";
        return texts.of(language(), key, minutes / 60, minutes % 60);
    }

    public String moment(Instant moment) {
        return formats().moment(moment);
    }

    public String offset(String zone, PartialDate day) {
        return formats().offset(zone, day == null ? today() : day.value());
    }

    public String number(Number value) {
        return formats().number(value);
    }

    public String money(BigDecimal amount, String currency) {
        return formats().money(amount, currency);
    }

    /** @return of an e-mail address what stands before the @; all of what is none */
    public String beforeAt(String address) {
        int at = address == null ? -1 : address.indexOf('@');
        return at < 1 ? address : address.substring(0, at);
    }

    /** @return of an e-mail address the rest from the @ on; nothing of what is none */
    public String fromAt(String address) {
        int at = address == null ? -1 : address.indexOf('@');
        return at < 1 ? "" : address.substring(at);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @return "7 days late", "today", "in 12 days" */
    public String due(LocalDate due) {
        if (due == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today(), due);
        String key = days < 0 ? "due.late" : days == 0 ? "due.today" : "due.in";
        return texts.of(language(), key, Math.abs(days));
    }

    public boolean overdue(LocalDate due) {
        return due != null && due.isBefore(today());
    }

    /** @return whether it is due within a week from today */
    public boolean soon(LocalDate due) {
        return due != null && !overdue(due) && ChronoUnit.DAYS.between(today(), due) <= 7;
    }

    /** @return the reader's side of a text, else the other */
    public String text(BilingualText text) {
        return text == null ? null : text.in(language());
    }

    /** @return for {@code lang}: the language that {@link #text} really gives, or null where it is the reader's */
    public String langOf(BilingualText text) {
        Language given = text == null ? language() : text.languageIn(language());
        return given == language() ? null : given.code() + "-CA";
    }

    /** @return the reader's side of two columns */
    public String side(String en, String fr) {
        String side = language() == Language.FR ? fr : en;
        return side != null ? side : language() == Language.FR ? en : fr;
    }
}
