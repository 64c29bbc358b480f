package parley.negotiations.session;

import jakarta.persistence.AttributeOverride;
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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.core.error.InvalidInput;
import parley.core.text.BilingualText;
import parley.negotiations.ChapterStatus;
import parley.negotiations.round.Capacity;
import parley.negotiations.round.MeetingFormat;

/**
 * One working group's meeting in one round: a chapter meets at most once a round, with a number, and perhaps a city, of
 * its own (IP met in Cebu while TNC 17 was in Jakarta; domain.md §0). What it did to the chapter's status stands in the
 * chapter's history, which points here.
 */
@Entity
@Table(schema = "negotiations", name = "session")
public class Session {
    @Id
    @SequenceGenerator(name = "session_id", sequenceName = "negotiations.session_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "session_id")
    private Long id;

    @Column(name = "round_id")
    private long roundId;

    @Column(name = "chapter_id")
    private long chapterId;

    private String body;
    private Integer number;
    private LocalDate day;

    @Column(name = "start_time")
    private LocalTime startTime;

    @Column(name = "end_day")
    private LocalDate endDay;

    @Column(name = "end_time")
    private LocalTime endTime;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "city_en")
    private String cityEn;

    @Column(name = "city_fr")
    private String cityFr;

    private String room;

    @Enumerated(EnumType.STRING)
    private MeetingFormat format;

    @ElementCollection
    @CollectionTable(schema = "negotiations", name = "session_party", joinColumns = @JoinColumn(name = "session_id"))
    @MapKeyColumn(name = "party_id")
    @Column(name = "capacity")
    @Enumerated(EnumType.STRING)
    private Map<Long, Capacity> parties = new HashMap<>();

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "minutes_en"))
    @AttributeOverride(name = "fr", column = @Column(name = "minutes_fr"))
    @AttributeOverride(name = "source", column = @Column(name = "minutes_source"))
    @AttributeOverride(name = "stale", column = @Column(name = "minutes_stale"))
    private BilingualText minutes = BilingualText.none();

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "issues_en"))
    @AttributeOverride(name = "fr", column = @Column(name = "issues_fr"))
    @AttributeOverride(name = "source", column = @Column(name = "issues_source"))
    @AttributeOverride(name = "stale", column = @Column(name = "issues_stale"))
    private BilingualText openIssues = BilingualText.none();

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "next_step_en"))
    @AttributeOverride(name = "fr", column = @Column(name = "next_step_fr"))
    @AttributeOverride(name = "source", column = @Column(name = "next_step_source"))
    @AttributeOverride(name = "stale", column = @Column(name = "next_step_stale"))
    private BilingualText nextStep = BilingualText.none();

    @Version
    private int version;

    protected Session() {}

    Session(LogSession command) {
        roundId = command.roundId();
        chapterId = command.chapterId();
        write(command);
    }

    /** Writes everything but the round and the chapter, which are the session's identity. */
    final void write(LogSession command) {
        refuseAnEndBeforeTheStart(command);
        body = command.body();
        number = command.number();
        day = command.day();
        startTime = command.startTime();
        endDay = command.endDay();
        endTime = command.endTime();
        timeZone = command.timeZone();
        cityEn = command.cityEn();
        cityFr = command.cityFr() == null ? command.cityEn() : command.cityFr();
        room = command.room();
        format = command.format();
        parties.keySet().retainAll(command.parties().keySet());
        parties.putAll(command.parties());
        minutes = edited(minutes, command.minutes());
        openIssues = edited(openIssues, command.openIssues());
        nextStep = edited(nextStep, command.nextStep());
    }

    /**
     * @param own those of its round, which it starts from where it has none of its own
     * @param capacities by party; a null value takes the party out, those not named stay
     */
    void sit(Map<Long, Capacity> own, Map<Long, Capacity> capacities) {
        if (parties.isEmpty()) {
            parties.putAll(own);
        }
        capacities.forEach((party, capacity) -> {
            if (capacity == null) {
                parties.remove(party);
            } else {
                parties.put(party, capacity);
            }
        });
    }

    private static void refuseAnEndBeforeTheStart(LogSession command) {
        LocalDate end = command.endDay();
        if (end != null && (command.day() == null || end.isBefore(command.day()))) {
            throw new InvalidInput("endDay", "error.endBeforeStart", end, command.day() == null ? "–" : command.day());
        }
        boolean oneDay = end == null || end.equals(command.day());
        if (oneDay
                && command.endTime() != null
                && (command.startTime() == null || !command.endTime().isAfter(command.startTime()))) {
            throw new InvalidInput("endTime", "error.endTimeBeforeStart");
        }
    }

    private static BilingualText edited(BilingualText old, BilingualText next) {
        return (old == null ? BilingualText.none() : old).edited(next.en(), next.fr(), next.source());
    }

    /** @return a command that would write what is stored; without the status, which is the chapter's */
    LogSession asCommand(ChapterStatus statusAfter, String reason) {
        return new LogSession(
                roundId,
                chapterId,
                body,
                number,
                day,
                startTime,
                endDay,
                endTime,
                timeZone,
                cityEn,
                cityFr,
                room,
                format,
                parties,
                statusAfter,
                reason,
                minutes,
                openIssues,
                nextStep,
                List.of());
    }

    public Long id() {
        return id;
    }

    public long roundId() {
        return roundId;
    }

    public long chapterId() {
        return chapterId;
    }

    public LocalDate day() {
        return day;
    }

    public int version() {
        return version;
    }
}
