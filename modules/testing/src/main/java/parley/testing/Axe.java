package parley.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs axe on a page at the three widths that count. The script goes into the page once and gives only what it found:
 * with every rule that passed, an answer is ten times as long and takes twice the time.
 */
public final class Axe {
    private static final List<Integer> WIDTHS = List.of(320, 768, 1280);

    /** Between these two, sizes and colours are the same, and measuring them takes most of the time. */
    private static final List<Integer> ENDS = List.of(320, 1280);

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String RUN =
            """
            async options => {
              const found = await axe.run(document, options);
              return found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ": " + node.html));
            }
            """;

    private Axe() {}

    /** @return every finding, with its width and the element; and a page that scrolls sideways at one of the widths */
    public static List<String> findings(Page page) {
        return findings(page, ENDS);
    }

    /**
     * The same for a page that was looked at in its other language: words differ in length and are measured again, but
     * colours come from the style sheet: once is enough.
     */
    public static List<String> findingsInTheOtherLanguage(Page page) {
        return findings(page, ENDS.subList(0, 1));
    }

    private static List<String> findings(Page page, List<Integer> withColours) {
        page.evaluate(AxeBuilder.getAxeScript());
        List<String> findings = new ArrayList<>();
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            Object found = page.evaluate(RUN, options(withColours.contains(width), ENDS.contains(width)));
            for (Object one : (List<?>) found) {
                findings.add(width + " px: " + one);
            }
            Object wide = page.evaluate("document.documentElement.scrollWidth");
            if (((Number) wide).intValue() > width) {
                findings.add(width + " px: scrolls sideways to " + wide);
            }
        }
        return findings;
    }

    private static Map<String, Object> options(boolean colours, boolean sizes) {
        return Map.of(
                "runOnly",
                RULES,
                "rules",
                Map.of("color-contrast", Map.of("enabled", colours), "target-size", Map.of("enabled", sizes)),
                "resultTypes",
                List.of("violations"),
                "preload",
                false);
    }
}
