package parley.missions.registration;

import static parley.core.text.Jsonp.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import parley.exchange.ImportEffect;
import parley.exchange.ImportJudgement;
import parley.exchange.ImportLine;
import parley.exchange.ImportObstacle;
import parley.exchange.ImportOutcome;
import parley.exchange.ImportRun;
import parley.missions.company.CompanyDetail;
import parley.missions.company.CompanyService;
import parley.missions.delegate.DelegateService;
import parley.missions.delegate.LogDelegate;

/** One pass over a list of registrations: contacts bring the people, this their places on the mission. */
final class RegistrationsRun implements ImportRun {
    static final String COMPANY = "MISSION_COMPANY";
    static final String DELEGATE = "DELEGATE";
    private static final String PERSON = "PERSON";

    private final long mission;
    private final ImportRun people;
    private final RegistrationJudge judge;
    private final RegistrationRepository repository;
    private final CompanyService companies;
    private final DelegateService delegates;

    RegistrationsRun(
            long mission,
            ImportRun people,
            RegistrationJudge judge,
            RegistrationRepository repository,
            CompanyService companies,
            DelegateService delegates) {
        this.mission = mission;
        this.people = people;
        this.judge = judge;
        this.repository = repository;
        this.companies = companies;
        this.delegates = delegates;
    }

    @Override
    public List<ImportJudgement> judge(List<ImportLine> lines) {
        return look(lines).get();
    }

    @Override
    public Supplier<List<ImportJudgement>> look(List<ImportLine> lines) {
        Supplier<List<ImportJudgement>> meant = people.look(lines);
        return () -> {
            List<ImportJudgement> persons = meant.get();
            List<ImportJudgement> judged = new ArrayList<>(lines.size());
            for (int i = 0; i < lines.size(); i++) {
                judged.add(judge.judge(lines.get(i), persons.get(i)));
            }
            return judged;
        };
    }

    @Override
    public ImportOutcome apply(List<ImportJudgement> judged) {
        Map<Integer, JsonObject> payloads = new HashMap<>();
        List<ImportJudgement> persons = new ArrayList<>();
        for (ImportJudgement each : judged) {
            JsonObject payload = json(each.payload());
            payloads.put(each.row(), payload);
            if (payload.containsKey("person")) {
                persons.add(new ImportJudgement(
                        each.row(),
                        each.verdict(),
                        each.recordId(),
                        each.title(),
                        each.subtitle(),
                        each.messages(),
                        List.of(),
                        List.of(),
                        payload.getString("person")));
            }
        }
        ImportOutcome directory = people.apply(persons);
        Map<Integer, Long> ids = new HashMap<>();
        directory.effects().stream()
                .filter(effect -> effect.recordKind().equals(PERSON))
                .forEach(effect -> ids.put(effect.row(), effect.recordId()));
        Set<Integer> late = new HashSet<>(directory.late());
        List<ImportEffect> effects = new ArrayList<>(directory.effects());
        for (ImportJudgement each : judged) {
            if (!late.contains(each.row())) {
                JsonObject payload = payloads.get(each.row());
                long person = ids.containsKey(each.row())
                        ? ids.get(each.row())
                        : payload.getJsonNumber("id").longValue();
                register(each.row(), person, payload, effects);
            }
        }
        return new ImportOutcome(effects, directory.late());
    }

    private void register(int row, long person, JsonObject payload, List<ImportEffect> effects) {
        Registration registration = Registration.read(payload.getJsonObject("registration"));
        Optional<RegistrationRepository.Place> place = registration.organization() == null
                ? Optional.empty()
                : repository.place(person, registration.organization());
        Long company = place.map(there -> company(row, there.organization(), registration, payload, effects))
                .orElse(null);
        if (payload.getBoolean("joins") && repository.delegate(mission, person).isEmpty()) {
            long id = delegates.log(new LogDelegate(
                    mission,
                    person,
                    company,
                    place.map(RegistrationRepository.Place::title).orElse(null)));
            effects.add(new ImportEffect(
                    row, DELEGATE, id, null, repository.image(DELEGATE, id).orElseThrow()));
        }
    }

