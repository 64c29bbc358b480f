package parley.contacts.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.record.PersonTrace;
import parley.core.record.Reference;

/** People in interactions: those outside, and the officials with their team of the time. */
@ApplicationScoped
public class InteractionTrace implements PersonTrace {
    private static final String DAY = "(select i.day from contacts.interaction i where i.id = t.interaction_id)";
    private static final String PRECISION =
            "(select i.day_precision from contacts.interaction i where i.id = t.interaction_id)";

    @Override
    public List<Reference> references() {
        return List.of(
                Reference.to("contacts.interaction_person", "person_id")
                        .in(InteractionSource.KIND, "t.interaction_id", "personTrace.interactionPerson")
                        .on(DAY, PRECISION),
                Reference.to("contacts.interaction_official", "person_id")
                        .in(InteractionSource.KIND, "t.interaction_id", "personTrace.interactionOfficial")
                        .on(DAY, PRECISION)
                        .saying("team_en", "team_fr"));
    }
}
