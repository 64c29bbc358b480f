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
import parley.exchange.ImportLine;
import parley.exchange.ImportMessage;
import parley.exchange.ImportVerdict;

/** Says of one row after the other what would become of it. */
final class PersonJudge {
    private static final String TOTAL =
            "(total|somme|sum|source|sources|note|nota|sous total|subtotal|grand total)( .*)?";
    private static final String SHOW = "/contacts/people/show?id=";
    /** A list of names alone is a list; one cell in a wide row is a note. */
    private static final int WIDE = 4;

    private final ImportColumns columns;
    private final CommandValidator validator;
    private final SeenRows seen;
    private final PersonMatcher matcher;

    PersonJudge(ImportColumns columns, CommandValidator validator, SeenRows seen, PersonMatcher matcher) {
        this.columns = columns;
        this.validator = validator;
        this.seen = seen;
        this.matcher = matcher;
    }

    ImportJudgement judge(ImportLine line, PersonRow row) {
        if (line.cells().size() > columns.headers().size()) {
            return verdict(
                    row,
                    ImportVerdict.ERROR,
                    message("importPeople.error.wide", columns.headers().size()));
        }
        ImportJudgement note = noPerson(line, row);
        if (note != null) {
            return note;
        }
        if (!row.errors.isEmpty()) {
            return new ImportJudgement(
                    row.row,
                    ImportVerdict.ERROR,
                    null,
                    title(row),
                    row.organization,
                    row.errors,
                    List.of(),
                    List.of(),
                    null);
        }
        List<String> keys = SeenRows.keys(row);
        SeenRows.Seen before = seen.find(keys);
        if (before != null && line.choice() == null) {
            return again(line, row, before);
        }
        ImportJudgement judgement = known(line, row);
        if (judgement.verdict() != ImportVerdict.ERROR) {
            seen.remember(keys, row.name(), line);
        }
        return judgement;
    }

    /** A total, a source or a note under the list is no person; one filled cell may be one. */
    private ImportJudgement noPerson(ImportLine line, PersonRow row) {
        List<String> filled = line.cells().stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (filled.size() != 1 || columns.headers().size() < WIDE) {
            return null;
        }
        if (Plain.of(filled.get(0)).matches(TOTAL)) {
            return verdict(row, ImportVerdict.ERROR, message("importPeople.error.total", filled.get(0)));
        }
        boolean sentence = filled.get(0).length() > 60 || filled.get(0).startsWith("*");
        if (sentence) {
            return verdict(row, ImportVerdict.ERROR, message("importPeople.error.note", filled.get(0)));
        }
        return line.choice() != null || !row.named()
                ? null
                : verdict(row, ImportVerdict.CONFLICT, message("importPeople.conflict.oneCell", filled.get(0)));
    }

    private ImportJudgement again(ImportLine line, PersonRow row, SeenRows.Seen before) {
        if (!Plain.sameName(before.name(), row.name())) {
            return verdict(row, ImportVerdict.CONFLICT, message("importPeople.conflict.addressInFile", before.row()));
        }
        List<ImportMessage> messages = new ArrayList<>();
        messages.add(message("importPeople.duplicate.row", before.row()));
        String different = before.differences(line).stream()
                .map(i -> columns.headers().get(i) + " “" + line.cell(i) + "”")
                .collect(Collectors.joining("; "));
        if (!different.isEmpty()) {
            messages.add(message("importPeople.duplicate.differs", different));
        }
        return new ImportJudgement(
                row.row,
                ImportVerdict.DUPLICATE,
                null,
                title(row),
                row.organization,
                messages,
                List.of(),
                List.of(),
                null);
    }

