package parley.contacts.tag;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.record.PersonTrace;
import parley.core.record.Reference;

/** People with tags. */
@ApplicationScoped
public class TagTrace implements PersonTrace {
    @Override
    public List<Reference> references() {
        return List.of(Reference.to("contacts.person_tag", "person_id"));
    }
}
