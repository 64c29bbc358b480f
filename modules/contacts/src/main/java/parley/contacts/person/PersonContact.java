package parley.contacts.person;

import java.util.List;
import java.util.stream.Stream;
import parley.core.directory.PhoneKind;
import parley.core.text.Language;
import parley.exchange.Contact;

/** A person of the list as an address book knows them. */
final class PersonContact {
    private PersonContact() {}

    static Contact of(PersonSummary person, Language language) {
        String sectors = person.sectors(language);
        String family = person.name().family();
        String given = person.name().given();
        return new Contact(
                "urn:parley:person:" + person.id(),
                person.name().asUsed(),
                given == null ? null : family,
                given == null ? family : given,
                person.honorific(language),
                person.organization(language),
                person.department(),
                person.title(language),
                emails(person),
                person.allPhones().lines().stream().map(PersonContact::phone).toList(),
                person.mailingAddress(),
                person.postalAddress() == null && person.organizationAddress() != null,
                person.mailingAddress() == null ? person.country(language) : person.mailingCountry(language),
                person.language() == null ? null : person.language().code(),
                sectors == null ? List.of() : List.of(sectors.split("; ")));
    }

    private static List<Contact.Email> emails(PersonSummary person) {
        Stream<Contact.Email> main = Stream.ofNullable(person.email())
                .map(address -> new Contact.Email(address, person.organizationId() != null, true));
        Stream<Contact.Email> others =
                person.otherEmails().stream().map(each -> new Contact.Email(each.address(), each.work(), false));
        return Stream.concat(main, others).toList();
    }

    private static Contact.Phone phone(Phones.Line line) {
        Contact.Reaches reaches = line.kind() == PhoneKind.FAX
                ? Contact.Reaches.FAX
                : line.kind() == PhoneKind.MOBILE ? Contact.Reaches.MOBILE : Contact.Reaches.VOICE;
        return new Contact.Phone(
                reaches,
                line.kind() != PhoneKind.OTHER,
                line.number().e164(),
                line.number().extension());
    }
}
