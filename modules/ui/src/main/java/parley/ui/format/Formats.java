package parley.ui.format;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import parley.core.text.Language;
import parley.core.time.Clocks;
import parley.core.time.PartialDate;
import parley.core.time.Precision;

/**
 * How each language writes dates, times and numbers (Canadian conventions: "9–11 February 2026", « du 9 au 11 février
 * 2026 », 14:30 and 14 h 30, 1,234.5 and 1 234,5). Knows no container.
 */
public record Formats(Language language) {
    private static final char NBSP = '\u00A0';

    /** @return a day, month or year in words; null is an empty text */
    public String date(PartialDate date) {
        if (date == null) {
            return "";
        }
        return switch (date.precision()) {
            case DAY -> day(date.value());
            case MONTH -> month(date.value()) + NBSP + date.value().getYear();
            case YEAR -> Integer.toString(date.value().getYear());
        };
    }

    /** @return {@code 9 February 2026}, {@code 1er février 2026} */
    public String day(LocalDate date) {
        return date == null ? "" : number(date) + NBSP + month(date) + NBSP + date.getYear();
    }

    /** @return {@code Friday, 27 March 2026}, {@code Vendredi 27 mars 2026} */
    public String weekday(LocalDate date) {
        String name = date.getDayOfWeek().getDisplayName(TextStyle.FULL, language.locale());
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + (french() ? " " : ", ") + day(date);
    }

    /** @return {@code Tue 10}, {@code mar. 10} */
    public String shortDay(LocalDate date) {
        return date == null
                ? ""
                : date.getDayOfWeek()
                                .getDisplayName(TextStyle.SHORT, language.locale())
                                .replaceFirst("\\.?$", french() ? "." : "")
                        + NBSP
                        + number(date);
    }

    /** @return {@code 9–11 February 2026}, {@code du 9 au 11 février 2026}; with one date, that date */
    public String range(PartialDate start, PartialDate end) {
        if (start == null || end == null || end.equals(start)) {
            return date(start);
        }
        if (start.precision() != Precision.DAY || end.precision() != Precision.DAY) {
            return french() ? "de " + date(start) + " à " + date(end) : date(start) + " – " + date(end);
        }
        return days(start.value(), end.value());
    }

    private String days(LocalDate a, LocalDate b) {
        boolean sameYear = a.getYear() == b.getYear();
        boolean sameMonth = sameYear && a.getMonth() == b.getMonth();
        if (french()) {
            String first = number(a) + (sameMonth ? "" : NBSP + month(a)) + (sameYear ? "" : "" + NBSP + a.getYear());
            return a.plusDays(1).equals(b) && sameMonth
                    ? "les " + number(a) + " et " + day(b)
                    : "du " + first + " au " + day(b);
        }
        return sameMonth
                ? number(a) + "–" + day(b)
                : number(a) + NBSP + month(a) + (sameYear ? "" : "" + NBSP + a.getYear()) + " – " + day(b);
    }

    /** @return {@code 14:30}, {@code 14 h 30}, {@code 9 h} */
    public String time(LocalTime time) {
        if (time == null) {
            return "";
        }
        if (!french()) {
            return time.getHour() + ":" + String.format("%02d", time.getMinute());
        }
        String hour = time.getHour() + "" + NBSP + "h";
        return time.getMinute() == 0 ? hour : hour + NBSP + String.format("%02d", time.getMinute());
    }

    /** @return {@code 9:00–12:30}, {@code de 9 h à 12 h 30} */
    public String times(LocalTime start, LocalTime end) {
        if (start == null || end == null) {
            return time(start);
        }
        return french() ? "de " + time(start) + " à " + time(end) : time(start) + "–" + time(end);
    }

    /** @return the moment in Ottawa: {@code 24 November 2026, 9:05} */
    public String moment(Instant moment) {
        if (moment == null) {
            return "";
        }
        ZonedDateTime ottawa = moment.atZone(Clocks.OTTAWA);
        return day(ottawa.toLocalDate()) + (french() ? " à " : ", ") + time(ottawa.toLocalTime());
    }

    /** @return {@code UTC+07:00} as it is on that day */
    public String offset(String zone, LocalDate day) {
        if (zone == null || zone.isBlank()) {
            return "";
        }
        String offset =
                DateTimeFormatter.ofPattern("xxx").format(day.atTime(12, 0).atZone(ZoneId.of(zone)));
        return "UTC" + (offset.equals("+00:00") ? "" : offset.replace('-', '−'));
    }

    /** A time at a place as it is in Ottawa. */
    public ZonedDateTime inOttawa(LocalDate day, LocalTime time, String zone) {
        return day.atTime(time).atZone(ZoneId.of(zone)).withZoneSameInstant(Clocks.OTTAWA);
    }

    public String number(Number value) {
        return value == null
                ? ""
                : french(NumberFormat.getInstance(language.locale()).format(value));
    }

    /** @return {@code CAD 1,234.50}, {@code 1 234,50 CAD} */
    public String money(BigDecimal amount, String currency) {
        if (amount == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setMinimumFractionDigits(amount.stripTrailingZeros().scale() > 0 ? 2 : 0);
        format.setMaximumFractionDigits(2);
        String number = french(format.format(amount));
        return french() ? number + NBSP + currency : currency + NBSP + number;
    }

    /** Thousands are set apart by a narrow no-break space in French, whatever the runtime's locale data says. */
    private String french(String number) {
        return french() ? number.replace(NBSP, '\u202F') : number;
    }

    private boolean french() {
        return language == Language.FR;
    }

    private String number(LocalDate date) {
        return french() && date.getDayOfMonth() == 1 ? "1er" : Integer.toString(date.getDayOfMonth());
    }

    private String month(LocalDate date) {
        return date.getMonth().getDisplayName(TextStyle.FULL, language.locale());
    }
}
