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
import parley.exchange.ImportEffect;
import parley.exchange.ImportJudgement;
import parley.exchange.ImportLine;
import parley.exchange.ImportObstacle;
import parley.exchange.ImportOutcome;
import parley.exchange.ImportRun;

/** One pass over a list of organizations. */
final class OrganizationsRun implements ImportRun {
    private final OrganizationRowReader reader;
    private final MatchRepository matches;
    private final PersonImageRepository ids;
    private final OrganizationImageRepository organizations;
    private final DirectoryUndo undo;
    private final OrganizationJudge judge;

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
        this.judge = new OrganizationJudge(validator);
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
            judgements.add(judge.judge(lines.get(i), rows.get(i), named, images));
        }
        return judgements;
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
