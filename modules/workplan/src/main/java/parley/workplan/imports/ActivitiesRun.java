package parley.workplan.imports;

import static parley.core.text.Jsonp.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import parley.core.directory.PersonCard;
import parley.core.error.FieldError;
import parley.core.party.PartyCard;
import parley.core.record.RecordState;
import parley.core.text.Language;
import parley.exchange.CellWords;
import parley.exchange.ImportCandidate;
import parley.exchange.ImportChange;
import parley.exchange.ImportColumns;
import parley.exchange.ImportEffect;
import parley.exchange.ImportJudgement;
import parley.exchange.ImportLine;
import parley.exchange.ImportMessage;
import parley.exchange.ImportObstacle;
import parley.exchange.ImportOutcome;
import parley.exchange.ImportRun;
import parley.exchange.ImportVerdict;
import parley.workplan.ActivityStatus;
import parley.workplan.activity.ActivityCriteria;
import parley.workplan.activity.ActivityDetail;
import parley.workplan.activity.ActivityService;
import parley.workplan.activity.ActivitySource;
import parley.workplan.activity.ActivitySummary;
import parley.workplan.activity.LogActivity;
import parley.workplan.activity.ReportUpdate;
import parley.workplan.plan.AreaCard;
import parley.workplan.plan.PlanSummary;

/** One pass over a list of activities; they are written as their own service writes them. */
final class ActivitiesRun implements ImportRun {
    private static final String PAGE = "/workplan/activities/show?id=";
    private static final String VERSION = "version";

    /** Components of the commands whose field of the list has another name. */
    private static final Map<String, String> FIELDS = Map.of(
            "title", ActivityFields.TITLE_EN,
            "indicator", ActivityFields.INDICATOR_EN,
            "text", ActivityFields.NOTES_EN);

    private final ImportColumns columns;
    private final ActivityService activities;
    private final ActivityWords words;
    private final ActivityImageRepository images;
    private final Map<String, PlanSummary> plans;
    private final Map<String, PartyCard> parties;
    private final Map<String, ActivityStatus> statuses;
    private final Map<Long, Map<String, AreaCard>> areas = new HashMap<>();
    private final Map<Long, Map<String, ActivitySummary>> known = new HashMap<>();
    private final Map<Object, Integer> seen = new HashMap<>();

    ActivitiesRun(
            ImportColumns columns, ActivityService activities, ActivityWords words, ActivityImageRepository images) {
        this.columns = columns;
        this.activities = activities;
        this.words = words;
        this.images = images;
        plans = words.plans();
        parties = words.parties();
        statuses = words.statuses();
    }

    @Override
    public List<ImportJudgement> judge(List<ImportLine> lines) {
        return lines.stream().map(line -> judge(new ActivityRow(columns, line))).toList();
    }

    private ImportJudgement judge(ActivityRow row) {
        PlanSummary plan =
                row.text(ActivityFields.PLAN) == null ? words.inForce() : row.named(ActivityFields.PLAN, plans);
        if (plan == null) {
            return of(row, ImportVerdict.ERROR, null, row.errors);
        }
        Map<String, String> said = read(row, plan);
        List<PersonCard> people = people(row, said);
        ActivitySummary there = there(row, plan);
        row.there = there;
        if (there != null && there.archived()) {
            row.wrong(ActivityFields.CODE, "importActivities.error.archived", there.code());
        }
        if (there == null && row.text(ActivityFields.CODE) == null) {
            row.wrong(ActivityFields.CODE, "importActivities.error.noCode");
        }
        if (!row.errors.isEmpty()) {
            return of(row, ImportVerdict.ERROR, null, row.errors);
        }
        Integer first = seen.putIfAbsent(key(row, plan, there), row.line.row());
        if (first != null) {
            return of(
                    row,
                    ImportVerdict.DUPLICATE,
                    null,
                    List.of(ImportMessage.of("importActivities.duplicate.row", "", first)));
        }
        if (people.size() > 1 && !said.containsKey(ActivityFields.CANADIAN_LEAD)) {
            return severalPeople(row, people);
        }
        return judge(row, new ActivityWish(said), there == null ? null : activities.get(there.id()));
    }

    private ImportJudgement judge(ActivityRow row, ActivityWish wish, ActivityDetail old) {
        LogActivity command = wish.over(old == null ? null : old.content());
        ReportUpdate report = report(wish, old);
        Long id = old == null ? null : old.summary().id();
        activities.objections(id, command, report).forEach(error -> note(row, error));
        if (!row.errors.isEmpty()) {
            return of(row, ImportVerdict.ERROR, id, row.errors);
        }
        if (old == null) {
            return written(row, ImportVerdict.NEW, wish, null, List.of());
        }
        List<ImportChange> changes = ActivityChanges.of(old, command, report, this::area, words::person);
        return changes.isEmpty()
                ? of(row, ImportVerdict.DUPLICATE, id, List.of(ImportMessage.of("importActivities.duplicate.said", "")))
                : written(row, ImportVerdict.UPDATE, wish, old, changes);
    }

