package parley.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A real Chromium. Every message of its console that tells of a fault is kept, content-security violations among them. */
public final class Browser implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // Threads that compile and collect beside the page only take turns with the other tests: a scan costs a
            // quarter less.
            "--js-flags=--single-threaded");

    /** Where the last window of this thread was when it closed. */
    private static final ThreadLocal<String> LEFT_AT = new ThreadLocal<>();

    /** The first post of a page takes seconds where the launcher's tests start servers beside it. */
    private static final double PATIENCE_MILLIS = 20_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    public Browser() {
        playwright = Playwright.create();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(FLAGS);
        String system = System.getenv("PARLEY_CHROMIUM");
        if (system != null && !system.isBlank()) {
            options.setExecutablePath(Path.of(system));
        }
        browser = playwright.chromium().launch(options);
    }

    /** @return a window of its own: no cookie of another */
    public Window window() {
        return new Window(browser.newContext(
                new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1280, 900)));
    }

    /** @return the address and the focus of the window that this thread closed last: what a test that failed had before it */
    public static String leftAt() {
        return LEFT_AT.get();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** A window and what went wrong in it. */
    public static final class Window implements AutoCloseable {
        private final BrowserContext context;
        private final Page page;
        private final List<String> faults = new ArrayList<>();

        private Window(BrowserContext context) {
            this.context = context;
            this.page = context.newPage();
            page.onConsoleMessage(this::listen);
            page.onPageError(error -> faults.add(page.url() + ": " + error));
        }

        private void listen(ConsoleMessage message) {
            if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
                faults.add(page.url() + ": " + message.text());
            }
        }

        public Page page() {
            return page;
        }

        /** @return what the console told since the last call; a faultless page has none */
        public List<String> faults() {
            List<String> told = List.copyOf(faults);
            faults.clear();
            return told;
        }

        @Override
        public void close() {
            LEFT_AT.set(page.url() + ", focus on “" + focus() + "”");
            context.close();
        }

        private Object focus() {
            try {
                return page.evaluate("document.activeElement?.id || document.activeElement?.localName");
            } catch (PlaywrightException gone) {
                return gone.getMessage();
            }
        }
    }
}
