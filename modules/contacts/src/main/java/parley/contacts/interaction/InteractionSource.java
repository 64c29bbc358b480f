package parley.contacts.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.contacts.ContactsAccess;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.record.AuditedRows;
import parley.core.record.ChangeSql;
import parley.core.record.RecordCard;
import parley.core.record.RecordChange;
import parley.core.record.RecordRef;
import parley.core.record.RecordSource;
import parley.core.record.Row;

/** Interactions in titles, home and history of the whole product. */
@ApplicationScoped
@Transactional
public class InteractionSource implements RecordSource {
    public static final String KIND = "INTERACTION";

    private InteractionRepository repository;
    private AccessTable access;

    protected InteractionSource() {}

    @Inject
    InteractionSource(InteractionRepository repository, AccessTable access) {
        this.repository = repository;
        this.access = access;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<RecordCard> find(long id) {
        return readable() ? repository.byId(id).map(InteractionSource::card) : Optional.empty();
    }

    @Override
    public List<RecordCard> find(Collection<Long> ids) {
        return readable()
                ? repository.byIds(ids).stream().map(InteractionSource::card).toList()
                : List.of();
    }

    @Override
    public List<RecordChange> changes(Instant moment, int limit) {
        return readable() ? ChangeSql.told(repository.changes(moment, limit), this::find) : List.of();
    }

    @Override
    public List<AuditedRows> auditedRows(long id) {
        if (!readable() || repository.byId(id).isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> keys = new LinkedHashMap<>();
        for (Row row : repository.rowsEver(id)) {
            keys.computeIfAbsent(row.text(), table -> new ArrayList<>()).add(row.text());
        }
        List<AuditedRows> rows = new ArrayList<>();
        rows.add(new AuditedRows("contacts.interaction", id));
        keys.forEach((table, list) -> rows.add(new AuditedRows(table, list)));
        return rows;
    }

    private boolean readable() {
        return access.permits(Callers.current(), ContactsAccess.READ_INTERACTIONS);
    }

    private static RecordCard card(Interaction interaction) {
        return new RecordCard(
                new RecordRef(KIND, interaction.id()),
                interaction.subject(),
                interaction.subject(),
                interaction.language(),
                "/contacts/interactions/show?id=" + interaction.id(),
                null);
    }
}
