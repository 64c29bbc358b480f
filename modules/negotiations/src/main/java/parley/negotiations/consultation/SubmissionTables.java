package parley.negotiations.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import parley.core.audit.NeedToKnowTables;

/** Submissions may be in confidence: the audit names what changed and shows no values to auditors. */
@ApplicationScoped
class SubmissionTables implements NeedToKnowTables {
    @Override
    public Set<String> tables() {
        return Set.of("negotiations.submission");
    }
}
