package parley.negotiations.compare;

import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import parley.negotiations.text.model.ParsedText;
import parley.negotiations.text.model.Reading;

/**
 * Pairs of small random texts, many of them close relatives; the seed of a failing one is in its message. Each run takes
 * 20,000 other pairs, so five runs try 100,000; {@code -Dparley.generated=100000} tries as many at once.
 */
class TextComparerPropertyTest {
    private static final int PAIRS = Integer.getInteger("parley.generated", 20_000);
    private static final String[] WORDS = {
        "the",
        "Parties",
        "shall",
        "may",
        "accept",
        "within",
        "30",
        "days",
        "measure",
        "of",
        "a",
        "Party",
        "notify",
        "committee",
        "publish",
        "promptly",
        "equivalent",
        "origin"
    };
    private static final String[] OPENINGS = {"[", "[CAN: ", "[ASEAN: ", "[VNM, THA oppose: ", "[CAN, SGP: "};

    @Test
    void addsUpMirrorsAndFindsNothingInTheSameText() {
        long first = new Random().nextInt();
        LongStream.range(first, first + PAIRS).parallel().forEach(seed -> {
            Random random = new Random(seed);
            List<List<String>> source = articles(random);
            ParsedText one = build(source);
            ParsedText two = build(random.nextInt(4) == 0 ? articles(random) : changed(source, random));
            check(one, two, "seed " + seed);
        });
    }

    private static void check(ParsedText one, ParsedText two, String which) {
        Comparison there = TextComparer.compare(one, two, Reading.OPEN);
        Comparison back = TextComparer.compare(two, one, Reading.OPEN);
        must(there.brackets().before() == one.counts().open(), which, "before");
        must(there.brackets().after() == two.counts().open(), which, "after");
        must(there.brackets().opened() == back.brackets().closed(), which, "mirror");
        must(there.articles().size() == back.articles().size(), which, "rows of the mirror");
        Map<String, Integer> parties = two.counts().byParty();
        there.byParty().forEach((party, tally) -> {
            must(tally.after() == parties.getOrDefault(party, 0), which, "after of " + party);
            must(tally.opened() == back.byParty().get(party).closed(), which, "mirror of " + party);
        });
        for (ArticleDifference row : there.articles()) {
            must(row.brackets().opened() == fates(row, Piece.Fate.OPENED), which, "opened, marked");
            must(row.brackets().closed() == fates(row, Piece.Fate.CLOSED), which, "closed, marked");
            must(!row.unchanged() || row.differences().isEmpty(), which, "unchanged without a difference");
        }
        must(TextComparer.compare(one, one, Reading.OPEN).isEmpty(), which, "the same text");
    }

    private static long fates(ArticleDifference row, Piece.Fate fate) {
        return row.paragraphs().stream().mapToLong(each -> each.brackets(fate)).sum();
    }

    private static void must(boolean holds, String which, String what) {
        if (!holds) {
            fail(which + ": " + what);
        }
    }

    /** @return articles of number, heading and paragraphs; numbers and headings may be missing or stand twice */
    private static List<List<String>> articles(Random random) {
        List<List<String>> articles = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            List<String> article = new ArrayList<>();
            article.add(random.nextInt(6) == 0 ? "" : "5." + (1 + random.nextInt(4)));
            article.add(random.nextInt(3) == 0 ? "" : WORDS[random.nextInt(WORDS.length)]);
            int paragraphs = random.nextInt(4);
            for (int p = 0; p < paragraphs; p++) {
                article.add(paragraph(random));
            }
            articles.add(article);
        }
        return articles;
    }

    private static String paragraph(Random random) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "" : random.nextInt(4) + ". ");
        int words = random.nextInt(14);
        for (int w = 0; w < words; w++) {
            switch (random.nextInt(7)) {
                case 0 -> text.append(OPENINGS[random.nextInt(OPENINGS.length)]);
                case 1 -> text.append("] ");
                default -> text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
            }
        }
        return text.toString();
    }

    private static List<List<String>> changed(List<List<String>> source, Random random) {
        List<List<String>> copy = new ArrayList<>();
        source.forEach(article -> copy.add(new ArrayList<>(article)));
        int steps = 1 + random.nextInt(3);
        for (int step = 0; step < steps; step++) {
            List<String> article = copy.get(random.nextInt(copy.size()));
            int place = random.nextInt(article.size());
            switch (random.nextInt(6)) {
                case 0 ->
                    copy.add(random.nextInt(copy.size() + 1), articles(random).get(0));
                case 1 -> {
                    if (copy.size() > 1) {
                        copy.remove(article);
                    }
                }
                case 2 -> article.add(paragraph(random));
                case 3 -> article.set(place, place < 2 ? article.get(place) : paragraph(random));
                case 4 -> article.set(place, article.get(place).replace("[", "").replace("]", ""));
                default -> article.set(0, "5." + random.nextInt(6));
            }
        }
        return copy;
    }

    private static ParsedText build(List<List<String>> articles) {
        SmallText text = new SmallText();
        for (List<String> article : articles) {
            text.article(
                    article.get(0),
                    article.get(1),
                    article.subList(2, article.size()).toArray(String[]::new));
        }
        return text.build();
    }
}
