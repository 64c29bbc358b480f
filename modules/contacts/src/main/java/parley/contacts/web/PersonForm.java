package parley.contacts.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import parley.contacts.person.PersonService;
import parley.core.access.Callers;
import parley.core.directory.DirectoryService;
import parley.core.directory.LogAffiliation;
import parley.core.directory.LogPerson;
import parley.core.directory.NameOrder;
import parley.core.directory.OrganizationCard;
import parley.core.error.FieldError;
import parley.core.text.Language;
import parley.ui.form.Form;

/** The fields of a person while they are typed; logging and editing share them. */
public abstract class PersonForm extends Form {
    private static final int OFFERED = 12;

    @Inject
    private DirectoryService directory;

    @Inject
    protected PersonService people;

    @Inject
    private CommandWords words;

    private String familyName;
    private String givenName;
    private NameOrder nameOrder = NameOrder.GIVEN_FIRST;
    private String honorificEn;
    private String honorificFr;
    private String formOfAddressEn;
    private String formOfAddressFr;
    private Language language;
    private final List<AffiliationLine> affiliations = new ArrayList<>(List.of(new AffiliationLine()));
    private final DirectoryFields shared = new DirectoryFields();

    protected void fill(LogPerson content) {
        familyName = content.familyName();
        givenName = content.givenName();
        nameOrder = content.nameOrder();
        honorificEn = content.honorificEn();
        honorificFr = content.honorificFr();
        formOfAddressEn = content.formOfAddressEn();
        formOfAddressFr = content.formOfAddressFr();
        language = content.language();
        shared.fillPlace(content.countryId(), content.countryOther(), content.sectorIds());
        shared.fillNotes(content.notes(), content.notesLanguage(), content.marking());
        shared.fillAliases(content.aliases());
        var organizations = directory.organizations(content.affiliations().stream()
                .map(LogAffiliation::organizationId)
                .filter(Objects::nonNull)
                .toList());
        affiliations.clear();
        content.affiliations().forEach(affiliation -> {
            OrganizationCard organization = organizations.get(affiliation.organizationId());
            String name = organization == null
                    ? null
                    : organization.name(Callers.current().language());
            affiliations.add(AffiliationLine.of(affiliation, name));
        });
    }

    /**
     * @throws parley.core.error.InvalidInput for each organization that is not in the directory and whose kind was not
     *     said, with whatever else is wrong
     */
    protected LogPerson command() {
        affiliations.removeIf(line -> !line.written());
        List<FieldError> unresolved = resolve();
        LogPerson command = new LogPerson(
                familyName,
                givenName,
                nameOrder,
                honorificEn,
                honorificFr,
                formOfAddressEn,
                formOfAddressFr,
                language,
                shared.getCountryId(),
                shared.getCountryOther(),
                shared.getSectorIds(),
                shared.getNotes(),
                shared.getNotesLanguage(),
                shared.getMarking(),
                affiliations.stream().map(AffiliationLine::command).toList(),
                shared.aliasCommands());
        if (affiliations.isEmpty()) {
            affiliations.add(new AffiliationLine());
        }
        if (!unresolved.isEmpty()) {
            people.refuse(command, unresolved);
        }
        return command;
    }

    /** @return what is wrong with organizations as they were typed, for the error to name the one */
    private List<FieldError> resolve() {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < affiliations.size(); i++) {
            AffiliationLine line = affiliations.get(i);
            if (line.getOrganization() == null) {
                line.found(null);
            } else if (line.renamed()) {
                List<OrganizationCard> found = directory.organizationsNamed(line.getOrganization());
                if (found.size() == 1) {
                    line.found(found.get(0).id());
                } else if (!found.isEmpty()) {
                    errors.add(new FieldError(at(i), "error.organizationAmbiguous", line.getOrganization()));
                } else {
                    line.notFound();
                    if (line.getNewKind() == null) {
                        errors.add(new FieldError(at(i), "error.organizationUnknown", line.getOrganization()));
                    }
                }
            }
        }
        return errors;
    }

    private static String at(int affiliation) {
        return "affiliations[" + affiliation + "].organizationId";
    }

    /** @return names that the words may mean */
    public List<String> organizationNames(String typed) {
        Language reader = Callers.current().language();
        return directory.organizations(typed, reader, OFFERED).stream()
                .map(organization -> organization.name(reader))
                .distinct()
                .collect(Collectors.toList());
    }

    @Override
    protected String describe(String field, Object value) {
        return words.of(field, value);
    }

    public void addAffiliation() {
        affiliations.add(new AffiliationLine());
        focusLast("affiliations", affiliations, "organizationId_input");
    }

    public void removeAffiliation(int index) {
        affiliations.remove(index);
        if (affiliations.isEmpty()) {
            focus("addAffiliation");
        } else {
            focus("affiliations:" + Math.min(index, affiliations.size() - 1) + ":organizationId_input");
        }
    }

    public void addPhone(int index) {
        AffiliationLine line = affiliations.get(index);
        line.addPhone();
        focusLast("affiliations:" + index + ":phones", line.getPhones(), "number");
    }

    public DirectoryFields getShared() {
        return shared;
    }

    public List<AffiliationLine> getAffiliations() {
        return affiliations;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public NameOrder getNameOrder() {
        return nameOrder;
    }

    public void setNameOrder(NameOrder nameOrder) {
        this.nameOrder = nameOrder;
    }

    public String getHonorificEn() {
        return honorificEn;
    }

    public void setHonorificEn(String honorificEn) {
        this.honorificEn = honorificEn;
    }

    public String getHonorificFr() {
        return honorificFr;
    }

    public void setHonorificFr(String honorificFr) {
        this.honorificFr = honorificFr;
    }

    public String getFormOfAddressEn() {
        return formOfAddressEn;
    }

    public void setFormOfAddressEn(String formOfAddressEn) {
        this.formOfAddressEn = formOfAddressEn;
    }

    public String getFormOfAddressFr() {
        return formOfAddressFr;
    }

    public void setFormOfAddressFr(String formOfAddressFr) {
        this.formOfAddressFr = formOfAddressFr;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }
}
