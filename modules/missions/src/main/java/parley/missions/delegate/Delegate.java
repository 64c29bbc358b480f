package parley.missions.delegate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import parley.core.record.Archival;
import parley.core.text.BilingualText;

/** A person who travels with a mission, once, with the title of that time: affiliations may move on, this stays. */
@Entity
@Table(schema = "missions", name = "delegate")
public class Delegate {
    @Id
    @SequenceGenerator(name = "delegate_id", sequenceName = "missions.delegate_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delegate_id")
    private Long id;

    @Column(name = "mission_id")
    private long missionId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "company_id")
    private Long companyId;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    @AttributeOverride(name = "fr", column = @Column(name = "title_fr"))
    @AttributeOverride(name = "source", column = @Column(name = "title_source"))
    @AttributeOverride(name = "stale", column = @Column(name = "title_stale"))
    private BilingualText title = BilingualText.none();

    @Embedded
    private Archival archival;

    @Version
    private int version;

    protected Delegate() {}

    Delegate(LogDelegate command) {
        missionId = command.missionId();
        personId = command.personId();
        write(command);
    }

    /** Writes everything but the mission and the person, which are the line's identity. */
    final void write(LogDelegate command) {
        companyId = command.companyId();
        title = (title == null ? BilingualText.none() : title)
                .edited(
                        command.title().en(),
                        command.title().fr(),
                        command.title().source());
    }

    /** @return a command that would write what is stored */
    LogDelegate asCommand() {
        return new LogDelegate(missionId, personId, companyId, title);
    }

    void archive(Archival how) {
        archival = how;
    }

    void restore() {
        archival = null;
    }

    /** @return null where the person travels */
    Archival archival() {
        return archival;
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }
}
