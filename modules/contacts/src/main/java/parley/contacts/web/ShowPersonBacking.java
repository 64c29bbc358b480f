package parley.contacts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.contacts.interaction.InteractionCriteria;
import parley.contacts.interaction.InteractionService;
import parley.contacts.interaction.InteractionSource;
import parley.contacts.interaction.InteractionSummary;
import parley.contacts.person.PersonDetail;
import parley.contacts.person.PersonService;
import parley.core.access.Callers;
import parley.core.action.ActionCriteria;
import parley.core.action.ActionRegister;
import parley.core.action.ActionSummary;
import parley.core.directory.DirectoryService;
import parley.core.directory.LogAffiliation;
import parley.core.directory.LogPhone;
import parley.core.directory.OrganizationCard;
import parley.core.directory.PhoneNumber;
import parley.core.error.NotFound;
import parley.core.party.PartyCard;
import parley.core.party.PartyService;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.ui.format.FormatBean;
import parley.ui.list.ListParameters;

/** A person with everything about them. */
@Named
@RequestScoped
public class ShowPersonBacking {
    private static final Paging LATEST = new Paging(1, 10, null, false);

    @Inject
    private PersonService people;

    @Inject
    private InteractionService interactions;

    @Inject
    private ActionRegister register;

    @Inject
    private DirectoryService directory;

    @Inject
    private PartyService parties;

    @Inject
    private FormatBean format;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    @Inject
    private ListParameters parameters;

    private PersonDetail person;
    private Map<Long, OrganizationCard> organizations;
    private Page<InteractionSummary> latest;
    private List<ActionSummary> actions;
    private YearsLine years;

    /** Finds the person before the page renders, so that a wrong id is a 404. */
    public void load() {
        Long id = parameters.id("id");
        if (id == null) {
            throw new NotFound("PERSON", id);
        }
        person = people.get(id);
        organizations = directory.organizations(person.content().affiliations().stream()
                .map(LogAffiliation::organizationId)
                .filter(Objects::nonNull)
                .toList());
        years = new YearsLine(format.today());
    }

    public PersonDetail getPerson() {
        return person;
    }

    /** @return title and organization of the main affiliation, form of address, language; as far as they are known */
    public String getSubtitle() {
        String title = person.summary().title(reader());
        String organization = person.summary().organization(reader());
        String language = person.summary().language() == null
                ? null
                : texts.of(reader(), "showPerson.writesIn." + person.summary().language());
        return Stream.of(
                        Stream.of(title, organization)
                                .filter(part -> part != null && !part.isEmpty())
                                .collect(Collectors.joining(", ")),
                        person.summary().formOfAddress(reader()),
                        language)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** @return title, department and period of an affiliation, after the organization's name */
    public String details(LogAffiliation affiliation) {
        String details = Stream.of(title(affiliation), affiliation.department(), period(affiliation))
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
        return affiliation.organizationId() == null || details.isEmpty() ? details : ", " + details;
    }

    public String getFirstYear() {
        return years.years().get(0).toString();
    }

    public String getLastYear() {
        return years.years().get(years.years().size() - 1).toString();
    }

    public List<LogAffiliation> getAffiliations() {
        return person.content().affiliations();
    }

    public String organizationName(LogAffiliation affiliation) {
        OrganizationCard organization = organizations.get(affiliation.organizationId());
        return organization == null ? null : organization.name(reader());
    }

    public String title(LogAffiliation affiliation) {
        return format.side(affiliation.titleEn(), affiliation.titleFr());
    }

    /** @return "2018–March 2021", "since March 2021", or an empty text */
    public String period(LogAffiliation affiliation) {
        return new Periods(texts, reader()).of(affiliation.from(), affiliation.to());
    }

    public String phone(LogPhone phone) {
        String number = Cells.phone(PhoneNumber.of(phone.number(), phone.extension()), texts, reader());
        return number + " (" + texts.of(reader(), "phone.kind." + phone.kind()) + ")";
    }

    public String bar(LogAffiliation affiliation) {
        return years.classes(affiliation);
    }

    public List<Integer> getYears() {
        return years.years();
    }

    /** @return the main affiliation, or null where there is none */
    public LogAffiliation getMain() {
        return getAffiliations().stream()
                .filter(LogAffiliation::main)
                .findFirst()
                .orElse(null);
    }

    /** @return what time it is where the person is based, or an empty text where that is not known */
    public String getTimeThere() {
        Long country = person.content().countryId();
        return parties.all().stream()
                .filter(party -> country != null && party.id() == country)
                .map(PartyCard::zone)
                .filter(Objects::nonNull)
                .map(zone ->
                        texts.of(reader(), "showPerson.timeThere", format.time(LocalTime.now(clock.withZone(zone)))))
                .findFirst()
                .orElse("");
    }

    public Page<InteractionSummary> getInteractions() {
        if (latest == null) {
            latest = interactions.find(
                    InteractionCriteria.withPerson(person.summary().id()), LATEST);
        }
        return latest;
    }

    /** @return what the person owes, then what was agreed at the interactions shown */
    public List<ActionSummary> getActions() {
        if (actions == null) {
            long id = person.summary().id();
            ActionCriteria owed = new ActionCriteria(null, null, null, id, null, null, null, null, null);
            List<Long> shown = getInteractions().items().stream()
                    .map(InteractionSummary::id)
                    .toList();
            List<ActionSummary> own = register.find(owed, LATEST).items();
            List<ActionSummary> agreed = register.agreedAt(InteractionSource.KIND, shown);
            actions = Stream.concat(own.stream(), agreed.stream()).distinct().toList();
        }
        return actions;
    }

    private static Language reader() {
        return Callers.current().language();
    }
}
