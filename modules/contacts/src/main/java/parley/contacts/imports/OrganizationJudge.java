package parley.contacts.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.core.directory.LogOrganization;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.core.text.Language;
import parley.exchange.ImportCandidate;
import parley.exchange.ImportChange;
import parley.exchange.ImportJudgement;
import parley.exchange.ImportLine;
import parley.exchange.ImportMessage;
import parley.exchange.ImportVerdict;

/** Says of one row of a list of organizations after the other what would become of it. */
final class OrganizationJudge {
    private final CommandValidator validator;
    private final Map<String, Integer> seen = new HashMap<>();

    OrganizationJudge(CommandValidator validator) {
        this.validator = validator;
    }

    /**
     * Judges the next row.
     *
     * @param named organizations by the names that the file has
     * @param images those, and those that a number or a choice means, by id
     */
    ImportJudgement judge(
            ImportLine line,
            OrganizationRow row,
            Map<String, List<OrganizationMatch>> named,
            Map<Long, OrganizationImage> images) {
        List<String> filled = IntStream.range(0, line.cells().size())
                .mapToObj(line::cell)
                .filter(cell -> !cell.isEmpty())
                .toList();
        boolean counts = filled.size() > 1 || filled.toString().matches(".*\\d.*"); // “Total” alone is a company
        if (counts && TotalRow.is(filled)) {
            return of(
                    row,
                    ImportVerdict.ERROR,
                    null,
                    List.of(message("importPeople.error.total", filled.get(0))),
                    List.of());
        }
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
        OrganizationImage named = OrganizationImage.named(0, row.name(), Language.EN);
        OrganizationImage bare = new OrganizationImage(0, 0, withoutName(named));
        return checked(row, new OrganizationMerge(bare, row).merge(parent), ImportVerdict.NEW, List.of());
    }

    /** What a row does not say of a new one: the kind that its name shows, and nothing else. */
    private static LogOrganization withoutName(OrganizationImage named) {
        return LogOrganization.named(null, Language.EN, named.organization().kind());
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
                    with(message("importPeople.duplicate.known"), row.remarks),
                    List.of(),
                    List.of(candidate(image)),
                    null);
        }
        return checked(row, merged, ImportVerdict.UPDATE, merge.changes());
    }

    private ImportJudgement checked(
            OrganizationRow row, OrganizationImage image, ImportVerdict verdict, List<ImportChange> changes) {
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
                verdict == ImportVerdict.NEW ? with(message("importOrganizations.new"), row.remarks) : row.remarks,
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
                there.stream().map(OrganizationJudge::candidate).toList());
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

    private static List<ImportMessage> with(ImportMessage first, List<ImportMessage> remarks) {
        return Stream.concat(Stream.of(first), remarks.stream()).toList();
    }

    private static ImportMessage message(String key, Object... arguments) {
        return ImportMessage.of(key, "", arguments);
    }
}
