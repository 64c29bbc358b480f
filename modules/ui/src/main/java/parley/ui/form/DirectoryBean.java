package parley.ui.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import parley.core.access.Callers;
import parley.core.directory.DirectoryService;
import parley.core.directory.OrganizationCard;
import parley.core.directory.PersonCard;
import parley.core.directory.SectorCard;
import parley.core.party.PartyCard;
import parley.core.party.PartyService;
import parley.core.text.Language;

/** The directory and the parties for the selects and the look-ups of any form; choices are ids. */
@Named("directory")
@RequestScoped
public class DirectoryBean {
    private static final int OFFERED = 12;

    @Inject
    private DirectoryService directory;

    @Inject
    private PartyService parties;

    // Faces asks for a list again and again while it renders one page.
    private List<SectorCard> sectors;
    private List<PartyCard> byName;

    /** @return ids of organizations that go by the words, for {@code my:organization} */
    public List<Long> organizations(String words) {
        return directory.organizations(words, language(), OFFERED).stream()
                .map(OrganizationCard::id)
                .toList();
    }

    /** @return the name with its acronym, or an empty text */
    public String organizationName(Long id) {
        return id == null
                ? ""
                : directory.organization(id).map(DirectoryBean::named).orElse("");
    }

    /** @return ids of people who go by the words, for {@code my:person} */
    public List<Long> people(String words) {
        return directory.people(words, OFFERED).stream().map(PersonCard::id).toList();
    }

    /** @return the name with the organization, or an empty text */
    public String personName(Long id) {
        return id == null ? "" : directory.person(id).map(DirectoryBean::named).orElse("");
    }

    public List<SectorCard> getSectors() {
        if (sectors == null) {
            sectors = directory.sectors();
        }
        return sectors;
    }

    /** @return all parties by name */
    public List<PartyCard> getParties() {
        if (byName == null) {
            Collator collator = Collator.getInstance(language().locale());
            byName = parties.all().stream()
                    .sorted(Comparator.comparing(party -> party.name(language()), collator::compare))
                    .toList();
        }
        return byName;
    }

    public boolean isParty(String code) {
        return getParties().stream().anyMatch(party -> party.code().equals(code));
    }

    public boolean isPartyId(String id) {
        return getParties().stream().anyMatch(party -> id.equals(Long.toString(party.id())));
    }

    public boolean isSectorId(String id) {
        return getSectors().stream().anyMatch(sector -> id.equals(Long.toString(sector.id())));
    }

    public boolean isSector(String code) {
        return getSectors().stream().anyMatch(sector -> sector.code().equals(code));
    }

    private static String named(OrganizationCard organization) {
        String acronym = organization.acronym(language());
        return organization.name(language()) + (acronym == null ? "" : " (" + acronym + ")");
    }

    private static String named(PersonCard person) {
        String organization = person.organization(language());
        return person.name() + (organization == null ? "" : ", " + organization);
    }

    private static Language language() {
        return Callers.current().language();
    }
}
