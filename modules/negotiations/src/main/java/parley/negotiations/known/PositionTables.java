package parley.negotiations.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import parley.core.audit.NeedToKnowTables;

/** Tables whose values the audit shows to no auditor; they stand in the histories of records, for those who may know. */
@ApplicationScoped
class PositionTables implements NeedToKnowTables {
    @Override
    public Set<String> tables() {
        return Set.of(
                "negotiations.issue",
                "negotiations.position",
                "negotiations.position_party",
                "negotiations.mandate",
                "negotiations.offer",
                "negotiations.offer_file",
                "negotiations.pointer");
    }
}
