package parley.contacts.imports;

import static parley.contacts.imports.PersonVerdicts.message;
import static parley.contacts.imports.PersonVerdicts.title;
import static parley.contacts.imports.PersonVerdicts.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.core.error.CommandValidator;
import parley.exchange.ImportColumns;
import parley.exchange.ImportJudgement;
import parley.exchange.ImportKind;
import parley.exchange.ImportLine;
import parley.exchange.ImportMessage;
import parley.exchange.ImportVerdict;

/** Says of one row after the other what would become of it. */
final class PersonJudge {
    /** A list of names alone is a list; one cell in a wide row is a note. */
    private static final int WIDE = 4;

    private final ImportColumns columns;
    private final SeenRows seen;
    private final PersonMatcher matcher;
    private final PersonVerdicts verdicts;

    PersonJudge(ImportColumns columns, CommandValidator validator, SeenRows seen, PersonMatcher matcher) {
        this.columns = columns;
        this.seen = seen;
        this.matcher = matcher;
        this.verdicts = new PersonVerdicts(columns, validator, matcher);
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
        SeenRows.Seen before = seen.find(row.id, keys);
        if (before != null && line.choice() == null) {
            return again(line, row, before);
        }
        ImportJudgement judgement = known(line, row);
        if (judgement.verdict() != ImportVerdict.ERROR) {
            seen.remember(row.id, keys, row.name(), line);
        }
        return judgement;
    }

    /** A total, a source or a note under the list is no person; one filled cell may be one. */
    private ImportJudgement noPerson(ImportLine line, PersonRow row) {
        List<Integer> passedOver = columns.of(ImportKind.SKIP);
        List<String> filled = IntStream.range(0, line.cells().size())
                .filter(column -> !passedOver.contains(column))
                .mapToObj(line::cell)
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (filled.size() > 1 && filled.stream().allMatch(PersonFields::header)) {
            return verdict(row, ImportVerdict.ERROR, message("importPeople.error.header"));
        }
        boolean alone = filled.size() == 1;
        if (TotalRow.is(filled) && (!alone || columns.headers().size() >= WIDE)) {
            return verdict(row, ImportVerdict.ERROR, message("importPeople.error.total", filled.get(0)));
        }
        if (line.choice() == null && row.organization != null && Plain.same(row.name(), row.organization)) {
            return verdict(
                    row, ImportVerdict.CONFLICT, message("importPeople.conflict.organization", row.organization));
        }
        if (!alone || columns.headers().size() < WIDE) {
            return null;
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
                .map(i -> columns.headers().get(i) + " = " + line.cell(i))
                .collect(Collectors.joining(" · "));
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
            return chosen == null ? verdicts.fresh(row, place) : verdicts.update(row, chosen, place);
        }
        PersonImage numbered = matcher.image(row.id);
        if (numbered != null) {
            boolean same = Plain.sameName(numbered.name(), row.name())
                    || matcher.byAddress(row).contains(numbered);
            return same
                    ? verdicts.update(row, numbered, place)
                    : verdicts.conflict(row, List.of(numbered), "importPeople.conflict.number");
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
                ? verdicts.update(row, named.get(0), place)
                : verdicts.conflict(row, people, "importPeople.conflict.sharedAddress");
    }

    private ImportJudgement byAddress(PersonRow row, PersonImage person, PersonMatcher.Place named) {
        PersonMatcher.Place place = matcher.restored(named, person);
        if (!Plain.sameName(person.name(), row.name())) {
            return verdicts.conflict(row, List.of(person), "importPeople.conflict.otherName");
        }
        boolean elsewhere = row.organization != null
                && PersonMatcher.hasOrganization(person)
                && PersonMatcher.affiliation(person, row, place) < 0;
        return elsewhere
                ? verdicts.conflict(row, List.of(person), "importPeople.conflict.otherOrganization")
                : verdicts.update(row, person, place);
    }

    private ImportJudgement byName(PersonRow row, PersonMatcher.Place place) {
        List<PersonImage> sure = matcher.sure(row, place);
        if (sure.size() > 1) {
            return verdicts.conflict(row, sure, "importPeople.conflict.namesakes");
        }
        if (sure.size() == 1) {
            return verdicts.update(row, sure.get(0), place);
        }
        List<PersonImage> perhaps = matcher.perhaps(row);
        if (!perhaps.isEmpty()) {
            return verdicts.conflict(row, perhaps, "importPeople.conflict.sameName");
        }
        namesakes(row);
        return verdicts.fresh(row, place);
    }

    /** Who has the same name and is not meant is said: of a common name, the first and how many there are. */
    private void namesakes(PersonRow row) {
        int count = matcher.namesakes(row);
        List<String> labels = count == 0 ? List.of() : matcher.namesakeLabels(row);
        if (count > labels.size()) {
            row.remarks.add(message("importPeople.remark.namesakes", count, String.join("; ", labels)));
        } else {
            labels.forEach(label -> row.remarks.add(message("importPeople.remark.namesake", label)));
        }
    }
}
