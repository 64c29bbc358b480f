package parley.negotiations.text.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parley.negotiations.text.model.Counts;
import parley.negotiations.text.model.Kind;
import parley.negotiations.text.model.ParsedText;
import parley.negotiations.text.model.Reading;
import parley.negotiations.text.model.Run;
import parley.negotiations.text.model.Tracked;
import parley.negotiations.text.reader.RawParagraph;
import parley.negotiations.text.reader.RawText;

/**
 * Texts out of the parts of real ones, put together at random: whatever they are, the counts add up. Each run takes other
 * ones, 20,000 of them, besides shapes that are hard by themselves; so five runs try 100,000, and {@code
 * -Dparley.generated=100000} tries as many at once. The seed of a text that fails is in the message.
 */
class GeneratedTextsTest {
    private static final int TEXTS = Integer.getInteger("parley.generated", 20_000);
    /** Nesting without end, closings only, brackets cut by headings, notes and labels that never end. */
    private static final List<String> HARD = List.of(
            "[".repeat(5_000),
            "]".repeat(5_000),
            "[".repeat(3_000) + "]".repeat(3_000),
            "[A]".repeat(2_000),
            "[CAN: ".repeat(500) + "]".repeat(499),
            "Article 5.1: [Scope\n1. [CAN: shall]\nArticle 5.2: Aim]\n2. may]",
            "[Article 5.1\n[Article 5.2\n[Article 5.3\n]",
            "NN: [CAN: x\nArticle 1: Y\n]",
            "[NN: never ends\n".repeat(60),
            "[" + "CAN, ".repeat(2_000) + ": x]",
            "[VN, TH oppose; US/AU propose; ".repeat(40) + "]",
            "Article 5.3\t".repeat(50),
            ". ".repeat(2_000) + "4",
            "［CAN： 文］【〔é\u0301〕】",
            "\u0000[\uD83D: \uDE00]");

    private static final String[] PARTS = {
        "[",
        "]",
        "[",
        "]",
        "[CAN: ",
        "[ASEAN-: ",
        "[VN, TH oppose: ",
        "[US/AU propose; VN oppose: ",
        "]",
        "][",
        " or ",
        "[ ]",
        "[…]",
        "[placeholder]",
        "[TBD]",
        "[sic]",
        "Article ",
        "ARTICLE 5.",
        "Article 5.3: Scope",
        "Chapter 5: X",
        "Annex 5-A",
        "Section B",
        "NN: ",
        "[Note: ",
        "N.D.L.R. : ",
        "1. ",
        "(a) ",
        ".",
        ":",
        " ",
        "shall",
        "les Parties",
        "\t3",
        "....... 4",
        "\n",
        "［",
        "］",
        "é",
        "\uD83D\uDE00",
        "\u0000",
        "[CAN delete: ",
        "delete",
        "5.3",
        "bis",
        "Ⅳ",
        "[[[[",
        "]]]]"
    };

    @Test
    void neverThrowAndAlwaysAddUp() {
        TextParser parser = new TextParser(TestGrammar.get());
        long first = new Random().nextLong();
        for (long seed = first; seed < first + TEXTS; seed++) {
            holds(parser, text(new Random(seed)), "seed " + seed);
        }
    }

    @Test
    void hardOnesToo() {
        TextParser parser = new TextParser(TestGrammar.get());
        for (String hard : HARD) {
            List<RawParagraph> paragraphs = new ArrayList<>();
            for (String line : hard.split("\n")) {
                paragraphs.add(new RawParagraph(paragraphs.size() + 1, 0, "", false, List.of(Run.plain(line))));
            }
            holds(parser, new RawText(paragraphs, List.of(), List.of(), 0, 0, List.of()), hard);
        }
    }

    private static void holds(TextParser parser, RawText raw, String which) {
        try {
            check(raw, parser.parse(raw));
        } catch (RuntimeException | AssertionError | StackOverflowError fault) {
            throw new AssertionError(which, fault);
        }
    }

    private static RawText text(Random random) {
        List<RawParagraph> paragraphs = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int p = 1; p <= count; p++) {
            List<Run> runs = new ArrayList<>();
            for (int r = random.nextInt(3); r >= 0; r--) {
                StringBuilder words = new StringBuilder();
                for (int w = random.nextInt(6); w >= 0; w--) {
                    words.append(PARTS[random.nextInt(PARTS.length)]);
                }
                Tracked tracked = random.nextInt(4) == 0 ? Tracked.values()[random.nextInt(3)] : Tracked.NONE;
                runs.add(new Run(words.toString(), tracked, "author"));
            }
            String label = random.nextInt(8) == 0 ? "Article " + random.nextInt(9) : "";
            paragraphs.add(new RawParagraph(p, random.nextInt(5) == 0 ? 2 : 0, label, random.nextInt(20) == 0, runs));
        }
        return new RawText(paragraphs, List.of(), List.of(), 0, 0, List.of());
    }

    private static void check(RawText raw, ParsedText text) {
        Counts counts = text.counts();
        int byArticle =
                counts.byArticle().values().stream().mapToInt(Integer::intValue).sum();
        int byKind = counts.byKind().entrySet().stream()
                .filter(entry -> entry.getKey().counted())
                .mapToInt(java.util.Map.Entry::getValue)
                .sum();
        assertThat(byArticle).isEqualTo(counts.open());
        assertThat(byKind).isEqualTo(counts.open());
        assertThat(counts.asItStands()).isGreaterThanOrEqualTo(counts.open());
        long written = raw.paragraphs().stream()
                .mapToLong(paragraph -> paragraph
                        .paragraph("")
                        .text(Reading.AS_IT_STANDS)
                        .chars()
                        .filter(c -> BracketScan.opens((char) c))
                        .count())
                .sum();
        assertThat((long) text.brackets().size()).isBetween(written - ignored(raw), written);
        assertThat(text.brackets().stream()
                        .filter(bracket -> bracket.article() >= 0 != bracket.counted()
                                || bracket.parties().isEmpty()
                                || bracket.kind() == Kind.IN_FOOTNOTE)
                        .findFirst())
                .isEmpty();
    }

    private static long ignored(RawText raw) {
        return raw.paragraphs().stream()
                .mapToLong(paragraph ->
                        paragraph.paragraph("").text(Reading.AS_IT_STANDS).split("sic", -1).length - 1)
                .sum();
    }
}
