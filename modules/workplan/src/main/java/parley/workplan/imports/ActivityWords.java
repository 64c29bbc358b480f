package parley.workplan.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.core.directory.DirectoryService;
import parley.core.directory.PersonCard;
import parley.core.party.PartyCard;
import parley.core.text.Language;
import parley.exchange.CellWords;
import parley.workplan.ActivityStatus;
import parley.workplan.plan.AreaCard;
import parley.workplan.plan.PlanService;
import parley.workplan.plan.PlanSummary;

/** What cells call plans, areas, parties, people and states, by code or by name in either language. */
@ApplicationScoped
class ActivityWords {
    private static final int SEVERAL = 5;

    /** What lists say beside our own words. */
    private static final Map<String, ActivityStatus> OTHER_STATUSES = Map.ofEntries(
            Map.entry("planned", ActivityStatus.NOT_STARTED),
            Map.entry("to do", ActivityStatus.NOT_STARTED),
            Map.entry("non commencee", ActivityStatus.NOT_STARTED),
            Map.entry("non commence", ActivityStatus.NOT_STARTED),
            Map.entry("non amorce", ActivityStatus.NOT_STARTED),
            Map.entry("prevue", ActivityStatus.NOT_STARTED),
            Map.entry("prevu", ActivityStatus.NOT_STARTED),
            Map.entry("ongoing", ActivityStatus.IN_PROGRESS),
            Map.entry("on going", ActivityStatus.IN_PROGRESS),
            Map.entry("under way", ActivityStatus.IN_PROGRESS),
            Map.entry("underway", ActivityStatus.IN_PROGRESS),
            Map.entry("complete", ActivityStatus.COMPLETED),
            Map.entry("done", ActivityStatus.COMPLETED),
            Map.entry("termine", ActivityStatus.COMPLETED),
            Map.entry("achevee", ActivityStatus.COMPLETED),
            Map.entry("acheve", ActivityStatus.COMPLETED),
            Map.entry("late", ActivityStatus.DELAYED),
            Map.entry("retarde", ActivityStatus.DELAYED),
            Map.entry("en retard", ActivityStatus.DELAYED),
            Map.entry("canceled", ActivityStatus.CANCELLED),
            Map.entry("annule", ActivityStatus.CANCELLED));

    private PlanService plans;
    private CellWords cells;
    private DirectoryService directory;
    private Clock clock;

    protected ActivityWords() {}

    @Inject
    ActivityWords(PlanService plans, CellWords cells, DirectoryService directory, Clock clock) {
        this.plans = plans;
        this.cells = cells;
        this.directory = directory;
        this.clock = clock;
    }

    /** @return the plan of activities that name none */
    PlanSummary inForce() {
        return plans.of(LocalDate.now(clock).getYear());
    }

    /** @return by code, name and years: {@code 2026-2030} */
    Map<String, PlanSummary> plans() {
        Map<String, PlanSummary> known = new HashMap<>();
        plans.all().forEach(plan -> {
            known.putIfAbsent(CellWords.plain(plan.code()), plan);
            known.putIfAbsent(CellWords.plain(plan.nameEn()), plan);
            known.putIfAbsent(CellWords.plain(plan.nameFr()), plan);
            known.putIfAbsent(plan.startYear() + " " + plan.endYear(), plan);
        });
        return known;
    }

    Map<String, AreaCard> areas(long plan) {
        Map<String, AreaCard> known = new HashMap<>();
        plans.areas(plan).forEach(area -> {
            known.putIfAbsent(CellWords.plain(area.code()), area);
            known.putIfAbsent(CellWords.plain(area.nameEn()), area);
            known.putIfAbsent(CellWords.plain(area.nameFr()), area);
        });
        return known;
    }

    String area(long id, Language reader) {
        return plans.areas(null).stream()
                .filter(area -> area.id() == id)
                .map(area -> area.name(reader))
                .findFirst()
                .orElse(null);
    }

    String person(long id) {
        return directory.person(id).map(PersonCard::name).orElse(null);
    }

    Map<String, PartyCard> parties() {
        return cells.parties();
    }

    /** @return those of exactly that name, whatever its case and accents; at most five */
    List<PersonCard> people(String name) {
        String wanted = CellWords.plain(name);
        return directory.people(name, SEVERAL).stream()
                .filter(person -> CellWords.plain(person.name()).equals(wanted)
                        || CellWords.plain(person.filed()).equals(wanted))
                .toList();
    }

    Map<String, ActivityStatus> statuses() {
        Map<String, ActivityStatus> known = cells.constants(ActivityStatus.values(), "activity.status");
        OTHER_STATUSES.forEach(known::putIfAbsent);
        return known;
    }
}
