package parley.contacts.imports;

import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.exchange.ImportCandidate;
import parley.exchange.ImportEffect;
import parley.exchange.ImportJudgement;
import parley.exchange.ImportLine;
import parley.exchange.ImportMessage;
import parley.exchange.ImportObstacle;
import parley.exchange.ImportOutcome;
import parley.exchange.ImportRun;
import parley.exchange.ImportVerdict;

/** One pass over a list of organizations. */
final class OrganizationsRun implements ImportRun {
    private final OrganizationRowReader reader;
    private final MatchRepository matches;
    private final PersonImageRepository ids;
    private final OrganizationImageRepository organizations;
    private final DirectoryUndo undo;
    private final CommandValidator validator;
    private final Map<String, Integer> seen = new HashMap<>();

    OrganizationsRun(
            OrganizationRowReader reader,
            MatchRepository matches,
            PersonImageRepository ids,
            OrganizationImageRepository organizations,
            DirectoryUndo undo,
            CommandValidator validator) {
        this.reader = reader;
        this.matches = matches;
        this.ids = ids;
        this.organizations = organizations;
        this.undo = undo;
        this.validator = validator;
    }

    @Override
    public List<ImportJudgement> judge(List<ImportLine> lines) {
        List<OrganizationRow> rows = lines.stream().map(reader::read).toList();
        Map<String, List<OrganizationMatch>> named = matches.organizations(rows.stream()
                .flatMap(row -> Stream.concat(row.names().stream(), Stream.ofNullable(row.parent)))
                .toList());
        Set<Long> known = named.values().stream()
                .flatMap(List::stream)
                .map(OrganizationMatch::id)
                .collect(Collectors.toCollection(HashSet::new));
        rows.stream().map(row -> row.id).filter(Objects::nonNull).forEach(known::add);
        lines.stream().map(ImportLine::choice).filter(Objects::nonNull).forEach(known::add);
        Map<Long, OrganizationImage> images = organizations.read(known);
        List<ImportJudgement> judgements = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            judgements.add(judge(lines.get(i), rows.get(i), named, images));
        }
        return judgements;
    }

    private ImportJudgement judge(
            ImportLine line,
            OrganizationRow row,
            Map<String, List<OrganizationMatch>> named,
            Map<Long, OrganizationImage> images) {
        Long parent = parent(row, named);
        if (!row.errors.isEmpty()) {
            return of(row, ImportVerdict.ERROR, null, row.errors, List.of());
        }
        Integer before = row.names().stream()
                .map(name -> seen.putIfAbsent(Plain.of(name), row.row))
                .filter(first -> first != null && first != row.row)
                .findFirst()
                .orElse(null);
        if (before != null && line.choice() == null) {
            return of(
                    row,
                    ImportVerdict.DUPLICATE,
                    null,
                    List.of(message("importOrganizations.duplicate.row", before)),
                    List.of());
        }
        if (line.choice() != null) {
            OrganizationImage chosen = images.get(line.choice());
            return chosen == null ? fresh(row, parent) : update(row, chosen, parent);
        }
        OrganizationImage numbered = row.id == null ? null : images.get(row.id);
        List<OrganizationMatch> found = row.names().stream()
                .flatMap(name -> named.getOrDefault(name, List.of()).stream())
                .toList();
        if (numbered != null) {
            boolean same = found.stream().anyMatch(match -> match.id() == numbered.id());
            return same
                    ? update(row, numbered, parent)
                    : conflict(row, List.of(numbered), "importOrganizations.conflict.number");
        }
        Set<Long> exact = ids(found, true);
        if (exact.size() == 1) {
            return update(row, images.get(exact.iterator().next()), parent);
        }
        Set<Long> all = exact.isEmpty() ? ids(found, false) : exact;
        if (all.isEmpty()) {
            return fresh(row, parent);
        }
        return conflict(
                row,
                all.stream().map(images::get).toList(),
                exact.isEmpty() ? "importOrganizations.conflict.near" : "importOrganizations.conflict.several");
    }

    private static Set<Long> ids(List<OrganizationMatch> found, boolean exact) {
        return found.stream()
                .filter(match -> !exact || match.exact())
                .map(OrganizationMatch::id)
                .collect(Collectors.toSet());
    }

    private static Long parent(OrganizationRow row, Map<String, List<OrganizationMatch>> named) {
        if (row.parent == null) {
            return null;
        }
        Set<Long> found = ids(named.getOrDefault(row.parent, List.of()), true);
        if (found.size() == 1) {
            return found.iterator().next();
        }
        row.errors.add(message("importOrganizations.error.parent", row.parent));
        return null;
    }

    private ImportJudgement fresh(OrganizationRow row, Long parent) {
        OrganizationImage named = OrganizationImage.named(0, row.name(), parley.core.text.Language.EN);
        OrganizationImage bare = new OrganizationImage(0, 0, withoutName(named));
        return checked(row, new OrganizationMerge(bare, row).merge(parent), ImportVerdict.NEW, List.of());
    }

    /** What a row does not say of a new one: the kind that its name shows, and nothing else. */
    private static parley.core.directory.LogOrganization withoutName(OrganizationImage named) {
        return parley.core.directory.LogOrganization.named(
                null, parley.core.text.Language.EN, named.organization().kind());
    }

    private ImportJudgement update(OrganizationRow row, OrganizationImage image, Long parent) {
        OrganizationMerge merge = new OrganizationMerge(image, row);
        OrganizationImage merged = merge.merge(image.id() == (parent == null ? -1 : parent) ? null : parent);
        if (merge.changes().isEmpty()) {
            return new ImportJudgement(
                    row.row,
                    ImportVerdict.DUPLICATE,
                    image.id(),
                    row.name(),
                    null,
                    List.of(message("importPeople.duplicate.known")),
                    List.of(),
                    List.of(candidate(image)),
                    null);
        }
        return checked(row, merged, ImportVerdict.UPDATE, merge.changes());
    }

    private ImportJudgement checked(
            OrganizationRow row,
            OrganizationImage image,
            ImportVerdict verdict,
            List<parley.exchange.ImportChange> changes) {
        try {
            validator.check(image.organization());
        } catch (InvalidInput invalid) {
            List<ImportMessage> wrong = invalid.errors().stream()
                    .map(error -> new ImportMessage(
                            error.key(),
                            "",
                            error.arguments().stream().map(String::valueOf).toList()))
                    .toList();
            return of(row, ImportVerdict.ERROR, null, wrong, List.of());
        }
        return new ImportJudgement(
                row.row,
                verdict,
                image.id() == 0 ? null : image.id(),
                row.name(),
                null,
                verdict == ImportVerdict.NEW ? List.of(message("importOrganizations.new")) : List.of(),
                verdict == ImportVerdict.NEW ? List.of() : changes,
                image.id() == 0 ? List.of() : List.of(candidate(image)),
                image.json().toString());
    }

    private static ImportJudgement conflict(OrganizationRow row, List<OrganizationImage> images, String key) {
        List<OrganizationImage> there = images.stream().filter(Objects::nonNull).toList();
        String names = there.stream().map(OrganizationImage::label).collect(Collectors.joining("; "));
        return of(
                row,
                ImportVerdict.CONFLICT,
                null,
                List.of(message(key, names)),
                there.stream().map(OrganizationsRun::candidate).toList());
    }

    private static ImportJudgement of(
            OrganizationRow row,
            ImportVerdict verdict,
            Long id,
            List<ImportMessage> messages,
            List<ImportCandidate> candidates) {
        return new ImportJudgement(row.row, verdict, id, row.name(), null, messages, List.of(), candidates, null);
    }

    private static ImportCandidate candidate(OrganizationImage image) {
        return new ImportCandidate(image.id(), image.label(), "/contacts/organizations/show?id=" + image.id());
    }

    private static ImportMessage message(String key, Object... arguments) {
        return ImportMessage.of(key, "", arguments);
    }

    @Override
    public ImportOutcome apply(List<ImportJudgement> judged) {
        Map<Integer, OrganizationImage> wanted = new HashMap<>();
        judged.forEach(
                each -> wanted.put(each.row(), OrganizationImage.read(PersonImageRepository.json(each.payload()))));
        Map<Long, OrganizationImage> now = organizations.lock(wanted.values().stream()
                .map(OrganizationImage::id)
                .filter(id -> id > 0)
                .toList());
        Deque<Long> fresh = ids.nextIds("core.organization_id_seq", judged.size());
        List<Integer> late = new ArrayList<>();
        List<OrganizationImage> whole = new ArrayList<>();
        List<ImportEffect> effects = new ArrayList<>();
        Set<Long> taken = new HashSet<>();
        for (ImportJudgement each : judged) {
            OrganizationImage image = wanted.get(each.row());
            OrganizationImage stored = now.get(image.id());
            boolean isNew = image.id() == 0;
            if (!isNew && (stored == null || stored.version() != image.version() || !taken.add(image.id()))) {
                late.add(each.row());
                continue;
            }
            OrganizationImage written = isNew ? new OrganizationImage(fresh.pop(), 0, image.organization()) : image;
            whole.add(written);
            effects.add(new ImportEffect(
                    each.row(),
                    DirectoryUndo.ORGANIZATION,
                    written.id(),
                    isNew ? null : stored.json().toString(),
                    ""));
        }
        organizations.write(whole);
        Map<Long, OrganizationImage> after =
                organizations.read(whole.stream().map(OrganizationImage::id).toList());
        effects.replaceAll(effect -> new ImportEffect(
                effect.row(),
                effect.recordKind(),
                effect.recordId(),
                effect.before(),
                after.get(effect.recordId()).json().toString()));
        return new ImportOutcome(effects, late);
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
