package parley.negotiations.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import parley.core.audit.NeedToKnowTables;

/** What a report tells is for those who may see all of it; the audit names the fields only. */
@ApplicationScoped
class ReportTables implements NeedToKnowTables {
    @Override
    public Set<String> tables() {
        return Set.of("negotiations.issued_report", "negotiations.issued_report_file", "negotiations.chapter_brief");
    }
}
