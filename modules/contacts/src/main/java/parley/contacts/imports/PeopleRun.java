package parley.contacts.imports;

import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import parley.core.directory.LogAffiliation;
import parley.core.error.CommandValidator;
import parley.core.text.Language;
import parley.exchange.ImportColumns;
import parley.exchange.ImportEffect;
import parley.exchange.ImportJudgement;
import parley.exchange.ImportLine;
import parley.exchange.ImportObstacle;
import parley.exchange.ImportOutcome;
import parley.exchange.ImportRun;

/** One pass over a contact list. */
final class PeopleRun implements ImportRun {
    private final ImportColumns columns;
    private final PersonRowReader reader;
    private final MatchRepository matches;
    private final PersonImageRepository people;
    private final OrganizationImageRepository organizations;
    private final DirectoryUndo undo;
    private final CommandValidator validator;
    private final SeenRows seen = new SeenRows();
    private final KnownPeople known;

    PeopleRun(
            ImportColumns columns,
            PersonRowReader reader,
            MatchRepository matches,
            PersonImageRepository people,
            OrganizationImageRepository organizations,
            DirectoryUndo undo,
            CommandValidator validator) {
        this.columns = columns;
        this.reader = reader;
        this.matches = matches;
        this.known = new KnownPeople(matches);
        this.people = people;
        this.organizations = organizations;
        this.undo = undo;
        this.validator = validator;
    }

    @Override
    public List<ImportJudgement> judge(List<ImportLine> lines) {
        return look(lines).get();
    }

    @Override
    public Supplier<List<ImportJudgement>> look(List<ImportLine> lines) {
        List<PersonRow> rows = lines.stream().map(reader::read).toList();
        PersonMatcher matcher = new PersonMatcher(matches, people, known, rows, lines);
        return () -> judge(lines, rows, matcher);
    }

