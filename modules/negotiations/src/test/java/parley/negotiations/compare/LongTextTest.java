package parley.negotiations.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import parley.negotiations.text.model.ParsedText;
import parley.negotiations.text.model.Reading;
import parley.negotiations.text.parse.TestGrammar;
import parley.negotiations.text.parse.TextParser;
import parley.negotiations.text.reader.Packed;
import parley.negotiations.text.reader.TextFiles;

/**
 * Two versions of 310 pages of 500 words: 250 articles of ten paragraphs, four brackets in each. Says what reading and
 * comparing take; docs/benchmarks.md tells how to run it with little memory.
 */
class LongTextTest {
    private static final int ARTICLES = 250;
    private static final int INSERTED_AFTER = 100;
    private static final int PARAGRAPHS = 10;
    /** Processor time, many times what is seen, so that a busy machine fails nothing and squared time does. */
    private static final long MOST_MILLIS = 20_000;

    private static byte[] version(boolean later) {
        StringBuilder body = new StringBuilder();
        for (int article = 1; article <= ARTICLES; article++) {
            boolean moved = later && article > INSERTED_AFTER;
            body.append(Packed.p("Article 9." + (moved ? article + 1 : article) + ": Title " + article));
            for (int number = 1; number <= PARAGRAPHS; number++) {
                body.append(Packed.p(number + ". Each Party [CAN: shall]"
                        + (later && number == 3 ? "" : "[ASEAN: should]") + " accord to measure " + article * number
                        + " treatment [VN, TH oppose: no less favourable than [the treatment] that it accords] "
                        + "in like circumstances ".repeat(14)));
            }
            if (later && article == INSERTED_AFTER) {
                body.append(Packed.p("Article 9.101: Inserted")).append(Packed.p("1. [CAN: A new paragraph]."));
            }
        }
        return Packed.zip(Packed.word(body.toString()));
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long wall = System.nanoTime();
        long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        T made = work.get();
        long millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1_000_000;
        System.out.printf(
                "%s: %,d ms, of which processor %,d ms%n", what, (System.nanoTime() - wall) / 1_000_000, millis);
        assertThat(millis).as(what).isLessThan(MOST_MILLIS);
        return made;
    }

    private static long held() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    @Test
    void readsAndComparesThreeHundredPages() {
        TextParser parser = new TextParser(TestGrammar.get());
        byte[] before = version(false);
        byte[] after = version(true);
        long empty = held();
        ParsedText earlier = timed("310 pages read", () -> parser.parse(TextFiles.read(before)));
        ParsedText later = timed("310 pages read again", () -> parser.parse(TextFiles.read(after)));
        long texts = held();
        Comparison comparison = timed("310 pages compared", () -> TextComparer.compare(earlier, later, Reading.OPEN));
        System.out.printf(
                "Two texts hold %d MiB, with their comparison %d MiB; %,d brackets%n",
                texts - empty, held() - empty, earlier.brackets().size());

        assertThat(earlier.counts().open()).isEqualTo(ARTICLES * PARAGRAPHS * 4);
        assertThat(later.articles()).hasSize(ARTICLES + 1);
        assertThat(comparison.brackets()).isEqualTo(new Tally(10_000, 1, ARTICLES, 10_000 - ARTICLES + 1));
        assertThat(comparison.articles().stream()
                        .filter(article -> article.changes().contains(ArticleChange.RENUMBERED)))
                .hasSize(ARTICLES - INSERTED_AFTER);
    }
}
