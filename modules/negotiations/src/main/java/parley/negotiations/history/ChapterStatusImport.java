package parley.negotiations.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import parley.core.error.CommandValidator;
import parley.exchange.ImportColumns;
import parley.exchange.ImportField;
import parley.exchange.ImportKind;
import parley.exchange.ImportRun;
import parley.negotiations.HistoryAccess;

/** Statuses of chapters by round, as we or others have said. */
@ApplicationScoped
public class ChapterStatusImport implements ImportKind {
    private static final HistoryFields FIELDS = new HistoryFields("chapter-status");

    private HistoryRepository repository;
    private CommandValidator validator;
    private HistoryWords words;

    protected ChapterStatusImport() {}

    @Inject
    ChapterStatusImport(HistoryRepository repository, CommandValidator validator, HistoryWords words) {
        this.repository = repository;
        this.validator = validator;
        this.words = words;
    }

    @Override
    public String code() {
        return "chapter-status";
    }

    @Override
    public String operation() {
        return HistoryAccess.IMPORT_HISTORY;
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS.all();
    }

    @Override
    public Map<String, String> guess(List<String> headers) {
        return FIELDS.guess(headers);
    }

    @Override
    public ImportRun begin(ImportColumns columns) {
        return new ChapterStatusRun(columns, repository, validator, words);
    }
}