    private List<ImportJudgement> judge(List<ImportLine> lines, List<PersonRow> rows, PersonMatcher matcher) {
        PersonJudge judge = new PersonJudge(columns, validator, seen, matcher);
        List<ImportJudgement> judgements = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            judgements.add(judge.judge(lines.get(i), rows.get(i)));
        }
        return judgements;
    }

    @Override
    public ImportOutcome apply(List<ImportJudgement> judged) {
        return ready(judged).get();
    }

    @Override
    public Supplier<ImportOutcome> ready(List<ImportJudgement> judged) {
        Map<Integer, PersonImage> wanted = new HashMap<>();
        judged.forEach(each -> wanted.put(each.row(), PersonImage.read(PersonImageRepository.json(each.payload()))));
        return () -> apply(judged, wanted);
    }

    private ImportOutcome apply(List<ImportJudgement> judged, Map<Integer, PersonImage> wanted) {
        Map<Long, PersonImage> now = people.lock(wanted.values().stream()
                .map(PersonImage::id)
                .filter(id -> id > 0)
                .toList());
        List<Integer> late = new ArrayList<>();
        List<ImportJudgement> timely = new ArrayList<>();
        Set<Long> taken = new TreeSet<>();
        for (ImportJudgement each : judged) {
            PersonImage image = wanted.get(each.row());
            PersonImage stored = now.get(image.id());
            boolean stale =
                    image.id() > 0 && (stored == null || stored.version() != image.version() || !taken.add(image.id()));
            if (stale) {
                late.add(each.row());
            } else {
                timely.add(each);
            }
        }
        List<ImportEffect> effects = new ArrayList<>();
        Map<String, Long> logged = logOrganizations(timely, wanted, effects);
        write(timely, wanted, now, logged, effects);
        return new ImportOutcome(effects, late);
    }

    /** Logs the organizations that rows name and nobody knows; one for each name, however its signs are set. */
    private Map<String, Long> logOrganizations(
            List<ImportJudgement> rows, Map<Integer, PersonImage> wanted, List<ImportEffect> effects) {
        Map<String, Integer> firstRows = new java.util.LinkedHashMap<>();
        rows.forEach(row -> wanted.get(row.row()).newOrganizations().stream()
                .filter(Objects::nonNull)
                .forEach(name -> firstRows.putIfAbsent(name, row.row())));
        Map<String, List<OrganizationMatch>> known = matches.organizations(firstRows.keySet());
        Map<String, String> keys = matches.keys(firstRows.keySet());
        Map<String, Long> ids = new HashMap<>();
        Map<String, Long> byKey = new HashMap<>();
        List<OrganizationImage> fresh = new ArrayList<>();
        Deque<Long> next = people.nextIds("core.organization_id_seq", firstRows.size());
        firstRows.forEach((name, row) -> {
            List<OrganizationMatch> found = known.getOrDefault(name, List.of());
            String key = keys.get(name).isEmpty() ? name : keys.get(name);
            Long id =
                    found.isEmpty() ? byKey.get(key) : Long.valueOf(found.get(0).id());
            if (id == null) {
                id = next.pop();
                OrganizationImage image = OrganizationImage.named(id, name, language());
                fresh.add(image);
                byKey.put(key, id);
                effects.add(new ImportEffect(
                        row, DirectoryUndo.ORGANIZATION, id, null, image.json().toString()));
            }
            ids.put(name, id);
        });
        organizations.write(fresh);
        return ids;
    }

    private void write(
            List<ImportJudgement> rows,
            Map<Integer, PersonImage> wanted,
            Map<Long, PersonImage> now,
            Map<String, Long> logged,
            List<ImportEffect> effects) {
        List<PersonImage> images =
                rows.stream().map(row -> wanted.get(row.row())).toList();
        int unknown = (int) images.stream().filter(image -> image.id() == 0).count();
        int affiliations = (int) images.stream()
                .flatMap(image -> image.person().affiliations().stream())
                .filter(each -> each.id() == null)
                .count();
        Deque<Long> personIds = people.nextIds("core.person_id_seq", unknown);
        Deque<Long> affiliationIds = people.nextIds("core.affiliation_id_seq", affiliations);
        List<PersonImage> whole = new ArrayList<>();
        for (int i = 0; i < images.size(); i++) {
            PersonImage image = images.get(i);
            boolean isNew = image.id() == 0;
            PersonImage written = PersonImage.stored(
                    isNew ? personIds.pop() : image.id(),
                    image.version(),
                    image.person().with(placed(image, logged, affiliationIds)),
                    image.tags());
            whole.add(written);
            effects.add(new ImportEffect(
                    rows.get(i).row(),
                    DirectoryUndo.PERSON,
                    written.id(),
                    isNew ? null : now.get(image.id()).json().toString(),
                    null));
        }
        List<PersonImage> fresh =
                whole.stream().filter(image -> !now.containsKey(image.id())).toList();
        // Of somebody new all is known that was written; whoever was there before is read again, as the database has
        // them.
        Map<Long, String> after = new HashMap<>(people.add(fresh));
        people.write(whole.stream().filter(image -> now.containsKey(image.id())).toList());
        people.read(now.keySet())
                .forEach((id, image) -> after.put(id, image.json().toString()));
        effects.replaceAll(effect -> effect.after() != null
                ? effect
                : new ImportEffect(
                        effect.row(),
                        effect.recordKind(),
                        effect.recordId(),
                        effect.before(),
                        after.get(effect.recordId())));
    }

    private static List<LogAffiliation> placed(
            PersonImage image, Map<String, Long> logged, Deque<Long> affiliationIds) {
        List<LogAffiliation> placed = new ArrayList<>();
        for (int i = 0; i < image.person().affiliations().size(); i++) {
            LogAffiliation each = image.person().affiliations().get(i);
            String name = image.newOrganizations().get(i);
            placed.add(new LogAffiliation(
                    each.id() == null ? affiliationIds.pop() : each.id(),
                    name == null ? each.organizationId() : logged.get(name),
                    null,
                    each.titleEn(),
                    each.titleFr(),
                    each.department(),
                    each.from(),
                    each.to(),
                    each.main(),
                    each.email(),
                    each.postalAddress(),
                    each.phones()));
        }
        return placed;
    }

    private Language language() {
        return columns.reader();
    }

    @Override
    public List<ImportObstacle> obstacles(List<ImportEffect> effects) {
        return undo.obstacles(effects);
    }

    @Override
    public void undo(List<ImportEffect> effects) {
        undo.undo(effects);
    }
}
