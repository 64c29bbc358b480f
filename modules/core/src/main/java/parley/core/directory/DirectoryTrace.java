package parley.core.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.record.PersonTrace;
import parley.core.record.Reference;

/** People in what the kernel keeps of them: affiliations, sectors, actions, accounts. */
@ApplicationScoped
public class DirectoryTrace implements PersonTrace {
    @Override
    public List<Reference> references() {
        return List.of(
                Reference.to("core.affiliation", "person_id")
                        .saying("title_en", "title_fr", "department", "email", "postal_address"),
                Reference.to("core.person_alias", "person_id").saying("name"),
                Reference.to("core.person_sector", "person_id"),
                Reference.to("core.action", "responsible_person_id")
                        .in("ACTION", "t.id", "personTrace.responsible")
                        .on("t.due_date", "'DAY'"),
                Reference.to("core.account", "person_id"),
                Reference.to("core.person", "merged_into_id"));
    }
}
