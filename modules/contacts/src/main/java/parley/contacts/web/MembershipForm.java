package parley.contacts.web;

import jakarta.inject.Inject;
import parley.contacts.membership.LogMembership;
import parley.contacts.membership.MembershipClass;
import parley.contacts.membership.MembershipRole;
import parley.core.access.Callers;
import parley.core.text.Texts;
import parley.core.time.PartialDate;
import parley.ui.form.DirectoryBean;
import parley.ui.form.Form;

/** The fields of a term on a council while they are typed; logging and editing share them. */
public abstract class MembershipForm extends Form {
    @Inject
    private transient DirectoryBean directory;

    @Inject
    private transient Texts texts;

    private Long councilId;
    private Long organizationId;
    private Long personId;
    private MembershipRole role = MembershipRole.MEMBER;
    private String detailEn;
    private String detailFr;
    private MembershipClass memberClass;
    private PartialDate from;
    private PartialDate to;
    private String note;

    protected void fill(LogMembership content) {
        councilId = content.councilId();
        organizationId = content.organizationId();
        personId = content.personId();
        role = content.role();
        detailEn = content.detailEn();
        detailFr = content.detailFr();
        memberClass = content.memberClass();
        from = content.from();
        to = content.to();
        note = content.note();
    }

    protected LogMembership command() {
        return new LogMembership(
                councilId, organizationId, personId, role, detailEn, detailFr, memberClass, from, to, note);
    }

    @Override
    protected String describe(String field, Object value) {
        if (value == null) {
            return "";
        }
        return switch (field) {
            case "councilId", "organizationId" -> directory.organizationName((Long) value);
            case "personId" -> directory.personName((Long) value);
            case "role" -> texts.of(Callers.current().language(), "membership.role." + value);
            case "memberClass" -> texts.of(Callers.current().language(), "membership.class." + value);
            default -> super.describe(field, value);
        };
    }

    public Long getCouncilId() {
        return councilId;
    }

    public void setCouncilId(Long councilId) {
        this.councilId = councilId;
    }

    public Long getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(Long organizationId) {
        this.organizationId = organizationId;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public MembershipRole getRole() {
        return role;
    }

    public void setRole(MembershipRole role) {
        this.role = role;
    }

    public String getDetailEn() {
        return detailEn;
    }

    public void setDetailEn(String detailEn) {
        this.detailEn = detailEn;
    }

    public String getDetailFr() {
        return detailFr;
    }

    public void setDetailFr(String detailFr) {
        this.detailFr = detailFr;
    }

    public MembershipClass getMemberClass() {
        return memberClass;
    }

    public void setMemberClass(MembershipClass memberClass) {
        this.memberClass = memberClass;
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

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
