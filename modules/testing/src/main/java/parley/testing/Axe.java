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

    /** So many of one look are compared: one may lie under something, and then axe cannot tell. */
    private static final int OF_A_LOOK = 3;

    /**
     * Marks the texts and fields whose colours are compared, the first few of each look: the same colours, sizes and
     * weights over the same backgrounds. A table of a hundred rows has a dozen looks; comparing every cell took more time
     * than all other rules together.
     */
    private static final String MARK =
            """
            most => {
              const under = new Map(), seen = new Map();
              for (const e of document.querySelectorAll('*')) {
                const s = getComputedStyle(e);
                const own = [s.backgroundColor, s.backgroundImage, s.opacity, s.position, s.clip, s.clipPath, s.filter,
                  s.mixBlendMode].join();
                const above = under.get(e.parentNode) || '';
                under.set(e, above.endsWith('|' + own) ? above : above + '|' + own);
                e.removeAttribute('data-look');
                const field = e.matches('input, select, textarea');
                const text = field || [...e.childNodes].filter(n => n.nodeType === 3).map(n => n.data).join('').trim();
                if (!text || !e.checkVisibility({visibilityProperty: true})) continue;
                const off = ':disabled, [aria-disabled=true]';
                const look = [under.get(e), s.color, s.fontSize, s.fontWeight, s.textShadow, field,
                  /[\\p{L}\\p{N}].*[\\p{L}\\p{N}]/su.test(text), !!e.closest(off) || !!e.closest('label')?.control?.matches(off)];
                const key = look.join('|'), times = (seen.get(key) || 0) + 1;
                seen.set(key, times);
                if (times <= most) e.dataset.look = seen.size;
              }
            }
            """;

    private static final String BEGIN =
            """
            () => {
              window.scanned = new Set();
              axe.configure({rules: [{id: 'color-contrast', selector: '[data-look]'}]});
            }
            """;

    /**
     * Whether this page was scanned while every element was shown, hidden, out of sight or scrolling exactly as now: rules
     * other than those of colours and sizes can then find nothing else. Between two widths at which the style sheet does the
     * same, a scan more tells nothing.
     */
    private static final String SCANNED =
            """
            () => {
              const over = (flow, whole, seen) => ['auto', 'scroll'].includes(flow) && whole > seen + 13;
              const shown = [...document.querySelectorAll('*')].map(e => {
                const s = getComputedStyle(e), box = e.getBoundingClientRect();
                return [e.checkVisibility({visibilityProperty: true, opacityProperty: true}), s.display, s.position, s.clipPath,
                  s.color, s.textDecorationLine, box.right < 0, box.bottom < 0, over(s.overflowX, e.scrollWidth, e.clientWidth),
                  over(s.overflowY, e.scrollHeight, e.clientHeight)].join();
              }).join('|');
              return window.scanned.size === window.scanned.add(shown).size;
            }
            """;

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
        page.evaluate(BEGIN);
        List<String> findings = new ArrayList<>();
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            boolean colours = withColours.contains(width);
            boolean sizes = ENDS.contains(width);
            boolean scanned = (boolean) page.evaluate(SCANNED);
            if (colours) {
                page.evaluate(MARK, OF_A_LOOK);
            }
            if (colours || sizes || !scanned) {
                for (Object one : (List<?>) page.evaluate(RUN, options(colours, sizes))) {
                    findings.add(width + " px: " + one);
                }
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
