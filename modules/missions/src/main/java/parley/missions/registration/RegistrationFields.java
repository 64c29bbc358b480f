package parley.missions.registration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.core.reference.CsvRows;
import parley.exchange.HeaderWords;
import parley.exchange.ImportColumns;
import parley.exchange.ImportField;
import parley.exchange.ImportKind;

/** What columns of a registration list say of the company on the mission; all others are a contact list's. */
final class RegistrationFields {
    static final String STATUS = "registrationStatus";
    static final String REGISTERED = "registeredOn";
    static final String REASON = "statusReason";
    static final String EMPLOYEES = "employees";
    static final String PROVINCE = "province";
    static final String OWNERSHIP = "ownership";
    static final String NOTE = "companyNote";

    /** Fields of contact lists that are read here too. */
    static final String ORGANIZATION = "organization";

    static final String SECTORS = "sectors";

    private static final List<ImportField> OWN =
            CsvRows.read(RegistrationFields.class, "registration_headers.csv").stream()
                    .map(row -> new ImportField(
                            row.get("field"),
                            "importRegistrations." + row.get("field"),
                            row.get("field").equals(NOTE),
                            List.of(row.get("names").split("\\|"))))
                    .toList();

    private static final Set<String> CODES = OWN.stream().map(ImportField::code).collect(Collectors.toSet());
    private static final HeaderWords WORDS = new HeaderWords(OWN);

    private RegistrationFields() {}

    static List<ImportField> all(ImportKind people) {
        List<ImportField> all = new ArrayList<>(OWN);
        all.addAll(people.fields());
        return all;
    }

    static Stream<String> ofCompany() {
        return OWN.stream().map(ImportField::code);
    }

    /** What a header says of the company goes before what it would say of a person. */
    static Map<String, String> guess(ImportKind people, List<String> headers) {
        Map<String, String> mapping = new LinkedHashMap<>(people.guess(headers));
        List<String> codes = WORDS.guess(headers);
        for (int i = 0; i < headers.size(); i++) {
            if (codes.get(i) != null) {
                mapping.put(headers.get(i), codes.get(i));
            }
        }
        return mapping;
    }

    /** @return the same columns as a contact list has them: those of the company go nowhere */
    static ImportColumns ofPeople(ImportColumns columns) {
        Map<String, String> mapping = new LinkedHashMap<>(columns.mapping());
        mapping.replaceAll((header, code) -> CODES.contains(code) ? null : code);
        return new ImportColumns(columns.headers(), mapping, Map.of(), columns.reader());
    }
}
