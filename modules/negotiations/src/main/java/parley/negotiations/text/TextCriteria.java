package parley.negotiations.text;

import parley.core.record.RecordState;

/**
 * Which texts to find; null is "any". The same object serves list, count and REST.
 *
 * @param records null is those not archived
 */
public record TextCriteria(Long chapterId, Long roundId, TextState state, RecordState records) {
    public static TextCriteria any() {
        return new TextCriteria(null, null, null, null);
    }

    public static TextCriteria ofChapter(long id) {
        return new TextCriteria(id, null, null, null);
    }

    public static TextCriteria ofRound(long id) {
        return new TextCriteria(null, id, null, null);
    }
}
