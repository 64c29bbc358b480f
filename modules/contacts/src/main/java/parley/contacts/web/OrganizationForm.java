package parley.contacts.web;

import jakarta.inject.Inject;
import parley.core.directory.LogOrganization;
import parley.core.directory.OrganizationKind;
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
    private Long parentId;
    private String cityEn;
    private String cityFr;
    private String website;
    private String postalAddress;
    private String roleEn;
    private String roleFr;
    private final DirectoryFields shared = new DirectoryFields();

    protected void fill(LogOrganization content) {
        nameEn = content.nameEn();
        nameFr = content.nameFr();
        acronymEn = content.acronymEn();
        acronymFr = content.acronymFr();
        kind = content.kind();
        parentId = content.parentId();
        cityEn = content.cityEn();
        cityFr = content.cityFr();
        website = content.website();
        postalAddress = content.postalAddress();
        roleEn = content.roleEn();
        roleFr = content.roleFr();
        shared.fillPlace(content.countryId(), content.countryOther(), content.sectorIds());
        shared.fillNotes(content.notes(), content.notesLanguage(), content.marking());
        shared.fillAliases(content.aliases());
    }

    protected LogOrganization command() {
        return new LogOrganization(
                nameEn,
                nameFr,
                acronymEn,
                acronymFr,
                kind,
                shared.getCountryId(),
                shared.getCountryOther(),
                parentId,
                cityEn,
                cityFr,
                website,
                postalAddress,
                roleEn,
                roleFr,
                shared.getSectorIds(),
                shared.aliasCommands(),
                shared.getNotes(),
                shared.getNotesLanguage(),
                shared.getMarking());
    }

    @Override
    protected String describe(String field, Object value) {
        return words.of(field, value);
    }

    public DirectoryFields getShared() {
        return shared;
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
}
