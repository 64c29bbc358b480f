package parley.missions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.record.Page;
import parley.missions.company.CompanyCriteria;
import parley.missions.company.CompanyService;
import parley.missions.company.CompanyStatus;
import parley.missions.company.CompanySummary;
import parley.missions.company.Province;
import parley.missions.mission.MissionService;
import parley.missions.mission.MissionSummary;
import parley.ui.form.DirectoryBean;
import parley.ui.list.ListParameters;

/** Companies on one mission's list, or on all. */
@Named
@RequestScoped
public class ListCompaniesBacking {
    @Inject
    private CompanyService companies;

    @Inject
    private MissionService missions;

    @Inject
    private DirectoryBean directory;

    @Inject
    private ListParameters parameters;

    private MissionSummary mission;
    private Page<CompanySummary> page;

    /** Finds the mission before the page renders, so that a wrong code is a 404. */
    public void load() {
        String code = parameters.text("mission");
        mission = code == null ? null : missions.get(code).summary();
    }

    /** @return null where the list is of all missions */
    public MissionSummary getMission() {
        return mission;
    }

    public Page<CompanySummary> getPage() {
        if (page == null) {
            CompanyCriteria criteria = new CompanyCriteria(
                    mission == null ? null : mission.id(),
                    parameters.text("q"),
                    getStatus(),
                    getProvince(),
                    parameters.id("sector", directory::isSectorId),
                    parameters.asOf());
            page = companies.find(criteria, parameters.paging());
        }
        return page;
    }

    public CompanyStatus getStatus() {
        return parameters.constant(CompanyStatus.class, "status");
    }

    public Province getProvince() {
        return parameters.constant(Province.class, "province");
    }

    public boolean isFiltered() {
        return parameters.any("q", "status", "province", "sector", "asOf");
    }
}
