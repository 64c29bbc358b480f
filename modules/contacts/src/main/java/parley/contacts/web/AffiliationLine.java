package parley.contacts.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import parley.core.access.Callers;
import parley.core.directory.LogAffiliation;
import parley.core.directory.LogOrganization;
import parley.core.directory.LogPhone;
import parley.core.directory.OrganizationKind;
import parley.core.time.PartialDate;

/**
 * One affiliation while it is typed; a line in which nothing was typed is none. The organization is a name: of one in the
 * directory, or of a new one as soon as its kind is said.
 */
public class AffiliationLine implements Serializable {
    private Long id;
    private Long organizationId;
    private String knownName;
    private String organization;
    private OrganizationKind newKind;
    private boolean unknown;
    private String titleEn;
    private String titleFr;
    private String department;
    private PartialDate from;
    private PartialDate to;
    private boolean main;
    private String email;
    private String postalAddress;
    private final List<PhoneLine> phones = new ArrayList<>();

    public AffiliationLine() {
        phones.add(new PhoneLine());
    }

    /** @param name of the organization in the reader's language, or null */
    static AffiliationLine of(LogAffiliation affiliation, String name) {
        AffiliationLine line = new AffiliationLine();
        line.id = affiliation.id();
        line.organizationId = affiliation.organizationId();
        line.knownName = name;
        line.organization = name;
        line.titleEn = affiliation.titleEn();
        line.titleFr = affiliation.titleFr();
        line.department = affiliation.department();
        line.from = affiliation.from();
        line.to = affiliation.to();
        line.main = affiliation.main();
        line.email = affiliation.email();
        line.postalAddress = affiliation.postalAddress();
        if (!affiliation.phones().isEmpty()) {
            line.phones.clear();
            affiliation.phones().forEach(phone -> line.phones.add(PhoneLine.of(phone)));
        }
        return line;
    }

    boolean written() {
        return id != null
                || Stream.of(organization, titleEn, titleFr, department, from, to, email, postalAddress)
                        .anyMatch(Objects::nonNull)
                || phones.stream().anyMatch(PhoneLine::written);
    }

    /** @return whether the name is not that of the organization that was there already */
    boolean renamed() {
        return !Objects.equals(organization, knownName);
    }

    void found(Long found) {
        organizationId = found;
        knownName = organization;
        unknown = false;
        newKind = null;
    }

    void notFound() {
        organizationId = null;
        knownName = null;
        unknown = true;
    }

    LogAffiliation command() {
        List<LogPhone> numbers = phones.stream()
                .filter(PhoneLine::written)
                .map(PhoneLine::command)
                .toList();
        LogOrganization added = organizationId == null && organization != null && newKind != null
                ? LogOrganization.named(organization, Callers.current().language(), newKind)
                : null;
        return new LogAffiliation(
                id, organizationId, added, titleEn, titleFr, department, from, to, main, email, postalAddress, numbers);
    }

    public void addPhone() {
        phones.add(new PhoneLine());
    }

    public List<PhoneLine> getPhones() {
        return phones;
    }

    /** @return whether no organization in the directory has the name: then its kind is asked for */
    public boolean isUnknown() {
        return unknown;
    }

    public String getOrganization() {
        return organization;
    }

    public void setOrganization(String organization) {
        this.organization = organization == null ? null : organization.strip();
    }

    public OrganizationKind getNewKind() {
        return newKind;
    }

    public void setNewKind(OrganizationKind newKind) {
        this.newKind = newKind;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getTitleFr() {
        return titleFr;
    }

    public void setTitleFr(String titleFr) {
        this.titleFr = titleFr;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public PartialDate getFrom() {
        return from;
    }

    public void setFrom(PartialDate from) {
        this.from = from;
    }

    public PartialDate getTo() {
        return to;
    }

    public void setTo(PartialDate to) {
        this.to = to;
    }

    public boolean isMain() {
        return main;
    }

    public void setMain(boolean main) {
        this.main = main;
    }

    public String getPostalAddress() {
        return postalAddress;
    }

    /** @param typed with lines that end as the network ends them */
    public void setPostalAddress(String typed) {
        postalAddress = typed == null ? null : typed.replace("\r", "");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
