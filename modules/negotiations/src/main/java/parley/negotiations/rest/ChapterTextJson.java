package parley.negotiations.rest;

import java.time.LocalDate;
import java.util.List;
import parley.core.error.InvalidInput;
import parley.negotiations.round.RoundService;
import parley.negotiations.text.LogText;
import parley.negotiations.text.TextState;
import parley.negotiations.text.TextSummary;
import parley.ui.rest.ArchiveJson;
import parley.ui.rest.PartyCodes;

/**
 * A text of a chapter. In a list without what was read in it.
 *
 * @param pen code of the party that holds the pen
 * @param due by when the next text, or the answer to this one, was agreed; null where no day was
 */
public record ChapterTextJson(
        Long id,
        String chapter,
        String round,
        String state,
        LocalDate date,
        String from,
        String to,
        String pen,
        LocalDate due,
        String marking,
        String note,
        String fileName,
        String sha256,
        Integer size,
        String uploadedAt,
        Integer open,
        Integer asItStands,
        Integer problemCount,
        ArchiveJson archived,
        TextBracketsJson.BracketsJson brackets,
        List<TextBracketsJson.ArticleJson> articles,
        List<TextBracketsJson.ProblemJson> problems,
        List<TextBracketsJson.ChangeJson> trackedChanges) {
    static ChapterTextJson of(TextSummary text) {
        return of(text, null, null, null, null);
    }

    static ChapterTextJson of(
            TextSummary text,
            TextBracketsJson.BracketsJson brackets,
            List<TextBracketsJson.ArticleJson> articles,
            List<TextBracketsJson.ProblemJson> problems,
            List<TextBracketsJson.ChangeJson> changes) {
        return new ChapterTextJson(
                text.id(),
                text.chapterCode(),
                text.roundCode(),
                text.state().name(),
                text.date(),
                text.from(),
                text.to(),
                text.pen(),
                text.dueOn(),
                text.marking(),
                text.note(),
                text.fileName(),
                text.sha256(),
                text.size(),
                text.uploadedAt().toString(),
                text.open(),
                text.asItStands(),
                text.problems(),
                ArchiveJson.of(text.archivedAt(), text.archivedReason()),
                brackets,
                articles,
                problems,
                changes);
    }

    /** Chapter and file stay what they are. */
    LogText command(long chapterId, RoundService rounds, PartyCodes codes) {
        return new LogText(
                chapterId,
                round == null ? null : rounds.get(round).summary().id(),
                state(state),
                date,
                codes.id("from", from),
                codes.id("to", to),
                codes.id("pen", pen),
                due,
                marking,
                note);
    }

    static TextState state(String name) {
        try {
            return name == null ? null : TextState.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("state", "error.unknownChoice");
        }
    }
}
