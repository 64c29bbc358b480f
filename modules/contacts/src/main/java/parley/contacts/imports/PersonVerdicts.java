package parley.contacts.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.core.error.CommandValidator;
import parley.core.error.InvalidInput;
import parley.exchange.ImportCandidate;
import parley.exchange.ImportColumns;
import parley.exchange.ImportJudgement;
import parley.exchange.ImportMessage;
import parley.exchange.ImportVerdict;

/** Words what was found out about a row: with the record that would be written, checked as every other is. */
final class PersonVerdicts {
    private static final String SHOW = "/contacts/people/show?id=";

    private final ImportColumns columns;
    private final CommandValidator validator;
    private final PersonMatcher matcher;

    PersonVerdicts(ImportColumns columns, CommandValidator validator, PersonMatcher matcher) {
        this.columns = columns;
        this.validator = validator;
        this.matcher = matcher;
    }

    ImportJudgement fresh(PersonRow row, PersonMatcher.Place place) {
        PersonImage image = PersonMerge.fresh(row, place.id(), place.unknown());
        List<ImportMessage> wrong = check(image);
        return new ImportJudgement(
                row.row,
                wrong.isEmpty() ? ImportVerdict.NEW : ImportVerdict.ERROR,
                null,
                title(row),
                row.organization,
                wrong.isEmpty() ? remarks(row, place) : wrong,
                List.of(),
                List.of(),
                wrong.isEmpty() ? image.json().toString() : null);
    }

    private static List<ImportMessage> remarks(PersonRow row, PersonMatcher.Place place) {
        List<ImportMessage> remarks = new ArrayList<>();
        boolean newOrganization = place.unknown() != null;
        if (Plain.lost(place.unknown())) {
            row.remarks.add(message("importPeople.remark.lostLetters", place.unknown()));
        }
        remarks.add(message(newOrganization ? "importPeople.new.both" : "importPeople.new.person"));
        remarks.addAll(row.remarks);
        return remarks;
    }

    ImportJudgement update(PersonRow row, PersonImage person, PersonMatcher.Place place) {
        PersonMerge merge = new PersonMerge(person, row, matcher.organizations());
        PersonImage merged = merge.merge(PersonMatcher.affiliation(person, row, place), place.id(), place.unknown());
        if (merge.changes().isEmpty()) {
            List<ImportMessage> messages = new ArrayList<>(List.of(message("importPeople.duplicate.known")));
            messages.addAll(row.remarks);
            return new ImportJudgement(
                    row.row,
                    ImportVerdict.DUPLICATE,
                    person.id(),
                    title(row),
                    row.organization,
                    messages,
                    List.of(),
                    List.of(candidate(person)),
                    null);
        }
        List<ImportMessage> wrong = check(merged);
        return new ImportJudgement(
                row.row,
                wrong.isEmpty() ? ImportVerdict.UPDATE : ImportVerdict.ERROR,
                person.id(),
                title(row),
                row.organization,
                wrong.isEmpty() ? row.remarks : wrong,
                wrong.isEmpty() ? merge.changes() : List.of(),
                List.of(candidate(person)),
                wrong.isEmpty() ? merged.json().toString() : null);
    }

    ImportJudgement conflict(PersonRow row, List<PersonImage> people, String key) {
        return new ImportJudgement(
                row.row,
                ImportVerdict.CONFLICT,
                null,
                title(row),
                row.organization,
                List.of(message(key, people.stream().map(matcher::label).collect(Collectors.joining("; ")))),
                List.of(),
                people.stream().map(this::candidate).toList(),
                null);
    }

    private ImportCandidate candidate(PersonImage person) {
        return new ImportCandidate(person.id(), matcher.label(person), SHOW + person.id());
    }

    static ImportJudgement verdict(PersonRow row, ImportVerdict verdict, ImportMessage message) {
        return new ImportJudgement(
                row.row, verdict, null, title(row), row.organization, List.of(message), List.of(), List.of(), null);
    }

    private List<ImportMessage> check(PersonImage image) {
        try {
            validator.check(image.command());
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.errors().stream()
                    .map(error -> new ImportMessage(
                            error.key(),
                            header(error.field()),
                            error.arguments().stream().map(String::valueOf).toList()))
                    .toList();
        }
    }

    /** @return the header of the column that a field came from, such as {@code affiliations[0].titleEn} */
    private String header(String path) {
        String field = path.contains("newOrganization") ? "organization" : path.replaceAll(".*\\.", "");
        for (Map.Entry<String, String> each : columns.mapping().entrySet()) {
            if (field.equals(each.getValue())) {
                return each.getKey();
            }
        }
        return "";
    }

    static ImportMessage message(String key, Object... arguments) {
        return ImportMessage.of(key, "", arguments);
    }

    static String title(PersonRow row) {
        return row.named() ? row.asUsed() : null;
    }
}
