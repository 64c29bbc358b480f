package parley.missions.company;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * A company on a mission's list: an organization once a mission. Size, province and ownership are snapshots and do not
 * follow the directory. Its status is a history of rows, so that a past day keeps its counts.
 */
@Entity(name = "MissionCompany")
@Table(schema = "missions", name = "company")
public class Company {
    @Id
    @SequenceGenerator(name = "mission_company_id", sequenceName = "missions.company_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mission_company_id")
    private Long id;

    @Column(name = "mission_id")
    private long missionId;

    @Column(name = "organization_id")
    private long organizationId;

    @Enumerated(EnumType.STRING)
    private CompanySize size;

    @Enumerated(EnumType.STRING)
    private Province province;

    @ElementCollection
    @CollectionTable(schema = "missions", name = "company_ownership", joinColumns = @JoinColumn(name = "company_id"))
    @Column(name = "ownership")
    @Enumerated(EnumType.STRING)
    private Set<Ownership> ownership = new HashSet<>();

    @Column(name = "sector_id")
    private Long sectorId;

    private String note;

    /** Moves at each save: a new status alone would not move the version. */
    private int edits;

    @Version
    private int version;

    protected Company() {}

    Company(LogCompany command) {
        missionId = command.missionId();
        organizationId = command.organizationId();
        write(command);
    }

    /** Writes everything but the mission and the organization, which are the line's identity. */
    final void write(LogCompany command) {
        size = command.size();
        province = command.province();
        ownership.retainAll(command.ownership());
        ownership.addAll(command.ownership());
        sectorId = command.sectorId();
        note = command.note();
        edits++;
    }

    /** @return a command that would write what is stored */
    LogCompany asCommand(CompanyStatus status, LocalDate effective, String reason) {
        Set<Ownership> owned = EnumSet.noneOf(Ownership.class);
        owned.addAll(ownership);
        return new LogCompany(
                missionId, organizationId, status, effective, reason, size, province, owned, sectorId, note);
    }

    public Long id() {
        return id;
    }

    public long missionId() {
        return missionId;
    }

    public int version() {
        return version;
    }
}
