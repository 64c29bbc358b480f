package parley.missions.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parley.missions.company.CompanySize;
import parley.missions.company.CompanyStatus;
import parley.missions.company.LogCompany;
import parley.missions.company.Ownership;
import parley.missions.company.Province;
import parley.missions.mission.MissionSummary;
import parley.ui.form.Form;

/** The line of a company while it is typed; adding and editing share it. */
public abstract class CompanyForm extends Form {
    @Inject
    private MissionWords words;

    private MissionLine mission;
    private Long organizationId;
    private CompanyStatus status = CompanyStatus.INVITED;
    private LocalDate effective;
    private String reason;
    private CompanySize size;
    private Province province;
    private List<String> ownership = new ArrayList<>();
    private Long sectorId;
    private String note;

    protected void on(MissionSummary summary) {
        mission = MissionLine.of(summary);
    }

    protected void fill(LogCompany content) {
        organizationId = content.organizationId();
        status = content.status();
        reason = content.reason();
        size = content.size();
        province = content.province();
        ownership = new ArrayList<>(content.ownership().stream().map(Enum::name).toList());
        sectorId = content.sectorId();
        note = content.note();
    }

    protected LogCompany command() {
        return new LogCompany(
                mission.id(),
                organizationId,
                status,
                effective,
                reason,
                size,
                province,
                ownership.stream().map(Ownership::valueOf).collect(Collectors.toSet()),
                sectorId,
                note);
    }

    @Override
    protected String describe(String field, Object value) {
        return words.describe(field, value);
    }

    /** @return the address of the list that it stands on */
    protected String list() {
        return "/missions/companies/list?mission=" + mission.code();
    }

    public MissionLine getMission() {
        return mission;
    }

    public Long getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(Long organizationId) {
        this.organizationId = organizationId;
    }

    public CompanyStatus getStatus() {
        return status;
    }

    public void setStatus(CompanyStatus status) {
        this.status = status;
    }

    public LocalDate getEffective() {
        return effective;
    }

    public void setEffective(LocalDate effective) {
        this.effective = effective;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public CompanySize getSize() {
        return size;
    }

    public void setSize(CompanySize size) {
        this.size = size;
    }

    public Province getProvince() {
        return province;
    }

    public void setProvince(Province province) {
        this.province = province;
    }

    public List<String> getOwnership() {
        return ownership;
    }

    public void setOwnership(List<String> ownership) {
        this.ownership = ownership;
    }

    public Long getSectorId() {
        return sectorId;
    }

    public void setSectorId(Long sectorId) {
        this.sectorId = sectorId;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