    private static ReportUpdate report(ActivityWish wish, ActivityDetail old) {
        return old == null
                ? wish.report(ActivityStatus.NOT_STARTED, List.of())
                : wish.report(old.summary().status(), old.updates());
    }

    private String area(long id) {
        return words.area(id, columns.reader());
    }

    private Map<String, String> read(ActivityRow row, PlanSummary plan) {
        Map<String, String> said = new HashMap<>();
        said.put(ActivityFields.PLAN, Long.toString(plan.id()));
        for (String field : List.of(
                ActivityFields.CODE,
                ActivityFields.TITLE_EN,
                ActivityFields.TITLE_FR,
                ActivityFields.ASEAN_BODY,
                ActivityFields.DUE_REASON,
                ActivityFields.NOTES_EN,
                ActivityFields.NOTES_FR,
                ActivityFields.INDICATOR_EN,
                ActivityFields.INDICATOR_FR)) {
            said.put(field, row.text(field));
        }
        AreaCard area = row.named(ActivityFields.AREA, areas.computeIfAbsent(plan.id(), words::areas));
        said.put(ActivityFields.AREA, area == null ? null : Long.toString(area.id()));
        for (String field : List.of(ActivityFields.LEAD, ActivityFields.CO_LEAD)) {
            PartyCard party = row.named(field, parties);
            said.put(field, party == null ? null : Long.toString(party.id()));
        }
        ActivityStatus status = row.named(ActivityFields.STATUS, statuses);
        said.put(ActivityFields.STATUS, status == null ? null : status.name());
        said.put(ActivityFields.START, row.date(ActivityFields.START));
        said.put(ActivityFields.DUE, row.date(ActivityFields.DUE));
        said.put(ActivityFields.EFFECTIVE, row.day(ActivityFields.EFFECTIVE));
        said.put(ActivityFields.PERCENT, row.percent(ActivityFields.PERCENT));
        return said;
    }

    /** Adds who is meant, where one is: of several the one that somebody chose. */
    private List<PersonCard> people(ActivityRow row, Map<String, String> said) {
        String name = row.text(ActivityFields.CANADIAN_LEAD);
        List<PersonCard> people = name == null ? List.of() : words.people(name);
        if (name != null && people.isEmpty()) {
            row.wrong(ActivityFields.CANADIAN_LEAD, "importActivities.error.canadianLead", name);
        }
        people.stream()
                .filter(person -> people.size() == 1 || Objects.equals(person.id(), row.line.choice()))
                .forEach(person -> said.put(ActivityFields.CANADIAN_LEAD, Long.toString(person.id())));
        return people;
    }

    /** @return the activity of that number in the plan; of a row without a number the one of that title */
    private ActivitySummary there(ActivityRow row, PlanSummary plan) {
        Map<String, ActivitySummary> all = known.computeIfAbsent(plan.id(), id -> all(plan));
        return all.get(key(row));
    }

    private Map<String, ActivitySummary> all(PlanSummary plan) {
        Map<String, ActivitySummary> all = new HashMap<>();
        ActivityCriteria criteria =
                new ActivityCriteria(null, plan.code(), null, null, null, null, null, RecordState.ANY, null);
        activities.all(criteria).forEach(activity -> {
            all.put(numbered(activity.code()), activity);
            for (Language language : Language.values()) {
                if (activity.title().side(language) != null) {
                    all.putIfAbsent(titled(activity.title().side(language)), activity);
                }
            }
        });
        return all;
    }

    private static String key(ActivityRow row) {
        if (row.text(ActivityFields.CODE) != null) {
            return numbered(row.text(ActivityFields.CODE));
        }
        String title = row.text(ActivityFields.TITLE_EN);
        String other = row.text(ActivityFields.TITLE_FR);
        return titled(title != null ? title : other == null ? "" : other);
    }

    private static Object key(ActivityRow row, PlanSummary plan, ActivitySummary there) {
        return there == null ? List.of(plan.id(), key(row)) : there.id();
    }

    private static String numbered(String code) {
        return "number " + code;
    }

    private static String titled(String title) {
        return "title " + CellWords.plain(title);
    }

    /** A reason that no column gives is missed beside the date that needs it. */
    private static void note(ActivityRow row, FieldError error) {
        String header = row.header(FIELDS.getOrDefault(error.field(), error.field()));
        boolean beside = header.isEmpty() && ActivityFields.DUE_REASON.equals(error.field());
        row.errors.add(new ImportMessage(
                beside ? "importActivities.error.noReason" : error.key(),
                beside ? row.header(ActivityFields.DUE) : header,
                error.arguments().stream().map(String::valueOf).toList()));
    }

