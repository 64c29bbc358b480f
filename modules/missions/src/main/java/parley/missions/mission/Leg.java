package parley.missions.mission;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import parley.core.text.BilingualText;
import parley.core.time.PartialDate;

/**
 * One place on a mission's way. A leg that was loaded from a publication carries its source; once a person changes what
 * was published of it, it is ours and carries none.
 */
@Entity
@Table(schema = "missions", name = "leg")
public class Leg {
    @Id
    @SequenceGenerator(name = "mission_leg_id", sequenceName = "missions.leg_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mission_leg_id")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "mission_id")
    private Mission mission;

    private int position;

    @Column(name = "city_en")
    private String cityEn;

    @Column(name = "city_fr")
    private String cityFr;

    private String country;

    @Column(name = "time_zone")
    private String timeZone;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "start_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "start_precision"))
    private PartialDate start;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "end_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "end_precision"))
    private PartialDate end;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "partners_en"))
    @AttributeOverride(name = "fr", column = @Column(name = "partners_fr"))
    @AttributeOverride(name = "source", column = @Column(name = "partners_source"))
    @AttributeOverride(name = "stale", column = @Column(name = "partners_stale"))
    private BilingualText partners = BilingualText.none();

    @Column(name = "source_en")
    private String sourceEn;

    @Column(name = "source_fr")
    private String sourceFr;

    @Column(name = "source_urls")
    private String sourceUrls;

    @Column(name = "fr_origin")
    private String frOrigin;

    private String confidence;

    @Column(name = "confidence_note_en")
    private String confidenceNoteEn;

    @Column(name = "confidence_note_fr")
    private String confidenceNoteFr;

    @Version
    private int version;

    protected Leg() {}

    Leg(Mission mission) {
        this.mission = mission;
    }

    void write(int newPosition, LogLeg command) {
        Dates dates = Dates.of("legs[" + (newPosition - 1) + "].end", command.start(), command.end());
        String newCityFr = command.cityFr() == null ? command.cityEn() : command.cityFr();
        boolean same = command.cityEn().equals(cityEn)
                && newCityFr.equals(cityFr)
                && Objects.equals(command.country(), country)
                && Objects.equals(dates.start(), start)
                && Objects.equals(dates.end(), end);
        if (!same) {
            forgetSource();
        }
        position = newPosition;
        cityEn = command.cityEn();
        cityFr = newCityFr;
        country = command.country();
        timeZone = command.timeZone();
        start = dates.start();
        end = dates.end();
        partners = (partners == null ? BilingualText.none() : partners)
                .edited(
                        command.partners().en(),
                        command.partners().fr(),
                        command.partners().source());
    }

    private void forgetSource() {
        sourceEn = null;
        sourceFr = null;
        sourceUrls = null;
        frOrigin = null;
        confidence = null;
        confidenceNoteEn = null;
        confidenceNoteFr = null;
    }

    LogLeg asCommand() {
        return new LogLeg(id, cityEn, cityFr, country, timeZone, start, end, partners);
    }

    Dates dates() {
        return new Dates(start, end);
    }

    int position() {
        return position;
    }

    public Long id() {
        return id;
    }
}