    /** @return the line of the company, listed or written again by the first row that speaks of it */
    private long company(
            int row, long organization, Registration registration, JsonObject payload, List<ImportEffect> effects) {
        Long listed = repository.company(mission, List.of(organization)).orElse(null);
        if (listed != null && !payload.getBoolean("first")) {
            return listed;
        }
        String before =
                listed == null ? null : repository.image(COMPANY, listed).orElseThrow();
        if (listed == null) {
            listed = companies.log(registration.command(mission, organization));
        } else {
            CompanyDetail standing = companies.get(listed);
            companies.edit(
                    listed,
                    standing.version(),
                    registration.merged(standing.content(), standing.summary().since()));
        }
        String after = repository.image(COMPANY, listed).orElseThrow();
        if (!after.equals(before)) {
            effects.add(new ImportEffect(row, COMPANY, listed, before, after));
        }
        return listed;
    }

    /**
     * Where nothing stands against it, places on the mission are taken back at once: a delegate of the mission could not
     * be taken out of the directory. Whoever undoes rolls all of it back if anything else stands against it.
     */
    @Override
    public List<ImportObstacle> obstacles(List<ImportEffect> effects) {
        List<ImportObstacle> obstacles = new ArrayList<>();
        List<Long> travelling =
                of(effects, DELEGATE).stream().map(ImportEffect::recordId).toList();
        for (ImportEffect effect : ofMission(effects)) {
            Optional<String> now = repository.image(effect.recordKind(), effect.recordId());
            boolean same = now.isPresent() && json(now.get()).equals(json(effect.after()));
            boolean used = same
                    && effect.recordKind().equals(COMPANY)
                    && effect.before() == null
                    && repository.hasOthers(effect.recordId(), travelling);
            if (!same || used) {
                obstacles.add(obstacle(effect, now.isEmpty() ? "gone" : used ? "used" : "changed"));
            }
        }
        if (!obstacles.isEmpty()) {
            return obstacles;
        }
        takeBack(effects);
        return people.obstacles(ofDirectory(effects));
    }

    private static ImportObstacle obstacle(ImportEffect effect, String why) {
        String page = effect.recordKind().equals(COMPANY) ? "companies" : "delegates";
        return new ImportObstacle(
                effect,
                effect.recordKind().replace('_', ' ').toLowerCase(java.util.Locale.ROOT) + " " + effect.recordId(),
                "/missions/" + page + "/edit?id=" + effect.recordId(),
                "importRegistrations.undo." + why);
    }

    @Override
    public void undo(List<ImportEffect> effects) {
        takeBack(effects);
        people.undo(ofDirectory(effects));
    }

    private void takeBack(List<ImportEffect> effects) {
        of(effects, DELEGATE).forEach(effect -> repository.deleteDelegate(effect.recordId()));
        of(effects, COMPANY).forEach(effect -> {
            if (effect.before() == null) {
                repository.deleteCompany(effect.recordId());
            } else {
                repository.restoreCompany(effect.recordId(), effect.before());
            }
        });
    }

    private static List<ImportEffect> of(List<ImportEffect> effects, String kind) {
        return effects.stream()
                .filter(effect -> effect.recordKind().equals(kind))
                .toList();
    }

    private static List<ImportEffect> ofMission(List<ImportEffect> effects) {
        return effects.stream().filter(RegistrationsRun::onMission).toList();
    }

    private static List<ImportEffect> ofDirectory(List<ImportEffect> effects) {
        return effects.stream().filter(effect -> !onMission(effect)).toList();
    }

    private static boolean onMission(ImportEffect effect) {
        return effect.recordKind().equals(COMPANY) || effect.recordKind().equals(DELEGATE);
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
