package parley.missions.mission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A count that somebody published of a mission. Loaded ones have a code and stay as they are; those that a person
 * entered have none. Neither corrects what is logged here.
 */
@Entity
@Table(schema = "missions", name = "published_count")
public class PublishedCount {
    @Id
    @SequenceGenerator(
            name = "published_count_id",
            sequenceName = "missions.published_count_id_seq",
            allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "published_count_id")
    private Long id;

    private String code;

    @ManyToOne(optional = false)
    @JoinColumn(name = "mission_id")
    private Mission mission;

    @Enumerated(EnumType.STRING)
    private CountKind kind;

    private int value;

    @Enumerated(EnumType.STRING)
    private CountQualifier qualifier;

    @Column(name = "source_en")
    private String sourceEn;

    @Column(name = "source_fr")
    private String sourceFr;

    @Column(name = "source_urls")
    private String sourceUrls;

    @Version
    private int version;

    protected PublishedCount() {}

    PublishedCount(Mission mission) {
        this.mission = mission;
    }

    void write(LogCount command) {
        kind = command.kind();
        value = command.value();
        qualifier = command.qualifier();
        sourceEn = command.source();
        sourceFr = command.source();
        sourceUrls = command.url();
    }

    boolean loaded() {
        return code != null;
    }

    LogCount asCommand() {
        return new LogCount(id, kind, value, qualifier, sourceEn, sourceUrls);
    }

    public Long id() {
        return id;
    }
}
