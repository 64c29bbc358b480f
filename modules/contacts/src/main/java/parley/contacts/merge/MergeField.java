package parley.contacts.merge;

import java.util.Arrays;
import java.util.List;
import parley.contacts.duplicate.DuplicateKind;

/** What is chosen as one when two records are merged, and the columns that go with it. */
public enum MergeField {
    PERSON_NAME(DuplicateKind.PERSON, "family_name", "given_name", "name_order"),
    HONORIFIC(DuplicateKind.PERSON, "honorific_en", "honorific_fr"),
    FORM_OF_ADDRESS(DuplicateKind.PERSON, "form_of_address_en", "form_of_address_fr"),
    LANGUAGE(DuplicateKind.PERSON, "language"),
    PERSON_COUNTRY(DuplicateKind.PERSON, "country_id", "country_other"),
    PERSON_NOTES(DuplicateKind.PERSON, "notes", "notes_language"),
    ORGANIZATION_NAME(DuplicateKind.ORGANIZATION, "name_en", "name_fr"),
    ACRONYM(DuplicateKind.ORGANIZATION, "acronym_en", "acronym_fr"),
    KIND(DuplicateKind.ORGANIZATION, "kind"),
    PARENT(DuplicateKind.ORGANIZATION, "parent_id"),
    ORGANIZATION_COUNTRY(DuplicateKind.ORGANIZATION, "country_id", "country_other"),
    CITY(DuplicateKind.ORGANIZATION, "city_en", "city_fr"),
    POSTAL_ADDRESS(DuplicateKind.ORGANIZATION, "postal_address"),
    WEBSITE(DuplicateKind.ORGANIZATION, "website"),
    ROLE(DuplicateKind.ORGANIZATION, "role_en", "role_fr"),
    ORGANIZATION_NOTES(DuplicateKind.ORGANIZATION, "notes", "notes_language");

    private final DuplicateKind kind;
    private final List<String> columns;

    MergeField(DuplicateKind kind, String... columns) {
        this.kind = kind;
        this.columns = List.of(columns);
    }

    List<String> columns() {
        return columns;
    }

    boolean notes() {
        return columns.contains("notes");
    }

    /** @return those of that kind, in the order of the form */
    public static List<MergeField> of(DuplicateKind kind) {
        return Arrays.stream(values()).filter(field -> field.kind == kind).toList();
    }
}
