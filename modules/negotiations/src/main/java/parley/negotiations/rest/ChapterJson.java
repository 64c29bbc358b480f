package parley.negotiations.rest;

import parley.negotiations.chapter.ChapterSummary;
import parley.ui.rest.TextJson;

/** A chapter with its status on the day that was asked for; the status is null where it is withheld. */
public record ChapterJson(
        long id,
        String code,
        TextJson name,
        int position,
        String bodyType,
        String group,
        String cptppChapter,
        String rcepChapter,
        String cusmaChapter,
        String status,
        String statusSince,
        String statusOrigin,
        TextJson statusSource,
        String confidence,
        boolean withheld) {
    static ChapterJson of(ChapterSummary chapter) {
        return new ChapterJson(
                chapter.id(),
                chapter.code(),
                TextJson.of(chapter.nameEn(), chapter.nameFr()),
                chapter.position(),
                chapter.bodyType(),
                chapter.group(),
                chapter.cptpp(),
                chapter.rcep(),
                chapter.cusma(),
                RoundJson.name(chapter.status()),
                RoundJson.text(chapter.since()),
                RoundJson.name(chapter.statusOrigin()),
                TextJson.of(chapter.sourceEn(), chapter.sourceFr()),
                chapter.confidence(),
                chapter.withheld());
    }
}
