package parley.exchange;

/** What an address book holds: a person or an organization. */
public sealed interface AddressBookEntry permits Contact, ContactOrganization {
    /** @return stays the same in every export, such as {@code urn:parley:person:1001} */
    String uid();
}
