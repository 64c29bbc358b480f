package parley.missions.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.missions.delegate.DelegateService;
import parley.missions.mission.MissionService;
import parley.ui.list.ListParameters;

/** Puts a person on a mission. */
@Named
@ViewScoped
public class LogDelegateBacking extends DelegateForm {
    @Inject
    private DelegateService delegates;

    @Inject
    private MissionService missions;

    @Inject
    private ListParameters parameters;

    @PostConstruct
    void read() {
        String code = parameters.text("mission");
        on(missions.get(code == null ? "" : code).summary());
        setCompanyId(parameters.id("company"));
    }

    public String save() {
        return save(() -> {
            var logged = delegates.get(delegates.log(command())).summary();
            say("logDelegate.saved", logged.person(), getMission().code());
            return list();
        });
    }
}
