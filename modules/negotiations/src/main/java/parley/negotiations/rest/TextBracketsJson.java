package parley.negotiations.rest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.core.access.Callers;
import parley.core.text.Texts;
import parley.negotiations.text.ProvisionEntry;
import parley.negotiations.text.model.Counts;
import parley.negotiations.text.model.ParsedText;

/** What was read in a text. */
public final class TextBracketsJson {
    private TextBracketsJson() {}

    /** Open brackets; {@code byArticle} adds up to {@code open}, {@code byParty} need not. */
    public record BracketsJson(
            int open,
            int asItStands,
            Map<String, Integer> byParty,
            Map<String, Integer> byArticle,
            Map<String, Integer> byKind) {
        static BracketsJson of(Counts counts) {
            Map<String, Integer> kinds = new TreeMap<>();
            counts.byKind().forEach((kind, count) -> kinds.put(kind.name(), count));
            return new BracketsJson(counts.open(), counts.asItStands(), counts.byParty(), counts.byArticle(), kinds);
        }
    }

    /** @param agreed whether it was last said to be closed */
    public record ArticleJson(String number, String heading, int brackets, boolean agreed) {}

    /** @param message what it means, in the reader's language */
    public record ProblemJson(String code, String article, int paragraph, String context, String message) {}

    public record ChangeJson(String kind, String author, String date, String article, int paragraph, String text) {}

    static List<ArticleJson> articles(ParsedText text, Map<String, ProvisionEntry> said) {
        return text.articles().stream()
                .map(article -> {
                    ProvisionEntry entry = said.get(article.key());
                    int open = (int) text.brackets(article).stream()
                            .filter(bracket -> bracket.counted(parley.negotiations.text.model.Reading.OPEN))
                            .count();
                    return new ArticleJson(
                            article.number(),
                            article.heading(),
                            open,
                            entry != null && entry.status().closed());
                })
                .toList();
    }

    static List<ProblemJson> problems(ParsedText text, Texts texts) {
        return text.problems().stream()
                .map(problem -> new ProblemJson(
                        problem.code().name(),
                        problem.article(),
                        problem.paragraph(),
                        problem.context(),
                        texts.of(Callers.current().language(), "text.problem." + problem.code())))
                .toList();
    }

    static List<ChangeJson> changes(ParsedText text) {
        return text.changes().stream()
                .map(change -> new ChangeJson(
                        change.kind().name(),
                        change.author(),
                        change.date() == null ? null : change.date().toString(),
                        change.article(),
                        change.paragraph(),
                        change.text()))
                .toList();
    }
}