    private static ImportJudgement of(ActivityRow row, ImportVerdict verdict, Long id, List<ImportMessage> messages) {
        return new ImportJudgement(
                row.line.row(), verdict, id, title(row), subtitle(row), messages, List.of(), List.of(), null);
    }

    private static ImportJudgement written(
            ActivityRow row, ImportVerdict verdict, ActivityWish wish, ActivityDetail old, List<ImportChange> changes) {
        JsonObjectBuilder payload = JSON.createObjectBuilder().add("wish", wish.json());
        Long id = old == null ? null : old.summary().id();
        if (old != null) {
            payload.add("id", id).add(VERSION, old.version());
        }
        return new ImportJudgement(
                row.line.row(),
                verdict,
                id,
                title(row),
                subtitle(row),
                old == null ? List.of(ImportMessage.of("importActivities.new", "")) : List.of(),
                changes,
                List.of(),
                payload.build().toString());
    }

    private static ImportJudgement severalPeople(ActivityRow row, List<PersonCard> people) {
        String name = row.text(ActivityFields.CANADIAN_LEAD);
        ImportMessage message =
                ImportMessage.of("importActivities.conflict.person", row.header(ActivityFields.CANADIAN_LEAD), name);
        List<ImportCandidate> candidates = people.stream()
                .map(person ->
                        new ImportCandidate(person.id(), person.name(), "/contacts/people/show?id=" + person.id()))
                .toList();
        return new ImportJudgement(
                row.line.row(),
                ImportVerdict.CONFLICT,
                null,
                title(row),
                subtitle(row),
                List.of(message),
                List.of(),
                candidates,
                null);
    }

    /** @return the row's own title, else that of the activity whose number it gives; null where there is neither */
    private static String title(ActivityRow row) {
        String title = row.text(ActivityFields.TITLE_EN);
        String other = title == null ? row.text(ActivityFields.TITLE_FR) : title;
        return other == null && row.there != null ? row.there.title().in(row.reader()) : other;
    }

    private static String subtitle(ActivityRow row) {
        return row.text(ActivityFields.CODE);
    }

    @Override
    public ImportOutcome apply(List<ImportJudgement> judged) {
        List<ImportEffect> effects = new ArrayList<>();
        List<Integer> late = new ArrayList<>();
        for (ImportJudgement each : judged) {
            JsonObject payload = json(each.payload());
            ActivityWish wish = ActivityWish.of(payload.getJsonObject("wish"));
            Long id = payload.containsKey("id") ? payload.getJsonNumber("id").longValue() : null;
            String before = id == null ? null : images.image(id).orElse(null);
            if (id != null && (before == null || json(before).getInt(VERSION) != payload.getInt(VERSION))
                    || !write(each.row(), id, before, wish, effects)) {
                late.add(each.row());
            }
        }
        return new ImportOutcome(effects, late);
    }

    /** @return false where what was said since stands against it */
    private boolean write(int row, Long id, String before, ActivityWish wish, List<ImportEffect> effects) {
        ActivityDetail old = id == null ? null : activities.get(id);
        LogActivity command = wish.over(old == null ? null : old.content());
        ReportUpdate report = report(wish, old);
        if (!activities.objections(id, command, report).isEmpty()) {
            return false;
        }
        long written = activities.bringIn(id, old == null ? 0 : old.version(), command, report);
        effects.add(new ImportEffect(
                row, ActivitySource.KIND, written, before, images.image(written).orElseThrow()));
        return true;
    }

    @Override
    public List<ImportObstacle> obstacles(List<ImportEffect> effects) {
        List<ImportObstacle> obstacles = new ArrayList<>();
        for (ImportEffect effect : effects) {
            Optional<String> now = images.image(effect.recordId());
            if (now.isEmpty() || !unversioned(now.get()).equals(unversioned(effect.after()))) {
                obstacles.add(obstacle(effect, now.isEmpty() ? "gone" : "changed"));
            } else if (effect.before() == null) {
                images.touched(effect.recordId()).forEach(what -> obstacles.add(obstacle(effect, what)));
            }
        }
        return obstacles;
    }

    private static ImportObstacle obstacle(ImportEffect effect, String why) {
        return new ImportObstacle(
                effect,
                json(effect.after()).getString("code"),
                PAGE + effect.recordId(),
                "importActivities.undo." + why);
    }

    /** An edit that was taken back leaves the record as it was, but for its version; a column that came since is empty in both. */
    private static Map<String, JsonValue> unversioned(String image) {
        Map<String, JsonValue> written = new HashMap<>(json(image));
        written.remove(VERSION);
        written.values().removeIf(JsonValue.NULL::equals);
        return written;
    }

    @Override
    public void undo(List<ImportEffect> effects) {
        effects.forEach(effect -> {
            if (effect.before() == null) {
                images.delete(effect.recordId());
            } else {
                images.restore(effect.recordId(), effect.before());
            }
        });
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
