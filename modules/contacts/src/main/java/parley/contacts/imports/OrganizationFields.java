package parley.contacts.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.exchange.HeaderWords;
import parley.exchange.ImportField;
import parley.exchange.ImportKind;

/** What columns of a list of organizations can go to, and the names that people give them in English and French. */
final class OrganizationFields {
    static final String ID = "id";
    static final String NAME_EN = "nameEn";
    static final String NAME_FR = "nameFr";
    static final String ACRONYM_EN = "acronymEn";
    static final String ACRONYM_FR = "acronymFr";
    static final String KIND = "kind";
    static final String COUNTRY = "country";
    static final String CITY_EN = "cityEn";
    static final String CITY_FR = "cityFr";
    static final String WEBSITE = "website";
    static final String POSTAL_ADDRESS = "postalAddress";
    static final String PARENT = "parent";
    static final String SECTORS = "sectors";
    static final String ALIASES = "aliases";
    static final String FORMER = "formerNames";
    static final String NOTES = "notes";
    static final String KEEP = "keep";

    private static final List<ImportField> ALL = List.of(
            field(
                    NAME_EN,
                    "name",
                    "name in english",
                    "name en",
                    "english name",
                    "organization",
                    "organization name",
                    "company",
                    "company name",
                    "organisation name",
                    "institution"),
            field(
                    NAME_FR,
                    "nom",
                    "nom en francais",
                    "name in french",
                    "french name",
                    "nom francais",
                    "organisation",
                    "nom de l organisation",
                    "entreprise",
                    "nom de l entreprise",
                    "organisme",
                    "societe"),
            field(ACRONYM_EN, "acronym", "acronym in english", "abbreviation", "short name", "acronym en"),
            field(
                    ACRONYM_FR,
                    "sigle",
                    "acronyme",
                    "sigle en francais",
                    "acronym in french",
                    "abreviation",
                    "acronym fr"),
            field(
                    KIND,
                    "kind",
                    "type",
                    "genre",
                    "category",
                    "categorie",
                    "kind of organization",
                    "type d organisation"),
            many(COUNTRY, "country", "pays", "country region", "pays region"),
            field(CITY_EN, "city", "city in english", "town", "city en"),
            field(CITY_FR, "ville", "city in french", "ville en francais", "city fr"),
            field(WEBSITE, "website", "site web", "url", "web site", "web", "site internet", "web page"),
            field(
                    POSTAL_ADDRESS,
                    "postal address",
                    "adresse postale",
                    "mailing address",
                    "adresse de correspondance",
                    "address",
                    "adresse"),
            field(PARENT, "part of", "fait partie de", "parent", "parent organization", "organisation mere"),
            many(SECTORS, "sector", "sectors", "secteur", "secteurs", "industry", "secteur d activite"),
            many(ALIASES, "other names", "other name", "autres noms", "alias", "aliases", "also known as", "aka"),
            many(FORMER, "former names", "former name", "anciens noms", "ancien nom", "formerly"),
            many(NOTES, "notes", "note", "comments", "commentaires", "remarks", "remarques"),
            field(ID, "parley number", "numero parley", "numero dans parley"),
            many(KEEP, "street", "phone", "telephone", "e mail", "courriel"),
            many(
                    ImportKind.SKIP,
                    "people",
                    "personnes",
                    "last interaction",
                    "derniere interaction",
                    "councils",
                    "conseils",
                    "tags",
                    "no",
                    "n",
                    "number",
                    "numero",
                    "row",
                    "code",
                    "why it was not imported",
                    "motif du rejet",
                    "card of an organization"));

    private static final HeaderWords WORDS = new HeaderWords(ALL);

    private OrganizationFields() {}

    private static ImportField field(String code, String... names) {
        return new ImportField(code, "importOrganizations." + code, false, List.of(names));
    }

    private static ImportField many(String code, String... names) {
        return new ImportField(code, "importOrganizations." + code, true, List.of(names));
    }

    static List<ImportField> all() {
        return ALL;
    }

    /** A header that nothing is known of goes to the notes: nothing in a row is lost. */
    static Map<String, String> guess(List<String> headers) {
        List<String> codes = WORDS.guess(headers);
        boolean bothNames = headers.stream().map(HeaderWords::plain).anyMatch("name in english"::equals)
                || headers.stream().map(HeaderWords::plain).anyMatch("nom en anglais"::equals);
        Map<String, String> mapping = new LinkedHashMap<>();
        for (int i = 0; i < headers.size(); i++) {
            String plain = HeaderWords.plain(headers.get(i));
            String code = codes.get(i);
            if (bothNames && (plain.equals("name") || plain.equals("nom"))) {
                code = ImportKind.SKIP;
            } else if (plain.equals("name in english") || plain.equals("nom en anglais")) {
                code = NAME_EN;
            } else if (plain.equals("name in french") || plain.equals("nom en francais")) {
                code = NAME_FR;
            }
            mapping.put(headers.get(i), code == null ? KEEP : code);
        }
        return mapping;
    }
}
