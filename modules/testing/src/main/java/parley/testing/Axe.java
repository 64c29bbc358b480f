package parley.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Runs axe on a page at the three widths that count. */
public final class Axe {
    private static final List<Integer> WIDTHS = List.of(320, 768, 1280);

    private Axe() {}

    /** @return every finding, with its width and the element; and a page that scrolls sideways at 320 px */
    public static List<String> findings(Page page) {
        List<String> findings = new ArrayList<>();
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            new AxeBuilder(page)
                    .setLegacyMode(true)
                    .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                    .analyze()
                    .getViolations()
                    .forEach(rule -> rule.getNodes()
                            .forEach(node -> findings.add(width + " px: " + rule.getId() + ": " + node.getHtml())));
            Object wide = page.evaluate("document.documentElement.scrollWidth");
            if (((Number) wide).intValue() > width) {
                findings.add(width + " px: scrolls sideways to " + wide);
            }
        }
        return findings;
    }
}
