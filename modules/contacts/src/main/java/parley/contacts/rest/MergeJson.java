package parley.contacts.rest;

import java.util.List;
import parley.contacts.merge.MergeSummary;
import parley.contacts.merge.Touched;
import parley.ui.rest.TextJson;

/**
 * A merge.
 *
 * @param undoneAt null while it stands
 * @param touched rows changed since, which stand in the way of undoing it; only where one merge is asked for
 */
public record MergeJson(
        long id,
        String kind,
        long survivor,
        TextJson survivorName,
        long merged,
        TextJson mergedName,
        String mergedAt,
        String mergedBy,
        String undoneAt,
        String undoneBy,
        List<TouchedJson> touched) {

    /** A row that was changed since. */
    public record TouchedJson(String table, String row, String at, String by) {
        static TouchedJson of(Touched touched) {
            return new TouchedJson(
                    touched.table(), touched.rowKey(), touched.at().toString(), touched.who());
        }
    }

    static MergeJson of(MergeSummary merge, List<Touched> touched) {
        return new MergeJson(
                merge.id(),
                merge.kind().name(),
                merge.survivorId(),
                TextJson.of(merge.survivorEn(), merge.survivorFr()),
                merge.mergedId(),
                TextJson.of(merge.mergedEn(), merge.mergedFr()),
                merge.mergedAt().toString(),
                merge.mergedBy(),
                Json.text(merge.undoneAt()),
                merge.undoneBy(),
                touched == null ? null : touched.stream().map(TouchedJson::of).toList());
    }
}
