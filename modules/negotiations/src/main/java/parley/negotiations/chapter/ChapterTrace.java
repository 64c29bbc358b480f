package parley.negotiations.chapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.record.PersonTrace;
import parley.core.record.Reference;

/** People in negotiations: those who lead a chapter, and those who sat in a session. */
@ApplicationScoped
public class ChapterTrace implements PersonTrace {
    @Override
    public List<Reference> references() {
        return List.of(
                Reference.to("negotiations.chapter", "lead_person_id")
                        .in(ChapterSource.KIND, "t.id", "personTrace.chapterLead"),
                Reference.to("negotiations.session_person", "person_id")
                        .in("SESSION", "t.session_id", "personTrace.atSession"));
    }
}
