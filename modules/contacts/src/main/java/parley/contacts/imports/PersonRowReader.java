package parley.contacts.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.core.directory.LogPhone;
import parley.core.directory.NameOrder;
import parley.core.directory.PhoneKind;
import parley.core.directory.PhoneNumber;
import parley.core.directory.Regions;
import parley.core.text.Language;
import parley.core.time.PartialDate;
import parley.exchange.HeaderWords;
import parley.exchange.ImportColumns;
import parley.exchange.ImportLine;
import parley.exchange.ImportMessage;
import parley.exchange.WrittenDate;

/** Reads rows of a contact list by their mapping. A cell that cannot be read is an error of its row, by its column. */
final class PersonRowReader {
    private static final int LONGEST_NOTE = 20_000;
    /** So begins what Google itself gives every contact; nobody made it a label. */
    private static final String OF_THE_PROGRAM = "* ";

    private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\R\\s*");
    /** What stands before the name, and what somebody does. */
    private static final Set<String> AMBIGUOUS = Set.of("title", "titre");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]+\"(\\s*,\\s*\"[^\"]+\")*");
    private static final Pattern NUMBERS = Pattern.compile("value$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SAYS_LANGUAGE =
            Pattern.compile("\\b(en|fr|english|french|anglais|fran[cç]ais)\\b", Pattern.CASE_INSENSITIVE);

    private final ImportColumns columns;
    private final Countries countries;
    private final Sectors sectors;
    private final Map<String, Long> tags;
    private final PersonNameReader names;

    /** @param tags ids by {@link Plain} name; orders by the words that exports write */
    PersonRowReader(
            ImportColumns columns,
            Countries countries,
            Sectors sectors,
            Map<String, Long> tags,
            Map<String, NameOrder> orders) {
        this.columns = columns;
        this.countries = countries;
        this.sectors = sectors;
        this.tags = tags;
        this.names = new PersonNameReader(columns, orders);
    }

    PersonRow read(ImportLine line) {
        PersonRow row = new PersonRow(line.row());
        each(
                line,
                PersonFields.ORGANIZATION_CARD,
                (header, cell) -> row.errors.add(ImportMessage.of("importPeople.error.organizationCard", "", cell)));
        each(line, PersonFields.ID, (header, cell) -> row.id = number(row, header, cell));
        names.read(line, row);
        each(line, PersonFields.HONORIFIC_EN, (header, cell) -> honorific(row, cell, Language.EN));
        each(line, PersonFields.HONORIFIC_FR, (header, cell) -> honorific(row, cell, Language.FR));
        each(line, PersonFields.ADDRESS_EN, (header, cell) -> row.addressEn = cell);
        each(line, PersonFields.ADDRESS_FR, (header, cell) -> row.addressFr = cell);
        each(
                line,
                PersonFields.ORGANIZATION,
                (header, cell) -> row.organization = LINE_ENDS.matcher(cell).replaceAll(" "));
        each(line, PersonFields.TITLE_EN, (header, cell) -> title(row, header, cell, Language.EN));
        each(line, PersonFields.TITLE_FR, (header, cell) -> title(row, header, cell, Language.FR));
        each(line, PersonFields.DEPARTMENT, (header, cell) -> row.department = cell);
        each(line, PersonFields.COUNTRY, (header, cell) -> country(row, header, cell));
        address(line, row);
        each(line, PersonFields.LANGUAGE, (header, cell) -> language(row, header, cell));
        each(line, PersonFields.SECTORS, (header, cell) -> sector(row, header, cell));
        each(line, PersonFields.TAGS, (header, cell) -> tags(row, header, cell));
        each(line, PersonFields.SINCE, (header, cell) -> row.since = date(row, header, cell));
        each(line, PersonFields.UNTIL, (header, cell) -> row.until = date(row, header, cell));
        each(line, PersonFields.EMAIL, (header, cell) -> emails(row, header, cell));
        row.emailsBesideNames.forEach(address -> emails(row, "", address));
        readPhones(line, row);
        each(line, PersonFields.NOTES, (header, cell) -> note(row, header, cell));
        each(line, PersonFields.KEEP, (header, cell) -> note(row, header, header + ": " + cell));
        if (!row.named() && row.errors.isEmpty()) {
            row.errors.add(ImportMessage.of("importPeople.error.noName", ""));
        }
        return row;
    }

    private void each(ImportLine line, String field, BiConsumer<String, String> consumer) {
        each(columns, line, field, consumer);
    }

    /** Passes each filled cell of the columns that go to the field, with its header. */
    static void each(ImportColumns columns, ImportLine line, String field, BiConsumer<String, String> consumer) {
        for (int column : columns.of(field)) {
            String cell = line.cell(column);
            if (!cell.isEmpty() && (asTheyStand(field) || !CellValues.nothing(cell))) {
                consumer.accept(columns.headers().get(column), cell);
            }
        }
    }

    /** “N/A” says nothing of an organization, and may be all that a note says. */
    private static boolean asTheyStand(String field) {
        return PersonFields.AS_THEY_STAND.contains(field);
    }

    /** One that stood before the name stays where its column tells less. */
    private static void honorific(PersonRow row, String cell, Language otherwise) {
        boolean french = CellValues.honorific(cell, otherwise) == Language.FR;
        String known = french ? row.honorificFr : row.honorificEn;
        String told = CellValues.told(cell, known) == null ? known : cell;
        if (french) {
            row.honorificFr = told;
        } else {
            row.honorificEn = told;
        }
    }

    /** A header in one language often stands over titles in the other; a second title in the same one is kept. */
    private static void title(PersonRow row, String header, String cell, Language column) {
        if (CellValues.formOfAddress(cell) && AMBIGUOUS.contains(HeaderWords.plain(header))) {
            honorific(row, cell, column);
            return;
        }
        boolean said = SAYS_LANGUAGE.matcher(header).find();
        Language language = said ? column : CellValues.titleLanguage(cell, column);
        String before = language == Language.FR ? row.titleFr : row.titleEn;
        if (before != null && !before.equals(cell)) {
            note(row, header, header + ": " + cell);
        } else if (language == Language.FR) {
            row.titleFr = cell;
        } else {
            row.titleEn = cell;
        }
    }

    private void country(PersonRow row, String header, String cell) {
        if (row.country != null) {
            return;
        }
        row.country = countries.find(cell).orElse(null);
        if (row.country == null) {
            row.errors.add(countries
                    .suggest(cell)
                    .map(near -> ImportMessage.of("importPeople.error.countryNear", header, cell, near))
                    .orElseGet(() -> ImportMessage.of("importPeople.error.country", header, cell)));
        }
    }

    /** What is no whole address is kept in the notes. */
    private void address(ImportLine line, PersonRow row) {
        WrittenAddress address = WrittenAddress.read(columns, line, row.country, countries);
        row.postalAddress = address.lines();
        address.beside().forEach((header, cell) -> note(row, header, header + ": " + cell));
    }

    private static void language(PersonRow row, String header, String cell) {
        row.language = CellValues.language(cell).orElse(null);
        if (row.language == null) {
            note(row, header, header + ": " + cell);
        }
    }

    private void sector(PersonRow row, String header, String cell) {
        List<String> unknown = sectors.read(cell, row.sectors);
        if (!unknown.isEmpty()) {
            unknown.forEach(part -> note(row, header, header + ": " + part));
            row.remarks.add(ImportMessage.of("importPeople.remark.noSector", header, String.join("; ", unknown)));
        }
    }

    /** Labels of other programs are tags, or sectors, where we have one of that name; others go to the notes and are named. */
    private void tags(PersonRow row, String header, String written) {
        // Mailing programs quote each of several.
        String cell = QUOTED.matcher(written).matches()
                ? written.substring(1, written.length() - 1).replaceAll("\"\\s*,\\s*\"", "; ")
                : written;
        List<String> unknown = new ArrayList<>();
        for (String part : tags.containsKey(Plain.of(cell)) ? List.of(cell) : CellValues.several(cell)) {
            Long tag = tags.get(Plain.of(part));
            Long sector = sectors.find(part);
            if (tag != null) {
                row.tags.putIfAbsent(tag, part);
            } else if (sector != null) {
                row.sectors.add(sector);
            } else {
                unknown.add(part);
            }
        }
        if (!unknown.isEmpty()) {
            String named = String.join("; ", unknown);
            boolean known = unknown.size() < CellValues.several(cell).size();
            note(row, header, header + ": " + (known ? named : cell));
            String labels = unknown.stream()
                    .filter(label -> !label.startsWith(OF_THE_PROGRAM))
                    .collect(Collectors.joining("; "));
            if (!labels.isEmpty()) {
                row.remarks.add(ImportMessage.of("importPeople.remark.noTag", header, labels));
            }
        }
    }

    private static void emails(PersonRow row, String header, String cell) {
        for (String part : CellValues.addresses(cell)) {
            if (!CellValues.address(part)) {
                String key = CellValues.halfDomain(part) ? "halfDomain" : "email";
                row.errors.add(ImportMessage.of("importPeople.error." + key, header, part));
            } else if (row.emails.stream().noneMatch(part::equalsIgnoreCase)) {
                row.emails.add(part);
            }
        }
    }

    private void readPhones(ImportLine line, PersonRow row) {
        phones(line, row, PersonFields.PHONE, PhoneKind.WORK);
        phones(line, row, PersonFields.MOBILE, PhoneKind.MOBILE);
        phones(line, row, PersonFields.FAX, PhoneKind.FAX);
        phones(line, row, PersonFields.OTHER_PHONE, PhoneKind.OTHER);
        each(line, PersonFields.ALL_PHONES, (header, cell) -> CellValues.several(cell)
                .forEach(part -> {
                    int plus = Math.max(0, part.indexOf('+'));
                    PhoneKind kind = WrittenNumber.kind(part.substring(0, plus));
                    WrittenNumber number = WrittenNumber.of(part.substring(plus));
                    phone(row, header, number, kind == null ? PhoneKind.OTHER : kind);
                }));
    }

    /** The kind of a number stands in the header, or in a column of labels beside it. */
    private void phones(ImportLine line, PersonRow row, String field, PhoneKind usual) {
        for (int column : columns.of(field)) {
            String header = columns.headers().get(column);
            PhoneKind labelled = WrittenNumber.kind(label(line, header));
            String cell = line.cell(column);
            for (WrittenNumber number :
                    CellValues.nothing(cell) ? List.<WrittenNumber>of() : WrittenNumber.several(cell)) {
                PhoneKind kind = labelled == null ? number.kind() : labelled;
                phone(row, header, number, kind == null ? usual : kind);
            }
        }
    }

    private String label(ImportLine line, String header) {
        int column = columns.headers().indexOf(NUMBERS.matcher(header).replaceFirst("Label"));
        int typed = column >= 0
                ? column
                : columns.headers().indexOf(NUMBERS.matcher(header).replaceFirst("Type"));
        return typed >= 0 && !columns.headers().get(typed).equals(header) ? line.cell(typed) : "";
    }

    private static void phone(PersonRow row, String header, WrittenNumber written, PhoneKind kind) {
        PhoneNumber number = written.read(row.country == null ? Regions.HOME : row.country.iso2())
                .orElse(null);
        if (number == null) {
            row.errors.add(ImportMessage.of("importPeople.error.phone", header, written.whole()));
        } else if (row.phones.stream().noneMatch(known -> known.number().equals(number))) {
            row.phones.add(new PersonRow.Phone(new LogPhone(kind, number.e164(), number.extension()), number));
        }
    }

    private static Long number(PersonRow row, String header, String cell) {
        if (!cell.matches("\\d{1,18}")) {
            row.errors.add(ImportMessage.of("importPeople.error.id", header, cell));
            return null;
        }
        return Long.valueOf(cell);
    }

    private static PartialDate date(PersonRow row, String header, String cell) {
        return WrittenDate.read(cell).orElseGet(() -> {
            row.errors.add(ImportMessage.of("importPeople.error.date", header, cell));
            return null;
        });
    }

    private static void note(PersonRow row, String header, String text) {
        int length = row.notes.stream().mapToInt(String::length).sum() + text.length();
        if (length > LONGEST_NOTE) {
            row.errors.add(ImportMessage.of("importPeople.error.notes", header, LONGEST_NOTE));
        } else {
            row.notes.add(text);
        }
    }
}
