package parley.negotiations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import parley.core.access.KernelAccess;
import parley.core.access.Operation;
import parley.core.access.OperationCatalogue;
import parley.core.access.Role;

/** Who may read and issue reports on rounds and briefs on chapters, and who writes a brief's words. */
@ApplicationScoped
public class RoundReportsAccess implements OperationCatalogue {
    public static final String READ_REPORTS = "roundReports.read";
    public static final String ISSUE_REPORT = "roundReports.issue";
    public static final String WRITE_BRIEF = "chapterBriefs.write";
    public static final String CLEAR_MESSAGES = "chapterBriefs.clear";

    private static final Set<Role> BRIEF_WRITERS = EnumSet.of(Role.OFFICIAL, Role.NEGOTIATOR, Role.MANAGER);

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.of(READ_REPORTS, KernelAccess.READERS)
                        .page("/negotiations/rounds/report", "code=TNC-17")
                        .page("/negotiations/chapters/brief", "code=SPS")
                        .rest(
                                "GET /rounds/{id}/report",
                                "GET /chapters/{id}/brief",
                                "GET /chapters/{id}/brief/words",
                                "GET /chapters/{id}/brief/clearance",
                                "GET /negotiations/reports",
                                "GET /negotiations/reports/{id}",
                                "GET /negotiations/reports/{id}/content"),
                Operation.of(ISSUE_REPORT, KernelAccess.READERS).rest("POST /negotiations/reports"),
                Operation.of(WRITE_BRIEF, BRIEF_WRITERS)
                        .page("/negotiations/briefs/edit", "chapter=SPS")
                        .rest("PUT /chapters/{id}/brief/words"),
                Operation.of(CLEAR_MESSAGES, Role.MANAGER)
                        .page("/negotiations/briefs/clear", "chapter=SPS")
                        .rest("POST /chapters/{id}/brief/clearance"));
    }
}
