package parley.workplan.activity;

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
import parley.core.time.PartialDate;

/**
 * An activity of a work plan. When it is due and how far it is are histories of their own ({@link DueDate},
 * {@link ActivityUpdate}): nothing that was said of it is overwritten.
 */
@Entity
@Table(schema = "workplan", name = "activity")
public class Activity {
    @Id
    @SequenceGenerator(name = "activity_id", sequenceName = "workplan.activity_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "activity_id")
    private Long id;

    @Column(name = "plan_id")
    private long planId;

    @Column(name = "area_id")
    private Long areaId;

    private String code;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    @AttributeOverride(name = "fr", column = @Column(name = "title_fr"))
    @AttributeOverride(name = "source", column = @Column(name = "title_source"))
    @AttributeOverride(name = "stale", column = @Column(name = "title_stale"))
    private BilingualText title = BilingualText.none();

    @Column(name = "lead_party_id")
    private Long leadPartyId;

    @Column(name = "co_lead_party_id")
    private Long coLeadPartyId;

    @Column(name = "canadian_lead_id")
    private Long canadianLeadId;

    @Column(name = "asean_body")
    private String aseanBody;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "start_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "start_precision"))
    private PartialDate start;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "indicator_en"))
    @AttributeOverride(name = "fr", column = @Column(name = "indicator_fr"))
    @AttributeOverride(name = "source", column = @Column(name = "indicator_source"))
    @AttributeOverride(name = "stale", column = @Column(name = "indicator_stale"))
    private BilingualText indicator = BilingualText.none();

    private String marking;

    @Embedded
    private Archival archival;

    @Version
    private int version;

    protected Activity() {}

    Activity(LogActivity command) {
        write(command);
    }

    final void write(LogActivity command) {
        planId = command.planId();
        areaId = command.areaId();
        code = command.code();
        title = title.edited(
                command.title().en(), command.title().fr(), command.title().source());
        leadPartyId = command.leadPartyId();
        coLeadPartyId = command.coLeadPartyId();
        canadianLeadId = command.canadianLeadId();
        aseanBody = command.aseanBody();
        start = command.start();
        indicator = indicator.edited(
                command.indicator().en(),
                command.indicator().fr(),
                command.indicator().source());
        marking = command.marking();
    }

    void archive(Archival how) {
        archival = how;
    }

    void restore() {
        archival = null;
    }

    /** @return null where it is not archived */
    Archival archival() {
        return archival;
    }

    LogActivity asCommand(PartialDate due) {
        return new LogActivity(
                planId,
                areaId,
                code,
                title,
                leadPartyId,
                coLeadPartyId,
                canadianLeadId,
                aseanBody,
                start,
                due,
                null,
                indicator,
                marking);
    }

    public Long id() {
        return id;
    }

    long planId() {
        return planId;
    }

    int version() {
        return version;
    }
}
