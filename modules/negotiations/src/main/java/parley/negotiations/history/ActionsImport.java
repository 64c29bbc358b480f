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

/** What was agreed that somebody does. */
@ApplicationScoped
public class ActionsImport implements ImportKind {
    private static final HistoryFields FIELDS = new HistoryFields("actions");

    private HistoryRepository repository;
    private CommandValidator validator;
    private HistoryWords words;

    protected ActionsImport() {}

    @Inject
    ActionsImport(HistoryRepository repository, CommandValidator validator, HistoryWords words) {
        this.repository = repository;
        this.validator = validator;
        this.words = words;
    }

    @Override
    public String code() {
        return "actions";
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
        return new ActionsRun(columns, repository, validator, words);
    }
}
