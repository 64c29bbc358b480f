package parley.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.core.time.PartialDate;
import parley.core.time.Precision;

/** Dates as people write them in lists, in English and French, down to the month or the year where only that is said. */
public final class WrittenDate {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("((?:19|20)\\d{2})([/.]?)(\\d{2})\\2(\\d{2})");
    private static final Pattern WEEKDAY = Pattern.compile(
            "^(mon|tues|wednes|thurs|fri|satur|sun)day |^(lun|mar|mercre|jeu|vendre|same)di " + "|^dimanche ");
    /** A typed cell of a workbook may bring the hour along. */
    private static final Pattern HOUR =
            Pattern.compile("(?<=^\\d{4}-\\d{2}-\\d{2})[T ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$");

    /** On words without accents and signs: {@code 1er mars 2024}, {@code March 1st 2024}, {@code mars 2024}. */
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})(?:er|st|nd|rd|th)? (?:of )?([a-z]+) (\\d{4})");

    private static final Pattern MONTH_FIRST = Pattern.compile("([a-z]+) (\\d{1,2})(?:st|nd|rd|th)? (\\d{4})");
    private static final Pattern MONTH = Pattern.compile("([a-z]+) (\\d{4})");
    private static final List<Pattern> MONTHS = List.of(
                    "jan(v|vier|uary)?",
                    "feb(ruary)?|fev(r|rier)?",
                    "mar(s|ch)?",
                    "apr(il)?|avr(il)?",
                    "may|mai",
                    "june?|juin",
                    "july?|juil(let)?",
                    "aug(ust)?|aout",
                    "sept?(ember|embre)?",
                    "oct(ober|obre)?",
                    "nov(ember|embre)?",
                    "dec(ember|embre)?")
            .stream()
            .map(Pattern::compile)
            .toList();

    private WrittenDate() {}

    /** @return empty where the text is no date, or one that could be read two ways */
    public static Optional<PartialDate> read(String text) {
        try {
            Matcher numbers = NUMBERS.matcher(text);
            if (numbers.matches()) {
                return ofNumbers(number(numbers, 1), number(numbers, 2), number(numbers, 3));
            }
            Matcher year = YEAR_FIRST.matcher(text);
            if (year.matches()) {
                return Optional.of(day(number(year, 1), number(year, 3), number(year, 4)));
            }
            Optional<PartialDate> inWords =
                    inWords(WEEKDAY.matcher(CellWords.plain(text)).replaceFirst(""));
            return inWords.isPresent()
                    ? inWords
                    : Optional.ofNullable(PartialDate.parse(HOUR.matcher(text).replaceFirst("")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** @return empty where the text is no day, or one that could be read two ways */
    public static Optional<LocalDate> day(String text) {
        return read(text).filter(date -> date.precision() == Precision.DAY).map(PartialDate::value);
    }

    private static Optional<PartialDate> ofNumbers(int first, int second, int year) {
        int months = MONTHS.size();
        if (first <= months && second <= months && first != second) {
            return Optional.empty();
        }
        int month = first > months ? second : first;
        return Optional.of(day(year, month, first + second - month));
    }

    private static Optional<PartialDate> inWords(String plain) {
        Matcher words = DAY_FIRST.matcher(plain);
        if (words.matches()) {
            int day = number(words, 1);
            int year = number(words, 3);
            return month(words.group(2)).map(month -> day(year, month, day));
        }
        words = MONTH_FIRST.matcher(plain);
        if (words.matches()) {
            int day = number(words, 2);
            int year = number(words, 3);
            return month(words.group(1)).map(month -> day(year, month, day));
        }
        words = MONTH.matcher(plain);
        if (words.matches()) {
            int year = number(words, 2);
            return month(words.group(1)).map(month -> PartialDate.of(LocalDate.of(year, month, 1), Precision.MONTH));
        }
        return Optional.empty();
    }

    private static Optional<Integer> month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).matcher(word).matches()) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    private static PartialDate day(int year, int month, int day) {
        return PartialDate.of(LocalDate.of(year, month, day), Precision.DAY);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
