package parley.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.exchange.ExchangeAccess;
import parley.exchange.HeaderWords;
import parley.exchange.ImportColumns;
import parley.exchange.ImportJudgement;
import parley.exchange.ImportKind;
import parley.exchange.ImportLine;
import parley.exchange.ImportRun;
import parley.exchange.ImportVerdict;
import parley.exchange.reader.FileReading;
import parley.exchange.reader.TableLayout;

/** Shows what would become of a file and keeps nothing of it. */
@ApplicationScoped
public class ImportTrial {
    private static final int SHOWN = 100;

    private ImportKinds kinds;

    protected ImportTrial() {}

    @Inject
    ImportTrial(ImportKinds kinds) {
        this.kinds = kinds;
    }

    /**
     * What a file would bring.
     *
     * @param mapping field codes by header
     * @param rows the worst hundred, worst first
     */
    public record Preview(
            TableLayout layout,
            Map<String, String> mapping,
            int total,
            Map<ImportVerdict, Integer> counts,
            List<ImportRow> rows) {

        public int count(ImportVerdict verdict) {
            return counts.getOrDefault(verdict, 0);
        }
    }

    /** @throws parley.core.error.UnreadableFile saying why */
    @Allowed(ExchangeAccess.TRY_IMPORT)
    @Transactional
    public Preview preview(String kindCode, InputStream upload) {
        ImportKind kind = kinds.named(kindCode);
        HeaderWords words = new HeaderWords(kind.fields());
        Path file = ImportReception.keep(upload);
        try {
            Judging judging = new Judging(kind);
            ImportStager stager = new ImportStager(judging::begin, judging::judge);
            FileReading.read(file, words::known, stager);
            int total = stager.flush();
            return new Preview(judging.layout, judging.mapping, total, judging.counts, judging.worst());
        } finally {
            ImportReception.drop(file);
        }
    }

    private static final class Judging {
        private static final Comparator<ImportRow> WORST_FIRST =
                Comparator.comparing(ImportRow::verdict).reversed().thenComparing(ImportRow::number);

        private final ImportKind kind;
        private final Map<ImportVerdict, Integer> counts = new EnumMap<>(ImportVerdict.class);
        private final List<ImportRow> rows = new ArrayList<>();
        private TableLayout layout;
        private Map<String, String> mapping;
        private ImportColumns columns;
        private ImportRun run;

        Judging(ImportKind kind) {
            this.kind = kind;
        }

        void begin(TableLayout found) {
            layout = found;
            mapping = kind.guess(found.header());
            columns = new ImportColumns(
                    found.header(), mapping, Map.of(), Callers.current().language());
            run = kind.begin(columns);
        }

        void judge(List<ImportLine> lines) {
            for (ImportJudgement each : UnstoredFormulas.told(columns, lines, run.judge(lines))) {
                counts.merge(each.verdict(), 1, Integer::sum);
                rows.add(new ImportRow(
                        each.row(),
                        List.of(),
                        null,
                        each.verdict(),
                        each.recordId(),
                        each.title(),
                        each.subtitle(),
                        each.messages(),
                        each.changes(),
                        each.candidates()));
            }
            if (rows.size() > 4 * SHOWN) {
                List<ImportRow> kept = worst();
                rows.clear();
                rows.addAll(kept);
            }
        }

        List<ImportRow> worst() {
            return rows.stream().sorted(WORST_FIRST).limit(SHOWN).toList();
        }
    }
}
