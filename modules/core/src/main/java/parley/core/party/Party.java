package parley.core.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A state that takes part, or the group that negotiates as one. Loaded once by code from reference data; which groups a
 * state belongs to is dated and stands in {@code core.party_membership}.
 */
@Entity
@Table(schema = "core", name = "party")
public class Party {
    @Id
    @SequenceGenerator(name = "party_id", sequenceName = "core.party_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "party_id")
    private Long id;

    private String code;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_fr")
    private String nameFr;

    @Column(name = "time_zone")
    private String timeZone;

    @Version
    private int version;

    /** Whether it is a state or a group of states. */
    public enum Kind {
        STATE,
        GROUP
    }

    protected Party() {}

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }
}
