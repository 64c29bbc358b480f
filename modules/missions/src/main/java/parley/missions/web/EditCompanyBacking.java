package parley.missions.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.error.NotFound;
import parley.missions.company.CompanyDetail;
import parley.missions.company.CompanyService;
import parley.missions.mission.MissionService;
import parley.ui.form.DirectoryBean;
import parley.ui.list.ListParameters;

/** Edits the line of a company; another status is appended to its history. */
@Named
@ViewScoped
public class EditCompanyBacking extends CompanyForm {
    @Inject
    private CompanyService companies;

    @Inject
    private MissionService missions;

    @Inject
    private DirectoryBean directory;

    @Inject
    private ListParameters parameters;

    private long id;
    private int version;

    @PostConstruct
    void read() {
        Long asked = parameters.id("id");
        if (asked == null) {
            throw new NotFound("MISSION_COMPANY", "");
        }
        CompanyDetail company = companies.get(asked);
        id = asked;
        version = company.version();
        readAt(version);
        on(missions.get(Long.toString(company.summary().missionId())).summary());
        fill(company.content());
    }

    public String save() {
        return save(() -> {
            companies.edit(id, versionOr(version), command());
            say("editCompany.saved", getName());
            return list();
        });
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return directory.organizationName(getOrganizationId());
    }
}
