package parley.workplan.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.core.record.Archival;
import parley.core.text.BilingualText;
import parley.core.time.PartialDate;

/**
 * A work-plan meeting: the n-th of its calendar year. Up to three a year may be held; that is a ceiling, not a target
 * (PRODUCT §5). A host is not a place.
 */
@Entity
@Table(schema = "workplan", name = "meeting")
public class Meeting {
    @Id
    @SequenceGenerator(name = "meeting_id", sequenceName = "workplan.meeting_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_id")
    private Long id;

    @Column(name = "plan_id")
    private long planId;

    private int year;

    private int number;

    @Enumerated(EnumType.STRING)
    private MeetingFormat format;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "start_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "start_precision"))
    private PartialDate start;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "end_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "end_precision"))
    private PartialDate end;

    @Column(name = "start_time")
    private LocalTime startTime;

    @Column(name = "end_time")
    private LocalTime endTime;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "host_party_id")
    private Long hostPartyId;

    @Column(name = "city_en")
    private String cityEn;

    @Column(name = "city_fr")
    private String cityFr;

    @Column(name = "country_id")
    private Long countryId;

    @Column(name = "co_chair_id")
    private Long coChairId;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status;

    @Column(name = "status_reason")
    private String statusReason;

    @ElementCollection
    @CollectionTable(schema = "workplan", name = "meeting_party", joinColumns = @JoinColumn(name = "meeting_id"))
    @MapKeyColumn(name = "party_id")
    @Column(name = "attendance")
    @Enumerated(EnumType.STRING)
    private Map<Long, Attendance> parties = new HashMap<>();

    @ElementCollection
    @CollectionTable(schema = "workplan", name = "meeting_person", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "person_id")
    private Set<Long> personIds = new HashSet<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<AgendaItem> agenda = new ArrayList<>();

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "summary_en"))
    @AttributeOverride(name = "fr", column = @Column(name = "summary_fr"))
    @AttributeOverride(name = "source", column = @Column(name = "summary_source"))
    @AttributeOverride(name = "stale", column = @Column(name = "summary_stale"))
    private BilingualText summary = BilingualText.none();

    private String marking;

    @Embedded
    private Archival archival;

    /** Counts saves, so that one that changes only attendance or agenda makes a new version too. */
    private int edits;

    @Version
    private int version;

    protected Meeting() {}

    Meeting(LogMeeting command, long planId, int number) {
        this.planId = planId;
        this.number = number;
        write(command);
    }

    /** Everything but the agenda, whose actions need the item's id first. */
    final void write(LogMeeting command) {
        year = command.start().value().getYear();
        format = command.format();
        start = command.start();
        end = command.end();
        startTime = command.startTime();
        endTime = command.endTime();
        timeZone = command.timeZone();
        hostPartyId = command.hostPartyId();
        cityEn = command.cityEn();
        cityFr = command.cityFr();
        countryId = command.countryId();
        coChairId = command.coChairId();
        status = command.status();
        statusReason = command.statusReason();
        if (!parties.equals(command.parties())) {
            parties.clear();
            parties.putAll(command.parties());
        }
        if (!personIds.equals(command.personIds())) {
            personIds.clear();
            personIds.addAll(command.personIds());
        }
        summary = summary.edited(
                command.summary().en(),
                command.summary().fr(),
                command.summary().source());
        marking = command.marking();
        edits++;
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

    LogMeeting asCommand() {
        return new LogMeeting(
                planId,
                number,
                format,
                start,
                end,
                startTime,
                endTime,
                timeZone,
                hostPartyId,
                cityEn,
                cityFr,
                countryId,
                coChairId,
                status,
                statusReason,
                parties,
                personIds,
                agenda.stream().map(AgendaItem::asCommand).toList(),
                summary,
                marking);
    }

    public Long id() {
        return id;
    }

    int year() {
        return year;
    }

    int number() {
        return number;
    }

    List<AgendaItem> agenda() {
        return agenda;
    }

    int version() {
        return version;
    }
}
