package parley.workplan.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import parley.core.directory.DirectoryService;
import parley.core.directory.PersonCard;
import parley.core.party.PartyCard;
import parley.core.party.PartyService;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.workplan.ActivityStatus;
import parley.workplan.plan.AreaCard;
import parley.workplan.plan.PlanService;
import parley.workplan.plan.PlanSummary;

/** What cells call plans, areas, parties, people and states, by code or by name in either language. */
@ApplicationScoped
class ActivityWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
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
    private PartyService parties;
    private DirectoryService directory;
    private Texts texts;
    private Clock clock;

    protected ActivityWords() {}

    @Inject
    ActivityWords(PlanService plans, PartyService parties, DirectoryService directory, Texts texts, Clock clock) {
        this.plans = plans;
        this.parties = parties;
        this.directory = directory;
        this.texts = texts;
        this.clock = clock;
    }

    /** @return lower case, without accents and signs: {@code WP-2026-2030} is {@code wp 2026 2030} */
    static String plain(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return SIGNS.matcher(bare).replaceAll(" ").strip();
    }

    /** @return the plan of activities that name none */
    PlanSummary inForce() {
        return plans.of(LocalDate.now(clock).getYear());
    }

    /** @return by code, name and years: {@code 2026-2030} */
    Map<String, PlanSummary> plans() {
        Map<String, PlanSummary> known = new HashMap<>();
        plans.all().forEach(plan -> {
            known.putIfAbsent(plain(plan.code()), plan);
            known.putIfAbsent(plain(plan.nameEn()), plan);
            known.putIfAbsent(plain(plan.nameFr()), plan);
            known.putIfAbsent(plan.startYear() + " " + plan.endYear(), plan);
        });
        return known;
    }

    Map<String, AreaCard> areas(long plan) {
        Map<String, AreaCard> known = new HashMap<>();
        plans.areas(plan).forEach(area -> {
            known.putIfAbsent(plain(area.code()), area);
            known.putIfAbsent(plain(area.nameEn()), area);
            known.putIfAbsent(plain(area.nameFr()), area);
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
        Map<String, PartyCard> known = new HashMap<>();
        parties.all().forEach(party -> {
            known.putIfAbsent(plain(party.code()), party);
            known.putIfAbsent(plain(party.nameEn()), party);
            known.putIfAbsent(plain(party.nameFr()), party);
        });
        return known;
    }

    /** @return those of exactly that name, whatever its case and accents; at most five */
    List<PersonCard> people(String name) {
        String wanted = plain(name);
        return directory.people(name, SEVERAL).stream()
                .filter(person -> plain(person.name()).equals(wanted)
                        || plain(person.filed()).equals(wanted))
                .toList();
    }

    Map<String, ActivityStatus> statuses() {
        Map<String, ActivityStatus> known = new HashMap<>();
        for (ActivityStatus status : ActivityStatus.values()) {
            known.put(plain(status.name()), status);
            for (Language language : Language.values()) {
                known.putIfAbsent(plain(texts.of(language, "activity.status." + status)), status);
            }
        }
        OTHER_STATUSES.forEach(known::putIfAbsent);
        return known;
    }
}
