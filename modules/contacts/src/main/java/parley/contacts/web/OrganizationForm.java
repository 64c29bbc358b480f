package parley.contacts.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.core.access.Callers;
import parley.core.directory.LogOrganization;
import parley.core.directory.OrganizationKind;
import parley.core.marking.Marking;
import parley.core.text.Language;
import parley.ui.form.Form;

/** The fields of an organization while they are typed; logging and editing share them. */
public abstract class OrganizationForm extends Form {
    @Inject
    private transient CommandWords words;

    private String nameEn;
    private String nameFr;
    private String acronymEn;
    private String acronymFr;
    private OrganizationKind kind;
    private Long countryId;
    private String countryOther;
    private Long parentId;
    private String cityEn;
    private String cityFr;
    private String website;
    private String postalAddress;
    private String roleEn;
    private String roleFr;
    private Set<Long> sectorIds = new LinkedHashSet<>();
    private String notes;
    private Language notesLanguage = Callers.current().language();
    private String marking = Marking.UNCLASSIFIED;
    private final List<AliasLine> aliases = new ArrayList<>(List.of(new AliasLine()));

    protected void fill(LogOrganization content) {
        nameEn = content.nameEn();
        nameFr = content.nameFr();
        acronymEn = content.acronymEn();
        acronymFr = content.acronymFr();
        kind = content.kind();
        countryId = content.countryId();
        countryOther = content.countryOther();
        parentId = content.parentId();
        cityEn = content.cityEn();
        cityFr = content.cityFr();
        website = content.website();
        postalAddress = content.postalAddress();
        roleEn = content.roleEn();
        roleFr = content.roleFr();
        sectorIds = new LinkedHashSet<>(content.sectorIds());
        notes = content.notes();
        notesLanguage = content.notesLanguage() == null ? notesLanguage : content.notesLanguage();
        marking = content.marking();
        aliases.clear();
        content.aliases().forEach(alias -> aliases.add(AliasLine.of(alias)));
        aliases.add(new AliasLine());
    }

    protected LogOrganization command() {
        return new LogOrganization(
                nameEn,
                nameFr,
                acronymEn,
                acronymFr,
                kind,
                countryId,
                countryOther,
                parentId,
                cityEn,
                cityFr,
                website,
                postalAddress,
                roleEn,
                roleFr,
                sectorIds,
                aliases.stream()
                        .filter(AliasLine::written)
                        .map(AliasLine::command)
                        .toList(),
                notes,
                notesLanguage,
                marking);
    }

    @Override
    protected String describe(String field, Object value) {
        return words.of(field, value);
    }

    public void addAlias() {
        aliases.add(new AliasLine());
    }

    public List<AliasLine> getAliases() {
        return aliases;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getNameFr() {
        return nameFr;
    }

    public void setNameFr(String nameFr) {
        this.nameFr = nameFr;
    }

    public String getAcronymEn() {
        return acronymEn;
    }

    public void setAcronymEn(String acronymEn) {
        this.acronymEn = acronymEn;
    }

    public String getAcronymFr() {
        return acronymFr;
    }

    public void setAcronymFr(String acronymFr) {
        this.acronymFr = acronymFr;
    }

    public OrganizationKind getKind() {
        return kind;
    }

    public void setKind(OrganizationKind kind) {
        this.kind = kind;
    }

    public Long getCountryId() {
        return countryId;
    }

    public void setCountryId(Long countryId) {
        this.countryId = countryId;
    }

    public String getCountryOther() {
        return countryOther;
    }

    public void setCountryOther(String countryOther) {
        this.countryOther = countryOther;
    }

    public Long getParentId() {
        return parentId;
    }

    public void setParentId(Long parentId) {
        this.parentId = parentId;
    }

    public String getCityEn() {
        return cityEn;
    }

    public void setCityEn(String cityEn) {
        this.cityEn = cityEn;
    }

    public String getCityFr() {
        return cityFr;
    }

    public void setCityFr(String cityFr) {
        this.cityFr = cityFr;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    public String getPostalAddress() {
        return postalAddress;
    }

    /** @param typed with lines that end as the network ends them */
    public void setPostalAddress(String typed) {
        postalAddress = typed == null ? null : typed.replace("\r", "");
    }

    public String getRoleEn() {
        return roleEn;
    }

    public void setRoleEn(String roleEn) {
        this.roleEn = roleEn;
    }

    public String getRoleFr() {
        return roleFr;
    }

    public void setRoleFr(String roleFr) {
        this.roleFr = roleFr;
    }

    public Set<Long> getSectorIds() {
        return sectorIds;
    }

    public void setSectorIds(Set<Long> sectorIds) {
        this.sectorIds = sectorIds;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }

    public Language getNotesLanguage() {
        return notesLanguage;
    }

    public void setNotesLanguage(Language notesLanguage) {
        this.notesLanguage = notesLanguage;
    }

    public String getMarking() {
        return marking;
    }

    public void setMarking(String marking) {
        this.marking = marking;
    }
}
