package parley.contacts.imports;

/** What an import must know of an organization that people belong to. */
record KnownOrganization(long id, String label, String nameEn, String nameFr, Long countryId, String countryOther) {}
