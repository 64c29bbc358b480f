package parley.negotiations.chapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import parley.core.audit.NeedToKnowTables;

/** What a withheld chapter withholds: its statuses and its sessions. */
@ApplicationScoped
class ChapterNeedToKnow implements NeedToKnowTables {
    @Override
    public Set<String> tables() {
        return Set.of(
                "negotiations.chapter_status",
                "negotiations.session",
                "negotiations.session_party",
                "negotiations.session_person",
                "negotiations.session_voice");
    }
}
