package parley.contacts.imports;

/**
 * A country that a cell names.
 *
 * @param partyId if it is a party
 * @param other its name, if it is not
 * @param iso2 ISO 3166-1 alpha-2, where numbers without a country code are dialled
 */
record Country(Long partyId, String other, String iso2) {}
