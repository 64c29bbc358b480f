package parley.testing;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds text in the wrong language. Function words give a language away: a run of text with two of the other language's
 * and none of its own is not the page's. Elements that say their language with {@code lang} are judged by it.
 */
public final class LanguageCheck {
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "is", "are", "was", "with", "this", "that", "which", "from", "not", "been", "your",
            "here");
    private static final Set<String> FRENCH = Set.of(
            "le", "la", "les", "des", "du", "et", "est", "sont", "une", "dans", "pour", "avec", "cette", "qui", "pas",
            "vous", "aux");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

    /** Leaf texts with the language that they claim, without what a reader never sees. */
    private static final String TEXTS =
            """
            () => { const out = [];
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                const t = walk.currentNode.textContent.trim(), e = walk.currentNode.parentElement;
                if (t && !e.closest('script,style')) out.push(e.closest('[lang]').lang.slice(0, 2) + '|' + t);
              }
              return out; }""";

    private LanguageCheck() {}

    /** @return each text in the wrong language, and each missing text ({@code ??key??}) */
    public static List<String> findings(Page page) {
        List<String> findings = new ArrayList<>();
        for (Object line : (List<?>) page.evaluate(TEXTS)) {
            String claimed = line.toString().substring(0, 2);
            String text = line.toString().substring(3);
            if (text.contains("??")) {
                findings.add("missing: " + text);
            }
            List<String> words = Arrays.asList(WORDS.split(text.toLowerCase(java.util.Locale.ROOT)));
            long english = words.stream().filter(ENGLISH::contains).count();
            long french = words.stream().filter(FRENCH::contains).count();
            if (claimed.equals("fr") && english >= 2 && french == 0
                    || claimed.equals("en") && french >= 2 && english == 0) {
                findings.add("not " + claimed + ": " + text);
            }
        }
        return findings;
    }
}