    private ImportJudgement known(ImportLine line, PersonRow row) {
        PersonMatcher.Place place = matcher.place(row);
        if (!place.several().isEmpty() && line.choice() == null) {
            String names =
                    place.several().stream().map(OrganizationMatch::label).collect(Collectors.joining("; "));
            return verdict(row, ImportVerdict.CONFLICT, message("importPeople.conflict.organizations", names));
        }
        if (!place.several().isEmpty()) {
            place = new PersonMatcher.Place(place.several().get(0).id(), null, List.of(), null);
        }
        if (place.near() != null) {
            row.remarks.add(message(
                    "importPeople.remark.organizationRead",
                    row.organization,
                    place.near().label()));
        }
        if (line.choice() != null) {
            PersonImage chosen = matcher.image(line.choice());
            return chosen == null ? fresh(row, place) : update(row, chosen, place);
        }
        PersonImage numbered = matcher.image(row.id);
        if (numbered != null) {
            boolean same = Plain.sameName(numbered.name(), row.name())
                    || matcher.byAddress(row).contains(numbered);
            return same
                    ? update(row, numbered, place)
                    : conflict(row, List.of(numbered), "importPeople.conflict.number");
        }
        List<PersonImage> addressed = matcher.byAddress(row);
        if (addressed.size() > 1) {
            return shared(row, addressed, place);
        }
        if (addressed.size() == 1) {
            return byAddress(row, addressed.get(0), place);
        }
        return byName(row, place);
    }

    /** Of several people at one address the one of that very name is meant. */
    private ImportJudgement shared(PersonRow row, List<PersonImage> people, PersonMatcher.Place place) {
        List<PersonImage> named = people.stream()
                .filter(each -> each.nameKey().equals(row.nameKey()))
                .toList();
        return named.size() == 1
                ? update(row, named.get(0), place)
                : conflict(row, people, "importPeople.conflict.sharedAddress");
    }

    private ImportJudgement byAddress(PersonRow row, PersonImage person, PersonMatcher.Place named) {
        PersonMatcher.Place place = matcher.restored(named, person);
        if (!Plain.sameName(person.name(), row.name())) {
            return conflict(row, List.of(person), "importPeople.conflict.otherName");
        }
        boolean elsewhere = row.organization != null
                && PersonMatcher.hasOrganization(person)
                && PersonMatcher.affiliation(person, row, place) < 0;
        return elsewhere
                ? conflict(row, List.of(person), "importPeople.conflict.otherOrganization")
                : update(row, person, place);
    }

    private ImportJudgement byName(PersonRow row, PersonMatcher.Place place) {
        List<PersonImage> namesakes = matcher.byName(row);
        List<PersonImage> sure = namesakes.stream()
                .filter(each -> place.id() != null && PersonMatcher.affiliation(each, row, place) >= 0
                        || PersonMatcher.sharesNumber(each, row)
                        || nothingElseToTell(each, row))
                .toList();
        if (sure.size() > 1) {
            return conflict(row, sure, "importPeople.conflict.namesakes");
        }
        if (sure.size() == 1) {
            return update(row, sure.get(0), place);
        }
        List<PersonImage> perhaps = namesakes.stream()
                .filter(each ->
                        row.organization == null || !PersonMatcher.hasOrganization(each) || row.emails.isEmpty())
                .toList();
        if (!perhaps.isEmpty()) {
            return conflict(row, perhaps, "importPeople.conflict.sameName");
        }
        namesakes.forEach(each -> row.remarks.add(message("importPeople.remark.namesake", matcher.label(each))));
        return fresh(row, place);
    }

    /** Both have a name and nothing that would tell two of that name apart. */
    private static boolean nothingElseToTell(PersonImage person, PersonRow row) {
        return row.organization == null
                && row.emails.isEmpty()
                && row.phones.isEmpty()
                && !PersonMatcher.hasOrganization(person)
                && !PersonMatcher.hasAddress(person);
    }

    private ImportJudgement fresh(PersonRow row, PersonMatcher.Place place) {
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

    private ImportJudgement update(PersonRow row, PersonImage person, PersonMatcher.Place place) {
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

    private ImportJudgement conflict(PersonRow row, List<PersonImage> people, String key) {
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

    private static ImportJudgement verdict(PersonRow row, ImportVerdict verdict, ImportMessage message) {
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

    private static ImportMessage message(String key, Object... arguments) {
        return ImportMessage.of(key, "", arguments);
    }

    private static String title(PersonRow row) {
        return row.named() ? row.name() : null;
    }
}
