package parley.missions.web;

import jakarta.inject.Inject;
import java.util.List;
import parley.core.record.Paging;
import parley.missions.company.CompanyCriteria;
import parley.missions.company.CompanyService;
import parley.missions.company.CompanySummary;
import parley.missions.delegate.LogDelegate;
import parley.missions.mission.MissionSummary;
import parley.ui.form.Form;
import parley.ui.form.Pair;

/** The line of a delegate while it is typed; adding and editing share it. */
public abstract class DelegateForm extends Form {
    @Inject
    private CompanyService companies;

    private MissionLine mission;
    private Long personId;
    private Long companyId;
    private Pair title = new Pair();

    protected void on(MissionSummary summary) {
        mission = MissionLine.of(summary);
    }

    protected void fill(LogDelegate content) {
        personId = content.personId();
        companyId = content.companyId();
        title = Pair.of(content.title());
    }

    protected LogDelegate command() {
        return new LogDelegate(mission.id(), personId, companyId, title.text());
    }

    /** @return the address of the list that it stands on */
    protected String list() {
        return "/missions/delegates/list?mission=" + mission.code();
    }

    /** @return the companies of the mission, by name */
    public List<CompanySummary> getCompanies() {
        return companies
                .find(CompanyCriteria.of(mission.id()), Paging.longest())
                .items();
    }

    public MissionLine getMission() {
        return mission;
    }

    public Pair getTitle() {
        return title;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public Long getCompanyId() {
        return companyId;
    }

    public void setCompanyId(Long companyId) {
        this.companyId = companyId;
    }
}
