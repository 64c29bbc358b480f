package parley.contacts.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    static final String COUNTRY = "country";
    static final String LANGUAGE = "language";
    static final String SECTORS = "sectors";
    static final String SINCE = "since";
    static final String UNTIL = "until";
    static final String NOTES = "notes";
    /** Kept in the notes as a line of its own, with the header before it. */
    static final String KEEP = "keep";
    /** Not held on anybody. */
    static final String BIRTH = "birth";

    private static final List<ImportField> ALL = List.of(
            field(FAMILY, "family name", "last name", "surname", "lastname", "family", "nom de famille", "patronyme"),
            field(GIVEN, "given name", "first name", "firstname", "forename", "given names", "prenom", "prenoms"),
            many(
                    MIDDLE,
                    "middle name",
                    "additional names",
                    "additional name",
                    "deuxieme prenom",
                    "autres prenoms",
                    "second prenom"),
            field(SUFFIX, "suffix", "name suffix", "suffixe", "honorific suffix"),
            many(
                    FULL,
                    "full name",
                    "name",
                    "nom",
                    "nom complet",
                    "contact",
                    "contact name",
                    "nom du contact",
                    "delegate",
                    "delegue",
                    "participant",
                    "participants",
                    "display name",
                    "nom et prenom",
                    "prenom et nom",
                    "nom prenom",
                    "prenom nom",
                    "name first last",
                    "person",
                    "personne",
                    "e mail display name",
                    "representative",
                    "representant",
                    "nom complet du contact",
                    "attendee",
                    "nom affiche",
                    "nom complet de l adresse de messagerie"),
            field(ORDER, "how the name is built", "name order", "composition du nom", "ordre du nom"),
            field(
                    HONORIFIC_EN,
                    "name prefix",
                    "prefix",
                    "honorific",
                    "honorific prefix",
                    "courtesy title",
                    "civility",
                    "honorific in english",
                    "honorific en",
                    "salutation"),
            field(
                    HONORIFIC_FR,
                    "civilite",
                    "titre honorifique",
                    "titre de civilite",
                    "prefixe",
                    "honorific in french",
                    "honorific fr",
                    "titre de politesse",
                    "appellation"),
            field(
                    ORGANIZATION,
                    "organization",
                    "organisation",
                    "company",
                    "entreprise",
                    "societe",
                    "organization name",
                    "company name",
                    "employer",
                    "employeur",
                    "nom de l entreprise",
                    "nom de l organisation",
                    "organisme",
                    "institution",
                    "compagnie",
                    "organisation name",
                    "nom de la societe",
                    "raison sociale",
                    "agency",
                    "organization affiliation",
                    "affiliation"),
            many(
                    TITLE_EN,
                    "title",
                    "job title",
                    "position",
                    "organization title",
                    "title en",
                    "title english",
                    "title in english",
                    "designation",
                    "role",
                    "role en",
                    "position title",
                    "function",
                    "title in english en",
                    "job",
                    "occupation"),
            many(
                    TITLE_FR,
                    "titre",
                    "titre du poste",
                    "poste",
                    "fonction",
                    "titre fr",
                    "titre francais",
                    "titre en francais",
                    "intitule du poste",
                    "title fr",
                    "title french",
                    "title in french",
                    "emploi",
                    "role fr",
                    "titre de poste",
                    "profession",
                    "titre professionnel"),
            field(
                    DEPARTMENT,
                    "department",
                    "organization department",
                    "direction ou service",
                    "service",
                    "direction",
                    "departement",
                    "division",
                    "unit",
                    "unite",
                    "branch",
                    "direction generale"),
            many(
                    EMAIL,
                    "e mail",
                    "email",
                    "e mail address",
                    "email address",
                    "courriel",
                    "adresse courriel",
                    "adresse de courriel",
                    "adresse de messagerie",
                    "work e mail",
                    "work email",
                    "courriel professionnel",
                    "mail",
                    "e mail value",
                    "email value",
                    "adresse electronique",
                    "adresse e mail",
                    "adresse email",
                    "messagerie",
                    "e mails",
                    "emails",
                    "business e mail",
                    "business email",
                    "personal e mail",
                    "personal email",
                    "home e mail",
                    "home email",
                    "other e mail",
                    "other email",
                    "primary email",
                    "courriels",
                    "autre courriel",
                    "adresse de courrier electronique",
                    "courrier electronique",
                    "adresses courriel"),
            many(
                    PHONE,
                    "phone",
                    "phones",
                    "telephone",
                    "telephones",
                    "tel",
                    "business phone",
                    "work phone",
                    "phone value",
                    "telephone bureau",
                    "telephone professionnel",
                    "telephone au bureau",
                    "tel bureau",
                    "tel professionnel",
                    "phone number",
                    "numero de telephone",
                    "company main phone",
                    "primary phone",
                    "office phone",
                    "telephone principal",
                    "work tel",
                    "work telephone",
                    "business telephone",
                    "telephone number",
                    "telephone du bureau",
                    "ligne directe",
                    "direct line",
                    "bureau"),
            many(
                    MOBILE,
                    "mobile",
                    "mobile phone",
                    "cell",
                    "cellphone",
                    "cell phone",
                    "cellulaire",
                    "tel mobile",
                    "telephone mobile",
                    "portable",
                    "tel cellulaire",
                    "telephone cellulaire",
                    "mobile number",
                    "tel portable",
                    "telephone portable",
                    "mobile telephone"),
            many(
                    FAX,
                    "fax",
                    "business fax",
                    "telecopieur",
                    "telecopie",
                    "work fax",
                    "fax number",
                    "telecopie bureau",
                    "telecopie professionnelle",
                    "other fax",
                    "home fax"),
            many(
                    OTHER_PHONE,
                    "other phone",
                    "home phone",
                    "autre telephone",
                    "telephone domicile",
                    "telephone residence",
                    "pager",
                    "assistant s phone",
                    "home tel",
                    "telephone personnel",
                    "domicile",
                    "telephone autre",
                    "radio phone",
                    "car phone",
                    "callback"),
            many(ALL_PHONES, "all phones", "tous les telephones"),
            field(POSTAL_ADDRESS, "postal address", "adresse postale", "mailing address", "adresse de correspondance"),
            many(
                    COUNTRY,
                    "country",
                    "pays",
                    "country region",
                    "business country region",
                    "business country",
                    "address country",
                    "work country",
                    "pays region",
                    "pays bureau",
                    "pays region bureau",
                    "country of residence",
                    "home country region",
                    "home country",
                    "other country region",
                    "country or region",
                    "pays de residence"),
            field(
                    LANGUAGE,
                    "language",
                    "preferred language",
                    "langue",
                    "langue preferee",
                    "langue de correspondance",
                    "preferred official language",
                    "lang",
                    "language of correspondence",
                    "langue officielle",
                    "langue officielle preferee"),
            many(
                    SECTORS,
                    "sector",
                    "sectors",
                    "secteur",
                    "secteurs",
                    "industry",
                    "secteur d activite",
                    "secteurs d activite",
                    "industrie"),
            field(ADDRESS_EN, "form of address", "form of address en", "form of address in english"),
            field(ADDRESS_FR, "formule d appel", "form of address fr", "form of address in french"),
            field(SINCE, "since", "depuis", "start date", "from", "date de debut"),
            field(UNTIL, "until", "jusqu au", "end date", "date de fin"),
            many(NOTES, "notes", "note", "comments", "commentaires", "remarks", "remarques", "comment", "commentaire"),
            field(ID, "parley number", "numero parley", "numero dans parley"),
            many(
                    KEEP,
                    "categories",
                    "labels",
                    "website value",
                    "website",
                    "url",
                    "business street",
                    "business city",
                    "connected on",
                    "nickname",
                    "objectives",
                    "objectifs",
                    "consentement",
                    "date du consentement",
                    "consent",
                    "province",
                    "city",
                    "ville",
                    "street",
                    "rue",
                    "postal code",
                    "code postal",
                    "linkedin",
                    "business state",
                    "business postal code",
                    "site web",
                    "etiquettes",
                    "sobriquet"),
            many(
                    BIRTH,
                    "birthday",
                    "date of birth",
                    "anniversaire",
                    "date de naissance",
                    "birthdate",
                    "bday",
                    "birth date",
                    "gender",
                    "sexe",
                    "spouse",
                    "children",
                    "conjoint",
                    "enfants",
                    "anniversary"),
            many(
                    ImportKind.SKIP,
                    "photo",
                    "e mail type",
                    "e mail label",
                    "phone label",
                    "address label",
                    "website label",
                    "no",
                    "n",
                    "number",
                    "numero",
                    "row",
                    "rang",
                    "last interaction",
                    "derniere interaction",
                    "may be e mailed",
                    "courriels permis",
                    "councils",
                    "conseils",
                    "tags",
                    "postal address of the organization",
                    "adresse postale de l organisation",
                    "kind of organization",
                    "type d organisation",
                    "uid",
                    "why it was not imported",
                    "motif du rejet",
                    "email type",
                    "priority",
                    "private",
                    "sensitivity",
                    "initials",
                    "phonetic first name",
                    "phonetic middle name",
                    "phonetic last name",
                    "file as",
                    "address formatted",
                    "state",
                    "etat"));

    private static final HeaderWords WORDS = new HeaderWords(ALL);

    private PersonFields() {}

    private static ImportField field(String code, String... names) {
        return new ImportField(code, "importPeople." + code, false, List.of(names));
    }

    private static ImportField many(String code, String... names) {
        return new ImportField(code, "importPeople." + code, true, List.of(names));
    }

    static List<ImportField> all() {
        return ALL;
    }

    /** A header that nothing is known of goes to the notes: nothing in a row is lost. */
    static Map<String, String> guess(List<String> headers) {
        List<String> codes = WORDS.guess(headers);
        Map<String, String> mapping = new LinkedHashMap<>();
        boolean jobTitle = headers.stream().map(HeaderWords::plain).anyMatch("job title"::equals);
        for (int i = 0; i < headers.size(); i++) {
            String plain = HeaderWords.plain(headers.get(i));
            String code = codes.get(i);
            if (jobTitle && plain.equals("title")) {
                code = HONORIFIC_EN;
            } else if (jobTitle && plain.equals("job title")) {
                code = TITLE_EN;
            } else if (plain.equals("nom") || plain.equals("name")) {
                code = codes.contains(GIVEN) && !codes.contains(FAMILY) ? FAMILY : FULL;
            }
            mapping.put(headers.get(i), code == null ? KEEP : code);
        }
        return mapping;
    }
}
