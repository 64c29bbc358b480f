package parley.missions.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.access.KernelAccess;
import parley.core.action.ActionCriteria;
import parley.core.action.ActionRegister;
import parley.core.action.ActionSummary;
import parley.core.directory.DirectoryService;
import parley.core.record.Paging;
import parley.core.record.RecordRef;
import parley.core.record.RecordState;
import parley.core.text.Language;
import parley.missions.OutcomeKind;
import parley.missions.company.CompanyCriteria;
import parley.missions.company.CompanyService;
import parley.missions.company.CompanyStatus;
import parley.missions.company.CompanySummary;
import parley.missions.delegate.DelegateService;
import parley.missions.delegate.DelegateSummary;
import parley.missions.mission.CountSummary;
import parley.missions.mission.LegSummary;
import parley.missions.mission.MissionDetail;
import parley.missions.mission.MissionService;
import parley.missions.mission.PublishedMission;
import parley.missions.outcome.Ladder;
import parley.missions.outcome.OutcomeCriteria;
import parley.missions.outcome.OutcomeService;
import parley.missions.outcome.OutcomeSource;
import parley.missions.outcome.OutcomeSummary;
import parley.ui.format.FormatBean;
import parley.ui.list.ListParameters;
import parley.ui.text.TextBean;

/** A mission with everything about it. */
@Named
@RequestScoped
public class ShowMissionBacking {
    private static final List<CompanyStatus> SHOWN = List.of(
            CompanyStatus.ACCEPTED,
            CompanyStatus.WAITLISTED,
            CompanyStatus.APPLIED,
            CompanyStatus.INVITED,
            CompanyStatus.DECLINED,
            CompanyStatus.WITHDRAWN,
            CompanyStatus.NO_SHOW);

    @Inject
    private MissionService missions;

    @Inject
    private CompanyService companies;

    @Inject
    private DelegateService delegates;

    @Inject
    private OutcomeService outcomes;

    @Inject
    private ActionRegister register;

    @Inject
    private DirectoryService directory;

    @Inject
    private AccessTable access;

    @Inject
    private ListParameters parameters;

    @Inject
    private FormatBean format;

    @Inject
    private TextBean texts;

    private MissionDetail mission;
    private List<CompanySummary> listed;
    private Map<CompanyStatus, Long> counts;
    private List<DelegateSummary> travelling;
    private List<OutcomeSummary> results;
    private List<ActionSummary> actions;
    private Ladder ladder;

    /** Finds the mission before the page renders, so that a wrong code is a 404. */
    public void load() {
        mission = missions.get(parameters.text("code") == null ? "" : parameters.text("code"));
    }

    public MissionDetail getMission() {
        return mission;
    }

    public List<CompanySummary> getCompanies() {
        if (listed == null) {
            listed = companies.find(CompanyCriteria.of(id()), Paging.longest()).items();
        }
        return listed;
    }

    /** @return statuses that have any; those who go first */
    public List<CompanyStatus> getStatuses() {
        return SHOWN.stream().filter(counted()::containsKey).toList();
    }

    public long countOf(CompanyStatus status) {
        return counted().getOrDefault(status, 0L);
    }

    public long getCompanyTotal() {
        return counted().values().stream().mapToLong(Long::longValue).sum();
    }

    private Map<CompanyStatus, Long> counted() {
        if (counts == null) {
            counts = companies.counts(CompanyCriteria.of(id()));
        }
        return counts;
    }

    public List<DelegateSummary> getDelegates() {
        if (travelling == null) {
            travelling = delegates
                    .find(id(), null, RecordState.ACTIVE, Paging.longest())
                    .items();
        }
        return travelling;
    }

    public List<OutcomeSummary> getOutcomes() {
        if (results == null) {
            results = outcomes.find(criteria(), new Paging(1, Paging.LARGEST_SIZE, "stage", true))
                    .items();
        }
        return results;
    }

    public Ladder getLadder() {
        if (ladder == null) {
            ladder = outcomes.ladder(criteria());
        }
        return ladder;
    }

    /** @return how many outcomes are of that kind */
    public long kinds(OutcomeKind kind) {
        return getOutcomes().stream().filter(outcome -> outcome.kind() == kind).count();
    }

    public List<ActionSummary> getActions() {
        if (actions == null) {
            actions = access.permits(Callers.current(), KernelAccess.READ_ACTIONS)
                    ? getOutcomes().stream()
                            .map(outcome -> new RecordRef(OutcomeSource.KIND, outcome.id()))
                            .flatMap(ref -> register.find(ActionCriteria.of(ref), Paging.longest()).items().stream())
                            .toList()
                    : List.of();
        }
        return actions;
    }

    public List<String> getSectors() {
        Set<Long> ids = mission.content().sectors();
        return directory.sectors().stream()
                .filter(sector -> ids.contains(sector.id()))
                .map(sector -> sector.name(language()))
                .toList();
    }

    /** @return "at least 300 delegates" */
    public String countText(CountSummary count) {
        String number = format.number(count.value());
        String qualified =
                count.qualifier() == null ? number : texts.of("mission.qualified." + count.qualifier(), number);
        String what = count.label(language()) == null
                ? texts.of("mission.count." + count.kind(), count.value())
                : count.label(language());
        return qualified + " " + what;
    }

    /** @return the published dates where ours differ, else null */
    public String getPublishedDates() {
        PublishedMission published = mission.publication();
        String theirs = published == null ? "" : format.range(published.start(), published.end());
        String ours = format.range(mission.summary().start(), mission.summary().end());
        return theirs.isEmpty() || theirs.equals(ours) ? null : theirs;
    }

    /** @return the published lead where ours differs, else null */
    public String getPublishedLead() {
        String theirs =
                mission.publication() == null ? null : mission.publication().lead(language());
        return theirs == null || theirs.equals(mission.content().lead().in(language())) ? null : theirs;
    }

    public List<LegSummary> getLegsWithPartners() {
        return mission.legs().stream().filter(leg -> !leg.partners().isEmpty()).toList();
    }

    private OutcomeCriteria criteria() {
        return OutcomeCriteria.of(mission.summary().code());
    }

    private long id() {
        return mission.summary().id();
    }

    private static Language language() {
        return Callers.current().language();
    }
}
