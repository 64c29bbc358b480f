package parley.contacts.imports;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.core.reference.CsvRows;
import parley.exchange.HeaderWords;
import parley.exchange.ImportField;
import parley.exchange.ImportKind;

/** What columns of a contact list can go to, and the names that programs and people give them in English and French. */
final class PersonFields {
    static final String ID = "id";
    static final String FAMILY = "familyName";
    static final String GIVEN = "givenName";
    static final String MIDDLE = "middleName";
    static final String SUFFIX = "suffix";
    static final String FULL = "name";
    static final String ORDER = "nameOrder";
    static final String HONORIFIC_EN = "honorificEn";
    static final String HONORIFIC_FR = "honorificFr";
    static final String ADDRESS_EN = "formOfAddressEn";
    static final String ADDRESS_FR = "formOfAddressFr";
    static final String ORGANIZATION = "organization";
    static final String TITLE_EN = "titleEn";
    static final String TITLE_FR = "titleFr";
    static final String DEPARTMENT = "department";
    static final String EMAIL = "email";
    static final String PHONE = "phone";
    static final String MOBILE = "mobile";
    static final String FAX = "fax";
    static final String OTHER_PHONE = "otherPhone";
    static final String ALL_PHONES = "allPhones";
    static final String POSTAL_ADDRESS = "postalAddress";
    /** Parts of a postal address. */
    static final String STREET = "street";

    static final String CITY = "city";
    static final String REGION = "region";
    static final String POSTCODE = "postcode";
    static final String COUNTRY = "country";
    static final String LANGUAGE = "language";
    static final String SECTORS = "sectors";
    static final String TAGS = "tags";
    static final String SINCE = "since";
    static final String UNTIL = "until";
    static final String NOTES = "notes";
    /** Kept in the notes as a line of its own, with the header before it. */
    static final String KEEP = "keep";
    /** The name of an organization whose card stands among those of people. */
    static final String ORGANIZATION_CARD = "organizationCard";
    /** Not held on anybody. */
    static final String BIRTH = "birth";

    static final Set<String> AS_THEY_STAND =
            Set.of(FAMILY, GIVEN, MIDDLE, SUFFIX, FULL, ORDER, NOTES, KEEP, TAGS, ADDRESS_EN, ADDRESS_FR);

    /** The names that headers give them, as {@link HeaderWords#plain} writes them. */
    private static final Map<String, List<String>> NAMES =
            CsvRows.read(PersonFields.class, "person_headers.csv").stream()
                    .collect(Collectors.toMap(
                            row -> row.get("field"),
                            row -> List.of(row.get("names").split("\\|"))));

    private static final List<ImportField> ALL = List.of(
            field(FAMILY),
            field(GIVEN),
            many(MIDDLE),
            field(SUFFIX),
            many(FULL),
            field(ORDER),
            field(HONORIFIC_EN),
            field(HONORIFIC_FR),
            field(ORGANIZATION),
            many(TITLE_EN),
            many(TITLE_FR),
            field(DEPARTMENT),
            many(EMAIL),
            many(PHONE),
            many(MOBILE),
            many(FAX),
            many(OTHER_PHONE),
            many(ALL_PHONES),
            field(POSTAL_ADDRESS),
            many(STREET),
            field(CITY),
            field(REGION),
            field(POSTCODE),
            many(COUNTRY),
            field(LANGUAGE),
            many(SECTORS),
            many(TAGS),
            field(ADDRESS_EN),
            field(ADDRESS_FR),
            field(SINCE),
            field(UNTIL),
            many(NOTES),
            field(ID),
            many(KEEP),
            many(BIRTH),
            field(ORGANIZATION_CARD),
            many(ImportKind.SKIP));

    /** Outlook in French calls both “Mme” and “Directrice” a title, the second also “Titre1”. */
    private static final String TITRE = "titre";

    private static final List<String> JOB_TITLES_FR = List.of("titre du poste", "titre de poste");

    private static final HeaderWords WORDS = new HeaderWords(ALL);

    private static final Pattern NUMBERING = Pattern.compile("#|[Nn]?[º°]|№");
    /** “Rue (bureau) 2”, “Address line 2”: a further line of the street whose header is the same but for the number. */
    private static final Pattern FURTHER = Pattern.compile("(?i)(.+?)(?:\\s+line)?\\s*([1-4])");

    private PersonFields() {}

    private static ImportField field(String code) {
        return new ImportField(code, "importPeople." + code, false, NAMES.get(code));
    }

    private static ImportField many(String code) {
        return new ImportField(code, "importPeople." + code, true, NAMES.get(code));
    }

    static List<ImportField> all() {
        return ALL;
    }

    /** @return whether a cell says what columns are called, and not what is in one */
    static boolean header(String cell) {
        return WORDS.known(cell);
    }

    /** A header that nothing is known of goes to the notes: nothing in a row is lost. */
    static Map<String, String> guess(List<String> headers) {
        List<String> codes = WORDS.guess(headers);
        Map<String, String> mapping = new LinkedHashMap<>();
        List<String> plains = headers.stream().map(HeaderWords::plain).toList();
        boolean jobTitle = plains.contains("job title");
        boolean french =
                !Collections.disjoint(plains, JOB_TITLES_FR) || plains.indexOf(TITRE) < plains.lastIndexOf(TITRE);
        for (int i = 0; i < headers.size(); i++) {
            String plain = HeaderWords.plain(headers.get(i));
            String code = codes.get(i);
            if (jobTitle && plain.equals("title")) {
                code = HONORIFIC_EN;
            } else if (jobTitle && plain.equals("job title")) {
                code = TITLE_EN;
            } else if (french && plain.equals(TITRE)) {
                code = i == plains.indexOf(TITRE) ? HONORIFIC_FR : TITLE_FR;
            } else if (plain.equals("nom") || plain.equals("name")) {
                code = codes.contains(GIVEN) && !codes.contains(FAMILY) ? FAMILY : FULL;
            }
            if (STREET.equals(code) && !street(headers, i, codes)) {
                code = KEEP;
            } else if (plain.isEmpty() && NUMBERING.matcher(headers.get(i)).matches()) {
                code = ImportKind.SKIP;
            }
            mapping.put(headers.get(i), code == null ? KEEP : code);
        }
        return mapping;
    }

    /** A second address has a town of its own; only lines of the first one make it up. */
    private static boolean street(List<String> headers, int at, List<String> codes) {
        int first = codes.indexOf(STREET);
        if (first == at) {
            return true;
        }
        Matcher further = FURTHER.matcher(headers.get(at));
        boolean same = further.matches()
                && FURTHER.matcher(headers.get(first)).replaceFirst("$1").equalsIgnoreCase(further.group(1));
        return same
                && IntStream.range(0, headers.size())
                        .noneMatch(i -> town(headers.get(i)) && headers.get(i).endsWith(further.group(2)));
    }

    private static boolean town(String header) {
        ImportField field = WORDS.field(header);
        return field != null && field.code().equals(CITY);
    }
}
