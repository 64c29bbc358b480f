package parley.negotiations.rest;

import java.time.LocalDate;
import parley.negotiations.brief.ChapterBrief;
import parley.negotiations.brief.WriteChapterBrief;
import parley.ui.rest.TextJson;

/**
 * The words of a chapter's brief.
 *
 * @param keyMessages Unclassified; all others carry the marking
 * @param effective the day they were written; read only
 * @param writtenBy read only
 */
public record ChapterBriefJson(
        TextJson whereWeAre,
        TextJson whoHasTheBall,
        TextJson decisionSought,
        TextJson sensitivities,
        TextJson responsiveLines,
        TextJson nextDates,
        TextJson keyMessages,
        String marking,
        LocalDate effective,
        String writtenBy) {
    static ChapterBriefJson of(ChapterBrief brief) {
        WriteChapterBrief words = brief.words();
        return new ChapterBriefJson(
                TextJson.of(words.whereWeAre()),
                TextJson.of(words.whoHasTheBall()),
                TextJson.of(words.decisionSought()),
                TextJson.of(words.sensitivities()),
                TextJson.of(words.responsiveLines()),
                TextJson.of(words.nextDates()),
                TextJson.of(words.keyMessages()),
                words.marking(),
                brief.effective(),
                brief.writtenBy());
    }

    WriteChapterBrief command() {
        return new WriteChapterBrief(
                TextJson.read(whereWeAre),
                TextJson.read(whoHasTheBall),
                TextJson.read(decisionSought),
                TextJson.read(sensitivities),
                TextJson.read(responsiveLines),
                TextJson.read(nextDates),
                TextJson.read(keyMessages),
                marking);
    }
}
