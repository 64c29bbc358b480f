package parley.missions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import parley.core.access.KernelAccess;
import parley.core.access.Operation;
import parley.core.access.OperationCatalogue;
import parley.core.access.Role;

/** Who may do what with missions, on which pages and by which REST operations. */
@ApplicationScoped
public class MissionsAccess implements OperationCatalogue {
    public static final String READ_MISSIONS = "missions.read";
    public static final String LOG_MISSION = "missions.log";
    public static final String EDIT_MISSION = "missions.edit";
    public static final String READ_COMPANIES = "missions.companies.read";
    public static final String LOG_COMPANY = "missions.companies.log";
    public static final String READ_DELEGATES = "missions.delegates.read";
    public static final String LOG_DELEGATE = "missions.delegates.log";
    public static final String READ_OUTCOMES = "outcomes.read";
    public static final String LOG_OUTCOME = "outcomes.log";

    private static final Role[] ALSO_STEWARDS = {Role.NEGOTIATOR, Role.STEWARD};

    @Override
    public List<Operation> operations() {
        return List.of(
                Operation.of(READ_MISSIONS, KernelAccess.READERS)
                        .page("/missions/missions/list")
                        .page("/missions/missions/show", "code=TCTM-2024-PHL")
                        .rest("GET /missions", "GET /missions/{id}"),
                Operation.of(LOG_MISSION, KernelAccess.WRITERS)
                        .page("/missions/missions/log")
                        .rest("POST /missions"),
                Operation.of(EDIT_MISSION, KernelAccess.WRITERS)
                        .page("/missions/missions/edit", "code=TCTM-2024-VNM")
                        .page("/missions/missions/archive", "code=TCTM-2024-VNM")
                        .rest(
                                "PUT /missions/{id}",
                                "PATCH /missions/{id}",
                                "POST /missions/{id}/archive",
                                "POST /missions/{id}/restore"),
                Operation.of(READ_COMPANIES, KernelAccess.READERS)
                        .page("/missions/companies/list", "mission=TCTM-2024-PHL")
                        .rest("GET /missions/{id}/companies", "GET /missions/{id}/companies/{company}"),
                Operation.of(LOG_COMPANY, Role.OFFICIAL, ALSO_STEWARDS)
                        .page("/missions/companies/log", "mission=TCTM-2024-PHL")
                        .page("/missions/companies/edit", "id=1")
                        .rest(
                                "POST /missions/{id}/companies",
                                "PUT /missions/{id}/companies/{company}",
                                "PATCH /missions/{id}/companies/{company}"),
                Operation.of(READ_DELEGATES, KernelAccess.READERS)
                        .page("/missions/delegates/list", "mission=TCTM-2024-PHL")
                        .rest("GET /missions/{id}/delegates", "GET /missions/{id}/delegates/{delegate}"),
                Operation.of(LOG_DELEGATE, Role.OFFICIAL, ALSO_STEWARDS)
                        .page("/missions/delegates/log", "mission=TCTM-2024-PHL")
                        .page("/missions/delegates/edit", "id=1")
                        .page("/missions/delegates/archive", "id=1")
                        .rest(
                                "POST /missions/{id}/delegates",
                                "PUT /missions/{id}/delegates/{delegate}",
                                "PATCH /missions/{id}/delegates/{delegate}",
                                "POST /missions/{id}/delegates/{delegate}/archive",
                                "POST /missions/{id}/delegates/{delegate}/restore"),
                Operation.of(READ_OUTCOMES, KernelAccess.READERS)
                        .page("/missions/outcomes/list")
                        .page("/missions/outcomes/show", "id=1")
                        .rest("GET /outcomes", "GET /outcomes/{id}"),
                Operation.of(LOG_OUTCOME, KernelAccess.WRITERS)
                        .page("/missions/outcomes/log", "mission=TCTM-2024-PHL")
                        .page("/missions/outcomes/edit", "id=1")
                        .page("/missions/outcomes/archive", "id=1")
                        .rest(
                                "POST /outcomes",
                                "PUT /outcomes/{id}",
                                "PATCH /outcomes/{id}",
                                "POST /outcomes/{id}/archive",
                                "POST /outcomes/{id}/restore"));
    }
}
