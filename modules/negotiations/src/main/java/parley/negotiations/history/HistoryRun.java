package parley.negotiations.history;

import static parley.core.text.Jsonp.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.exchange.ImportCandidate;
import parley.exchange.ImportChange;
import parley.exchange.ImportColumns;
import parley.exchange.ImportEffect;
import parley.exchange.ImportJudgement;
import parley.exchange.ImportLine;
import parley.exchange.ImportMessage;
import parley.exchange.ImportObstacle;
import parley.exchange.ImportOutcome;
import parley.exchange.ImportRun;
import parley.exchange.ImportVerdict;

/** One pass over a list; what a row means is its kind's to say. */
abstract class HistoryRun implements ImportRun {
    final ImportColumns columns;
    final HistoryRepository repository;
    private final CommandValidator validator;

    HistoryRun(ImportColumns columns, HistoryRepository repository, CommandValidator validator) {
        this.columns = columns;
        this.repository = repository;
        this.validator = validator;
    }

    abstract ImportJudgement judge(HistoryRow row);

    @Override
    public List<ImportJudgement> judge(List<ImportLine> lines) {
        return lines.stream().map(line -> judge(new HistoryRow(columns, line))).toList();
    }

    /** Notes what a command refuses; its words stand in both languages. */
    void check(HistoryRow row, Object command) {
        try {
            validator.check(command);
        } catch (InvalidInput invalid) {
            invalid.errors()
                    .forEach(error -> row.errors.add(new ImportMessage(
                            error.key(),
                            "",
                            error.arguments().stream().map(String::valueOf).toList())));
        }
    }

    static ImportJudgement of(
            HistoryRow row,
            ImportVerdict verdict,
            Long id,
            String title,
            String subtitle,
            List<ImportMessage> messages,
            List<ImportChange> changes,
            List<HistoryWrite> writes) {
        return new ImportJudgement(
                row.line.row(),
                verdict,
                id,
                title,
                subtitle,
                messages,
                changes,
                List.of(),
                writes.isEmpty() ? null : HistoryWrite.payload(writes));
    }

    static ImportJudgement error(HistoryRow row, String title) {
        return of(row, ImportVerdict.ERROR, null, title, null, row.errors, List.of(), List.of());
    }

    static ImportJudgement duplicate(HistoryRow row, String title, String key, Object... arguments) {
        return of(
                row,
                ImportVerdict.DUPLICATE,
                null,
                title,
                null,
                List.of(ImportMessage.of(key, "", arguments)),
                List.of(),
                List.of());
    }

    static ImportJudgement conflict(
            HistoryRow row, String title, ImportMessage message, List<ImportCandidate> candidates) {
        return new ImportJudgement(
                row.line.row(),
                ImportVerdict.CONFLICT,
                null,
                title,
                null,
                List.of(message),
                List.of(),
                candidates,
                null);
    }

    @Override
    public ImportOutcome apply(List<ImportJudgement> judged) {
        List<ImportEffect> effects = new ArrayList<>();
        List<Integer> late = new ArrayList<>();
        for (ImportJudgement each : judged) {
            if (!write(each, effects)) {
                late.add(each.row());
            }
        }
        return new ImportOutcome(effects, late);
    }

    private boolean write(ImportJudgement judged, List<ImportEffect> effects) {
        List<HistoryWrite> writes = HistoryWrite.read(judged.payload());
        Long first = null;
        for (HistoryWrite write : writes) {
            String before = null;
            long id;
            if (write.id() == null) {
                id = repository.insert(write.table(), write.json(first));
            } else {
                Optional<String> there = repository.image(write.table(), write.id());
                if (there.isEmpty() || HistoryRepository.json(there.get()).getInt("version") != write.version()) {
                    return false;
                }
                before = there.get();
                id = write.id();
                if (!write.values().isEmpty()) {
                    repository.update(write.table(), id, write.json(first));
                }
            }
            first = first == null ? Long.valueOf(id) : first;
            effects.add(new ImportEffect(
                    judged.row(),
                    write.table().name(),
                    id,
                    before,
                    repository.image(write.table(), id).orElseThrow()));
        }
        return true;
    }

    @Override
    public List<ImportObstacle> obstacles(List<ImportEffect> effects) {
        List<Long> statuses = ids(effects, HistoryTable.CHAPTER_STATUS);
        List<Long> actions = ids(effects, HistoryTable.ACTION);
        List<ImportObstacle> obstacles = new ArrayList<>();
        for (ImportEffect effect : effects) {
            HistoryTable table = HistoryTable.valueOf(effect.recordKind());
            Optional<String> now = repository.image(table, effect.recordId());
            boolean same = now.isPresent() && unversioned(now.get()).equals(unversioned(effect.after()));
            if (!same) {
                obstacles.add(obstacle(effect, now.isEmpty() ? "gone" : "changed"));
            } else if (table == HistoryTable.SESSION && effect.before() == null) {
                repository
                        .touched(effect.recordId(), statuses, actions)
                        .forEach(what -> obstacles.add(obstacle(effect, what)));
            }
        }
        return obstacles;
    }

    private static ImportObstacle obstacle(ImportEffect effect, String why) {
        HistoryTable table = HistoryTable.valueOf(effect.recordKind());
        return new ImportObstacle(
                effect,
                table.table().replaceFirst(".*\\.", "") + " " + effect.recordId(),
                table.address(effect.recordId()),
                "importHistory.undo." + why);
    }

    private static List<Long> ids(List<ImportEffect> effects, HistoryTable table) {
        return effects.stream()
                .filter(effect -> effect.recordKind().equals(table.name()))
                .map(ImportEffect::recordId)
                .toList();
    }

    /**
     * An edit that was taken back leaves the record as it was, but for its version; a column that an upgrade brought is
     * empty in both.
     */
    private static Map<String, JsonValue> unversioned(String image) {
        Map<String, JsonValue> written = new HashMap<>(HistoryRepository.json(image));
        written.remove("version");
        written.values().removeIf(JsonValue.NULL::equals);
        return written;
    }

    /** What points to a row goes before it. */
    @Override
    public void undo(List<ImportEffect> effects) {
        effects.stream()
                .sorted(Comparator.comparing((ImportEffect effect) ->
                        !HistoryTable.valueOf(effect.recordKind()).dependent()))
                .forEach(this::undo);
    }

    private void undo(ImportEffect effect) {
        HistoryTable table = HistoryTable.valueOf(effect.recordKind());
        if (effect.before() == null) {
            repository.delete(table, effect.recordId());
        } else {
            JsonObject before = JSON.createObjectBuilder(HistoryRepository.json(effect.before()))
                    .remove("id")
                    .remove("version")
                    .build();
            repository.update(table, effect.recordId(), before);
        }
    }
}
