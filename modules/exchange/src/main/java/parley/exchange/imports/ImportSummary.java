package parley.exchange.imports;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import parley.exchange.ImportVerdict;
import parley.exchange.reader.FileKind;

/**
 * An import as lists, its page and REST show it.
 *
 * @param counts rows by verdict; a verdict that no row has is missing
 * @param otherSheets of a workbook, that hold something and were not read
 * @param headers of the file, in its order; empty where it could not be read
 * @param mapping field codes by header, null for columns that go nowhere
 * @param by the name of who brought it
 * @param version counts what was changed of it, of its rows too
 * @param reason key of the words why it was refused; else null
 */
public record ImportSummary(
        long id,
        int version,
        String code,
        String kind,
        String fileName,
        String sha256,
        long bytes,
        FileKind fileKind,
        String encoding,
        String delimiter,
        String sheet,
        List<String> otherSheets,
        Integer headerRow,
        List<String> headers,
        Map<String, String> mapping,
        ImportState state,
        String reason,
        List<String> reasonArguments,
        int rows,
        Map<ImportVerdict, Integer> counts,
        String by,
        Instant createdAt,
        Instant appliedAt,
        Instant undoneAt) {

    public int count(ImportVerdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    /** @return rows that are written, or would be */
    public int good() {
        return count(ImportVerdict.NEW) + count(ImportVerdict.UPDATE);
    }

    /** @return rows that are not written */
    public int bad() {
        return counts.values().stream().mapToInt(Integer::intValue).sum() - good();
    }

    /** @return the last moment at which it can be undone; null unless it is applied */
    public Instant undoable() {
        return state == ImportState.APPLIED ? appliedAt.plus(ImportBatch.KEPT) : null;
    }

    static Map<ImportVerdict, Integer> counted(String text) {
        Map<ImportVerdict, Integer> counts = new EnumMap<>(ImportVerdict.class);
        if (text != null) {
            for (String each : text.split(",")) {
                String[] pair = each.split("=");
                counts.put(ImportVerdict.valueOf(pair[0]), Integer.valueOf(pair[1]));
            }
        }
        return counts;
    }
}
