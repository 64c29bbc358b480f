package parley.negotiations.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import parley.core.audit.NeedToKnowTables;

/** All that is kept of texts is for those on the chapter's list. */
@ApplicationScoped
class TextNeedToKnow implements NeedToKnowTables {
    @Override
    public Set<String> tables() {
        return Set.of("negotiations.text", "negotiations.text_file", "negotiations.provision_status");
    }
}
