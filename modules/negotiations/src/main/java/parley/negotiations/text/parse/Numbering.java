package parley.negotiations.text.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.negotiations.text.model.Article;
import parley.negotiations.text.model.Problem;
import parley.negotiations.text.model.Problem.Code;

/** Looks for articles that are missing, twice there or out of order. Numbers still open ({@code 5.X}) are passed over. */
final class Numbering {
    private static final Pattern NUMBER = Pattern.compile(
            "^(?<before>(?:.*[.\\-, ])?)(?<last>[0-9]{1,4}|[IVXLC]+)(?<after>[.\\-]?(?:[A-Za-z]|bis|ter|quater|quinquies|sexies))?$");
    private static final int LONGEST_GAP = 3;

    private Numbering() {}

    private record Number(String before, int last) {}

    static List<Problem> problems(List<Article> articles) {
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Number previous = null;
        for (Article article : articles) {
            if (article.number().isEmpty() || article.deleted()) {
                continue;
            }
            int place = article.headingParagraph().position();
            if (!seen.add(article.number())) {
                problems.add(new Problem(Code.DUPLICATE_NUMBER, article.key(), place, article.number()));
                continue;
            }
            Number number = number(article.number());
            if (number != null) {
                if (previous != null && previous.before.equals(number.before)) {
                    compare(previous, number, article, place, problems);
                }
                previous = number;
            }
        }
        return problems;
    }

    private static void compare(Number previous, Number number, Article article, int place, List<Problem> problems) {
        int step = number.last - previous.last;
        if (step > 1) {
            problems.add(new Problem(
                    Code.NUMBERING_GAP,
                    article.key(),
                    place,
                    missing(number.before, previous.last + 1, number.last - 1)));
        } else if (step < 0) {
            problems.add(new Problem(Code.OUT_OF_ORDER, article.key(), place, article.number()));
        }
    }

    private static String missing(String before, int from, int to) {
        if (to - from >= LONGEST_GAP) {
            return before + from + " … " + before + to;
        }
        StringBuilder all = new StringBuilder();
        for (int i = from; i <= to; i++) {
            all.append(i == from ? "" : ", ").append(before).append(i);
        }
        return all.toString();
    }

    private static Number number(String written) {
        Matcher matcher = NUMBER.matcher(written);
        if (!matcher.matches()) {
            return null;
        }
        String last = matcher.group("last");
        int value = Character.isDigit(last.charAt(0)) ? Integer.parseInt(last) : roman(last);
        return value <= 0 ? null : new Number(matcher.group("before"), value);
    }

    private static int roman(String letters) {
        int value = 0;
        int before = 0;
        for (int i = letters.length() - 1; i >= 0; i--) {
            int digit =
                    switch (letters.charAt(i)) {
                        case 'I' -> 1;
                        case 'V' -> 5;
                        case 'X' -> 10;
                        case 'L' -> 50;
                        default -> 100;
                    };
            value += digit < before ? -digit : digit;
            before = Math.max(before, digit);
        }
        return value;
    }
}
