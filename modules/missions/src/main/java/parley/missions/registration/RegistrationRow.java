package parley.missions.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.exchange.HeaderWords;
import parley.exchange.ImportColumns;
import parley.exchange.ImportLine;
import parley.exchange.ImportMessage;
import parley.exchange.WrittenDate;
import parley.missions.company.CompanySize;
import parley.missions.company.CompanyStatus;
import parley.missions.company.Ownership;
import parley.missions.company.Province;

/** What one row says of the company, read cell by cell; what cannot be read is an error of its column. */
final class RegistrationRow {
    private static final Pattern FIRST_NUMBER = Pattern.compile("\\d{1,3}(?:[ \u00A0,]\\d{3})+|\\d{1,7}");

    final List<ImportMessage> errors = new ArrayList<>();
    final Registration registration;
    private final List<String> notes = new ArrayList<>();
    private final ImportColumns columns;
    private final ImportLine line;

    RegistrationRow(ImportColumns columns, ImportLine line, RegistrationVocabulary words) {
        this.columns = columns;
        this.line = line;
        CompanyStatus status = named(RegistrationFields.STATUS, words.statuses(), "importRegistrations.error.status");
        CompanySize size = size();
        Province province = province(words);
        Set<Ownership> ownership = owners(words);
        Long sector = columns.of(RegistrationFields.SECTORS).stream()
                .map(column -> words.sectors().get(HeaderWords.plain(line.cell(column))))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        for (int column : columns.of(RegistrationFields.NOTE)) {
            if (!line.cell(column).isEmpty()) {
                notes.add(columns.headers().get(column) + ": " + line.cell(column));
            }
        }
        String note = notes.isEmpty() ? null : String.join("\n", notes);
        registration = new Registration(
                cell(RegistrationFields.ORGANIZATION),
                status,
                date(words.today()),
                cell(RegistrationFields.REASON),
                size,
                province,
                ownership,
                sector,
                note);
    }

    /** @return the headers of the cells that speak of a company, with what they say */
    String said() {
        return RegistrationFields.ofCompany()
                .flatMap(field -> columns.of(field).stream())
                .filter(column -> !line.cell(column).isEmpty())
                .map(column -> columns.headers().get(column) + " = " + line.cell(column))
                .collect(Collectors.joining(" · "));
    }

    /** Outside Canada it is none of ours, and kept as it is written. */
    private Province province(RegistrationVocabulary words) {
        String cell = cell(RegistrationFields.PROVINCE);
        Province province = cell == null ? null : words.provinces().get(HeaderWords.plain(cell));
        if (cell != null && province == null) {
            notes.add(header(RegistrationFields.PROVINCE) + ": " + cell);
        }
        return province;
    }

    private Set<Ownership> owners(RegistrationVocabulary words) {
        Set<Ownership> ownership = EnumSet.noneOf(Ownership.class);
        String cell = cell(RegistrationFields.OWNERSHIP);
        if (cell != null) {
            for (String part : cell.split("[;,/|\n]")) {
                Ownership owner = words.ownerships().get(HeaderWords.plain(part));
                if (owner != null) {
                    ownership.add(owner);
                } else if (!part.isBlank()) {
                    notes.add(header(RegistrationFields.OWNERSHIP) + ": " + part.strip());
                }
            }
        }
        return ownership;
    }

    private CompanySize size() {
        String cell = cell(RegistrationFields.EMPLOYEES);
        Matcher number = FIRST_NUMBER.matcher(cell == null ? "" : cell);
        if (!number.find()) {
            if (cell != null) {
                errors.add(wrong(RegistrationFields.EMPLOYEES, "importRegistrations.error.employees", cell));
            }
            return null;
        }
        notes.add(header(RegistrationFields.EMPLOYEES) + ": " + cell); // a size is a range, and the number is known
        int people = Integer.parseInt(number.group().replaceAll("\\D", ""));
        return people <= 10
                ? CompanySize.FROM_1_TO_10
                : people <= 50
                        ? CompanySize.FROM_11_TO_50
                        : people <= 200
                                ? CompanySize.FROM_51_TO_200
                                : people <= 500 ? CompanySize.FROM_201_TO_500 : CompanySize.OVER_500;
    }

    private LocalDate date(LocalDate today) {
        String cell = cell(RegistrationFields.REGISTERED);
        LocalDate day = cell == null ? null : WrittenDate.day(cell).orElse(null);
        if (cell != null && day == null) {
            errors.add(wrong(RegistrationFields.REGISTERED, "importRegistrations.error.date", cell));
        } else if (day != null && day.isAfter(today)) {
            errors.add(wrong(RegistrationFields.REGISTERED, "importRegistrations.error.future", cell));
        }
        return day;
    }

    private <T> T named(String field, Map<String, T> known, String key) {
        String cell = cell(field);
        T found = cell == null ? null : known.get(HeaderWords.plain(cell));
        if (cell != null && found == null) {
            errors.add(wrong(field, key, cell));
        }
        return found;
    }

    private ImportMessage wrong(String field, String key, String cell) {
        return ImportMessage.of(key, header(field), cell);
    }

    private String header(String field) {
        return columns.of(field).stream()
                .map(columns.headers()::get)
                .findFirst()
                .orElse("");
    }

    private String cell(String field) {
        return columns.of(field).stream()
                .map(line::cell)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
