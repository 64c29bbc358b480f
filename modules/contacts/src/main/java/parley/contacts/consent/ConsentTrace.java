package parley.contacts.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.record.PersonTrace;
import parley.core.record.Reference;

/** People whose consents are kept; the lines follow them, their words go when they are forgotten. */
@ApplicationScoped
public class ConsentTrace implements PersonTrace {
    @Override
    public List<Reference> references() {
        return List.of(Reference.to("contacts.consent", "person_id").saying("how", "evidence"));
    }
}
