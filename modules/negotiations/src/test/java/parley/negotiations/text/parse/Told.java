package parley.negotiations.text.parse;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.negotiations.text.model.Article;
import parley.negotiations.text.model.ParsedText;

/** What a draft was read into, in a form that is quick to compare with what was worked out by hand. */
final class Told {
    private Told() {}

    static List<String> articles(ParsedText text) {
        return text.articles().stream()
                .map(article -> article.number() + " | " + article.heading())
                .toList();
    }

    /** Brackets by article, in the order of the text. */
    static String counts(ParsedText text) {
        Map<String, Integer> counts = text.counts().byArticle();
        return text.articles().stream()
                .map(Article::key)
                .map(key -> key + "=" + counts.getOrDefault(key, 0))
                .collect(Collectors.joining(" "));
    }

    static List<String> problems(ParsedText text) {
        return text.problems().stream()
                .map(problem -> problem.code() + " " + problem.article())
                .toList();
    }
}
