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

    private static final Map<String, Object> OPTIONS = Map.of(
            "runOnly", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
            "resultTypes", List.of("violations"),
            "preload", false);

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
        page.evaluate(AxeBuilder.getAxeScript());
        List<String> findings = new ArrayList<>();
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            for (Object found : (List<?>) page.evaluate(RUN, OPTIONS)) {
                findings.add(width + " px: " + found);
            }
            Object wide = page.evaluate("document.documentElement.scrollWidth");
            if (((Number) wide).intValue() > width) {
                findings.add(width + " px: scrolls sideways to " + wide);
            }
        }
        return findings;
    }
}
