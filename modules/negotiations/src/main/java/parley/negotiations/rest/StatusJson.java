package parley.negotiations.rest;

import java.time.LocalDate;
import parley.negotiations.ChapterStatus;
import parley.negotiations.chapter.Origin;
import parley.negotiations.chapter.SayStatus;
import parley.negotiations.chapter.StatusEntry;
import parley.ui.rest.Params;
import parley.ui.rest.TextJson;

/**
 * What was said of a chapter's status. Id, enteredAt, enteredBy, session and openBrackets are read only.
 *
 * @param effective since which day; today where it is not given
 * @param origin {@code RECORDED} (by ourselves, the default) or {@code REPORTED}, which needs a source
 * @param round by code
 * @param openBrackets in the text when a conclusion was recorded all the same
 */
public record StatusJson(
        Long id,
        String chapter,
        String status,
        String effective,
        String origin,
        String round,
        Long session,
        String reason,
        TextJson note,
        TextJson source,
        String url,
        String confidence,
        Integer openBrackets,
        String enteredBy,
        String enteredAt) {
    static StatusJson of(StatusEntry entry) {
        return new StatusJson(
                entry.id(),
                entry.chapterCode(),
                RoundJson.name(entry.status()),
                RoundJson.text(entry.effective()),
                RoundJson.name(entry.origin()),
                entry.roundCode(),
                entry.sessionId(),
                entry.reason(),
                TextJson.of(entry.noteEn(), entry.noteFr()),
                TextJson.of(entry.sourceEn(), entry.sourceFr()),
                entry.sourceUrls(),
                entry.confidence(),
                entry.openBrackets(),
                entry.enteredBy() == null || entry.enteredBy().isEmpty() ? null : entry.enteredBy(),
                RoundJson.text(entry.enteredAt()));
    }

    SayStatus command(long chapterId, Long roundId, LocalDate today) {
        LocalDate day = Params.date("effective", effective);
        return new SayStatus(
                chapterId,
                Params.constant(ChapterStatus.class, "status", status),
                day == null ? today : day,
                Params.constant(Origin.class, "origin", origin == null ? "RECORDED" : origin),
                roundId,
                reason,
                source == null ? null : source.en() == null ? source.fr() : source.en(),
                source == null ? null : source.fr(),
                url,
                confidence,
                note == null ? null : note.en(),
                note == null ? null : note.fr());
    }
}
