package parley.core.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Follows a person through all modules. */
@ApplicationScoped
@Transactional
public class PersonTraces {
    private Instance<PersonTrace> traces;
    private Mentions mentions;
    private CatalogueRepository catalogue;
    private RowRepository rows;
    private EveryRowRepository every;

    protected PersonTraces() {}

    @Inject
    PersonTraces(
            Instance<PersonTrace> traces,
            Mentions mentions,
            CatalogueRepository catalogue,
            RowRepository rows,
            EveryRowRepository every) {
        this.traces = traces;
        this.mentions = mentions;
        this.catalogue = catalogue;
        this.rows = rows;
        this.every = every;
    }

    /** @return every foreign key on {@code core.person}, module by module */
    public List<Reference> references() {
        return traces.stream()
                .sorted(Comparator.comparing(trace -> trace.references().get(0).name()))
                .flatMap(trace -> trace.references().stream())
                .toList();
    }

    /**
     * Where a person appears, limited to what the caller may see.
     *
     * @return latest first, those without a day last; at most 200 for each column that points to people
     */
    public List<Mention> find(long personId) {
        return mentions.of(references(), personId);
    }

    /**
     * Every row of every module that is held on a person, whoever may see it: for the steward who answers the person.
     * Without secrets' hashes and without what is computed.
     *
     * @param ids of the record and of those that were merged into it
     */
    public List<HeldRow> held(Collection<Long> ids) {
        return every.reached(() -> everyRow(ids));
    }

    private List<HeldRow> everyRow(Collection<Long> ids) {
        List<HeldRow> held = new ArrayList<>();
        TableShape people = catalogue.shape("core.person");
        for (long id : ids) {
            rows.pointing(people, "id", id).forEach(row -> held.add(HeldRow.of(people, row)));
            for (Reference reference : references()) {
                TableShape table = catalogue.shape(reference.table());
                for (String row : rows.pointing(table, reference.column(), id)) {
                    held.add(HeldRow.of(table, row));
                    if (reference.table().equals("core.affiliation")) {
                        parts(table, row, held);
                    }
                }
            }
        }
        return held.stream().distinct().toList();
    }

    /** What hangs on an affiliation is the person's too, such as telephone numbers. */
    private void parts(TableShape table, String row, List<HeldRow> held) {
        long id = HeldRow.id(row);
        table.children().forEach(child -> {
            TableShape shape = catalogue.shape(child.table());
            rows.pointing(shape, child.column(), id).forEach(part -> held.add(HeldRow.of(shape, part)));
        });
    }
}
