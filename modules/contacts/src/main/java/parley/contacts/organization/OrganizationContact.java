package parley.contacts.organization;

import java.util.List;
import java.util.stream.Stream;
import parley.core.directory.AliasKind;
import parley.core.directory.LogAlias;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.exchange.ContactOrganization;
import parley.exchange.ContactOrganization.Named;

/** An organization of the list as an address book knows it. */
final class OrganizationContact {
    private OrganizationContact() {}

    static ContactOrganization of(OrganizationSummary all, List<LogAlias> names, Texts texts, Language language) {
        String sectors = all.sectors(language);
        return new ContactOrganization(
                "urn:parley:organization:" + all.id(),
                both(all.nameEn(), all.nameFr(), language),
                both(all.acronymEn(), all.acronymFr(), language),
                of(names, AliasKind.ALIAS),
                of(names, AliasKind.FORMER),
                texts.of(language, "organization.kind." + all.kind()),
                all.parent(language),
                all.code(),
                all.postalAddress(),
                both(all.cityEn(), all.cityFr(), language).stream().findFirst().orElse(null),
                all.country(language),
                all.website(),
                sectors == null ? List.of() : List.of(sectors.split("; ")));
    }

    /** @return those that there are, that of the file's language first */
    private static List<Named> both(String en, String fr, Language language) {
        Named english = en == null ? null : new Named(en, Language.EN);
        Named french = fr == null ? null : new Named(fr, Language.FR);
        return Stream.of(language == Language.FR ? french : english, language == Language.FR ? english : french)
                .filter(name -> name != null)
                .toList();
    }

    private static List<String> of(List<LogAlias> names, AliasKind kind) {
        return names.stream()
                .filter(name -> name.kind() == kind)
                .map(LogAlias::name)
                .toList();
    }
}
