package parley.missions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.record.Page;
import parley.core.record.RecordState;
import parley.missions.OutcomeKind;
import parley.missions.OutcomeStage;
import parley.missions.mission.MissionSource;
import parley.missions.outcome.Ladder;
import parley.missions.outcome.OutcomeCriteria;
import parley.missions.outcome.OutcomeService;
import parley.missions.outcome.OutcomeSummary;
import parley.ui.list.AddressBean;
import parley.ui.list.ListParameters;

/** The outcomes list: everything it shows follows from its address. */
@Named
@RequestScoped
public class ListOutcomesBacking {
    @Inject
    private OutcomeService outcomes;

    @Inject
    private MissionsChoices choices;

    @Inject
    private ListParameters parameters;

    @Inject
    private AddressBean address;

    private Page<OutcomeSummary> page;
    private Ladder ladder;

    public Page<OutcomeSummary> getPage() {
        if (page == null) {
            page = outcomes.find(criteria(), parameters.paging());
        }
        return page;
    }

    /** @return of everything that the filters find, not of one page only */
    public Ladder getLadder() {
        if (ladder == null) {
            ladder = outcomes.ladder(criteria());
        }
        return ladder;
    }

    public OutcomeKind getKind() {
        return parameters.constant(OutcomeKind.class, "kind");
    }

    public OutcomeStage getStage() {
        return parameters.constant(OutcomeStage.class, "stage");
    }

    public Boolean getConfirmed() {
        return parameters.flag("confirmed");
    }

    public RecordState getState() {
        return parameters.constant(RecordState.class, "state");
    }

    /** @return code of a country that the filter offers, or null */
    public String getCountry() {
        return parameters.code("country", code -> choices.getCountries().containsKey(code));
    }

    public boolean isFiltered() {
        return parameters.any(
                "q", "mission", "kind", "stage", "country", "confirmed", "year", "company", "asOf", "state");
    }

    /** @return this list's address, to which a stage is added */
    public String getStageAddress() {
        String rest = address.without("stage");
        return rest + (rest.contains("?") ? "&" : "?") + "stage=";
    }

    private OutcomeCriteria criteria() {
        return new OutcomeCriteria(
                parameters.text("q"),
                parameters.code("mission", parameters.record(MissionSource.KIND)),
                getKind(),
                getStage(),
                getCountry(),
                getConfirmed(),
                parameters.integer("year"),
                parameters.id("company", parameters.record("ORGANIZATION")),
                parameters.asOf(),
                getState());
    }
}
