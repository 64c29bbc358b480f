package parley.negotiations.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import parley.core.text.Texts;
import parley.negotiations.text.TextService;
import parley.negotiations.text.TextSummary;
import parley.negotiations.text.model.ParsedText;

/** A text with all that was read in it, as REST gives it. */
@RequestScoped
public class TextAnswers {
    @Inject
    private TextService texts;

    @Inject
    private Texts words;

    ChapterTextJson whole(long id) {
        TextSummary text = texts.get(id);
        ParsedText parsed = texts.read(id);
        return ChapterTextJson.of(
                text,
                TextBracketsJson.BracketsJson.of(parsed.counts()),
                TextBracketsJson.articles(parsed, texts.statuses(text.chapterId())),
                TextBracketsJson.problems(parsed, words),
                TextBracketsJson.changes(parsed));
    }
}
