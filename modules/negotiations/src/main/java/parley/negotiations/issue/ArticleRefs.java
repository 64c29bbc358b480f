package parley.negotiations.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.core.error.InvalidInput;

/** Articles as people write them, “5.3, TIG 2.4”, read and written as “SPS 5.3, TIG 2.4”: chapter code and number. */
final class ArticleRefs {
    private static final Pattern ONE = Pattern.compile(
            "(?:(?<chapter>[\\p{Alpha}][\\p{Alnum}-]{0,11})\\s+)?(?<number>\\d{1,3}(?:[.\\-]\\d{1,3}){0,3}(?:\\s?(?:bis|ter|quater)|[a-z])?)");

    private ArticleRefs() {}

    /**
     * @param chapterCode of an article that names none
     * @return the references in the order they were written; null where there are none
     * @throws InvalidInput for the first that is no reference
     */
    static String normal(String written, String chapterCode) {
        if (written == null || written.isBlank()) {
            return null;
        }
        List<String> all = new ArrayList<>();
        for (String part : written.split("[,;]")) {
            Matcher one = ONE.matcher(part.strip());
            if (!one.matches()) {
                throw new InvalidInput("articles", "error.articleReference", part.strip());
            }
            String chapter = one.group("chapter");
            String reference =
                    (chapter == null ? chapterCode : chapter.toUpperCase(Locale.ROOT)) + " " + one.group("number");
            if (!all.contains(reference)) {
                all.add(reference);
            }
        }
        return String.join(", ", all);
    }
}
