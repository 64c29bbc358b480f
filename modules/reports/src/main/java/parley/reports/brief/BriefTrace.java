package parley.reports.brief;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.record.PersonTrace;
import parley.core.record.Reference;

/** People in briefs: those who wrote them. A brief's text is of the file, not of its author. */
@ApplicationScoped
public class BriefTrace implements PersonTrace {
    @Override
    public List<Reference> references() {
        return List.of(Reference.to("reports.brief", "written_by"));
    }
}
