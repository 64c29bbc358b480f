package parley.contacts.imports;

/**
 * An organization that goes by a name of a file.
 *
 * @param exact whether the name is the same but for accents and case; else only signs or the legal form differ
 */
record OrganizationMatch(String name, long id, String label, boolean exact) {}
