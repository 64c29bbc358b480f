package parley.missions.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.access.Callers;
import parley.missions.company.CompanyService;
import parley.missions.mission.MissionService;
import parley.ui.list.ListParameters;

/** Puts a company on a mission's list. */
@Named
@ViewScoped
public class LogCompanyBacking extends CompanyForm {
    @Inject
    private CompanyService companies;

    @Inject
    private MissionService missions;

    @Inject
    private ListParameters parameters;

    @PostConstruct
    void read() {
        String code = parameters.text("mission");
        on(missions.get(code == null ? "" : code).summary());
    }

    public String save() {
        return save(() -> {
            var logged = companies.get(companies.log(command())).summary();
            say("logCompany.saved", logged.organization(Callers.current().language()), logged.missionCode());
            return list();
        });
    }
}
