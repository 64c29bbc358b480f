package parley.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes people and organizations as vCards 4.0 (RFC 6350) or 3.0 (RFC 2426), one after the other without holding them: UTF-8, CRLF, lines
 * folded at 75 octets, never inside a letter. Each card names the export it came with.
 */
public final class VCardWriter implements AutoCloseable {
    private static final int LONGEST_LINE = 75;

    private final OutputStream out;
    private final boolean four;
    private final String export;

    /**
     * Closing this closes the stream.
     *
     * @param four version 4.0; else 3.0
     * @param export id of the export
     */
    public VCardWriter(OutputStream out, boolean four, String export) {
        this.out = out;
        this.four = four;
        this.export = export;
    }

    public void write(AddressBookEntry entry) {
        line("BEGIN:VCARD");
        line("VERSION:" + (four ? "4.0" : "3.0"));
        line("PRODID:-//Parley//Parley//EN");
        line("UID:" + entry.uid());
        if (entry instanceof Contact person) {
            person(person);
        } else if (entry instanceof ContactOrganization organization) {
            organization(organization);
        }
        property("X-PARLEY-EXPORT", export);
        line("END:VCARD");
    }

    private void person(Contact contact) {
        line("FN:" + text(contact.displayName()));
        line("N:" + parts(contact.family(), contact.given(), null, contact.honorific(), null));
        if (contact.organization() != null || contact.department() != null) {
            line("ORG:"
                    + (contact.department() == null
                            ? text(contact.organization())
                            : parts(contact.organization(), contact.department())));
        }
        property("TITLE", contact.title());
        contact.emails().forEach(this::email);
        contact.phones().forEach(this::phone);
        if (contact.country() != null || contact.postalAddress() != null) {
            String holder = contact.postalAddress() == null
                    ? ""
                    : ";X-PARLEY-HOLDER=" + (contact.ofOrganization() ? "organization" : "person");
            line((four ? "ADR;TYPE=work" : "ADR;TYPE=WORK") + holder + ":"
                    + parts(null, null, contact.postalAddress(), null, null, null, contact.country()));
        }
        if (contact.language() != null) {
            line((four ? "LANG;PREF=1:" : "X-PARLEY-LANGUAGE:") + contact.language());
        }
        list("CATEGORIES", contact.categories());
    }

    /** Version 3.0 has no kind: programs of the desktop know an organization by a property of their own. */
    private void organization(ContactOrganization organization) {
        line(four ? "KIND:org" : "X-ABShowAs:COMPANY");
        List<ContactOrganization.Named> names = organization.names();
        names.forEach(name -> named(name == names.get(0) || four ? "FN" : "X-PARLEY-NAME", name));
        if (!four) {
            line("N:" + parts(null, null, null, null, null));
        }
        line("ORG:" + text(names.get(0).text()));
        list(
                "NICKNAME",
                Stream.concat(
                                organization.acronyms().stream().map(ContactOrganization.Named::text),
                                organization.otherNames().stream())
                        .distinct()
                        .toList());
        organization.acronyms().forEach(acronym -> named("X-PARLEY-ACRONYM", acronym));
        organization.formerNames().forEach(name -> property("X-PARLEY-FORMER-NAME", name));
        property("X-PARLEY-KIND", organization.kind());
        property("X-PARLEY-PART-OF", organization.partOf());
        property("X-PARLEY-CODE", organization.code());
        ContactOrganization.Named city = organization.city();
        if (city != null || organization.country() != null || organization.postalAddress() != null) {
            line("ADR" + (four ? ";TYPE=work" : ";TYPE=WORK") + (city == null ? "" : language(city))
                    + ";X-PARLEY-HOLDER=organization:"
                    + parts(
                            null,
                            null,
                            organization.postalAddress(),
                            city == null ? null : city.text(),
                            null,
                            null,
                            organization.country()));
        }
        if (organization.website() != null) {
            line("URL:" + organization.website());
        }
        list("CATEGORIES", organization.categories());
    }

    private void named(String property, ContactOrganization.Named name) {
        line(property + language(name) + ":" + text(name.text()));
    }

    private static String language(ContactOrganization.Named name) {
        return ";LANGUAGE=" + name.language().code();
    }

    private void list(String name, List<String> values) {
        if (!values.isEmpty()) {
            line(name + ":" + values.stream().map(VCardWriter::text).collect(Collectors.joining(",")));
        }
    }

    /** Version 3.0 prefers by a type and knows no work of an address, 4.0 has a parameter of its own. */
    private void email(Contact.Email email) {
        String kind = four
                ? (email.work() ? ";TYPE=work" : "") + (email.main() ? ";PREF=1" : "")
                : ";TYPE=INTERNET" + (email.main() ? ",PREF" : "");
        line("EMAIL" + kind + ":" + text(email.address()));
    }

    private void phone(Contact.Phone phone) {
        String kind =
                switch (phone.reaches()) {
                    case VOICE -> "voice";
                    case MOBILE -> "cell";
                    case FAX -> "fax";
                };
        if (four) {
            String extension = phone.extension() == null ? "" : ";ext=" + phone.extension();
            String type = phone.work() ? "\"work," + kind + "\"" : kind;
            line("TEL;VALUE=uri;TYPE=" + type + ":tel:" + phone.e164() + extension);
        } else {
            String extension = phone.extension() == null ? "" : " x" + phone.extension();
            String type = (phone.work() ? "WORK," : "") + kind.toUpperCase(Locale.ROOT);
            line("TEL;TYPE=" + type + ":" + phone.e164() + extension);
        }
    }

    private void property(String name, String value) {
        if (value != null && !value.isEmpty()) {
            line(name + ":" + text(value));
        }
    }

    private static String parts(String... values) {
        return Stream.of(values).map(value -> value == null ? "" : text(value)).collect(Collectors.joining(";"));
    }

    /** Line breaks become a sign of their own; what no text may hold goes. */
    private static String text(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n")
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]", "");
    }

    private void line(String line) {
        try {
            int room = LONGEST_LINE;
            StringBuilder folded = new StringBuilder();
            for (int i = 0; i < line.length(); ) {
                String letter = Character.toString(line.codePointAt(i));
                int octets = letter.getBytes(StandardCharsets.UTF_8).length;
                if (octets > room) {
                    folded.append("\r\n ");
                    room = LONGEST_LINE - 1;
                }
                folded.append(letter);
                room -= octets;
                i += letter.length();
            }
            out.write(folded.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
