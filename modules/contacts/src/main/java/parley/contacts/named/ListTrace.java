package parley.contacts.named;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.record.PersonTrace;
import parley.core.record.Reference;

/** People on named lists, now and before. */
@ApplicationScoped
public class ListTrace implements PersonTrace {
    @Override
    public List<Reference> references() {
        return List.of(
                Reference.to("contacts.list_entry", "person_id")
                        .in(ListSource.KIND, "t.list_id", "personTrace.list")
                        .on("cast(t.added_at as date)", "'DAY'"),
                Reference.to("contacts.list_event", "person_id").saying("note"));
    }
}
