package parley.missions.mission;

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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import parley.core.record.Archival;
import parley.core.text.BilingualText;
import parley.core.time.PartialDate;

/**
 * A trade mission, out of Canada or to Canada.
 *
 * <p>Planning, recruiting, confirmed, under way, completed, follow-up, closed; or cancelled with a reason. The stage is
 * a history of rows of its own ({@link StageEntry}), so that a past day keeps its figures. Many published missions are
 * known only by month or year (domain.md §4). What was published stays as it was loaded ({@link PublishedMission}, the
 * loaded {@link PublishedCount}s); a person writes what Parley says beside it. Missions are archived with a reason,
 * never deleted.
 */
@Entity
@Table(schema = "missions", name = "mission")
public class Mission {
    @Id
    @SequenceGenerator(name = "mission_id", sequenceName = "missions.mission_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mission_id")
    private Long id;

    private String code;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_fr")
    private String nameFr;

    @Enumerated(EnumType.STRING)
    private MissionKind kind;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "lead_en"))
    @AttributeOverride(name = "fr", column = @Column(name = "lead_fr"))
    @AttributeOverride(name = "source", column = @Column(name = "lead_source"))
    @AttributeOverride(name = "stale", column = @Column(name = "lead_stale"))
    private BilingualText lead = BilingualText.none();

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "start_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "start_precision"))
    private PartialDate start;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "end_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "end_precision"))
    private PartialDate end;

    @ElementCollection
    @CollectionTable(schema = "missions", name = "mission_country", joinColumns = @JoinColumn(name = "mission_id"))
    @Column(name = "country")
    private Set<String> countries = new HashSet<>();

    @ElementCollection
    @CollectionTable(schema = "missions", name = "mission_sector", joinColumns = @JoinColumn(name = "mission_id"))
    @Column(name = "sector_id")
    private Set<Long> sectors = new HashSet<>();

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "objectives_en"))
    @AttributeOverride(name = "fr", column = @Column(name = "objectives_fr"))
    @AttributeOverride(name = "source", column = @Column(name = "objectives_source"))
    @AttributeOverride(name = "stale", column = @Column(name = "objectives_stale"))
    private BilingualText objectives = BilingualText.none();

    @OneToMany(mappedBy = "mission", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Leg> legs = new ArrayList<>();

    @OneToMany(mappedBy = "mission", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<PublishedCount> counts = new ArrayList<>();

    private String marking;

    @Embedded
    private Archival archival;

    /** Moves at each save: rows that hang on the mission alone would not move its version. */
    private int edits;

    @Version
    private int version;

    protected Mission() {}

    /** @param code unique, never changes */
    Mission(String code, LogMission command) {
        this.code = code;
        this.kind = command.kind();
        write(command);
    }

    /** Writes everything a person may change; the kind is part of the code and stays. */
    final void write(LogMission command) {
        nameEn = command.nameEn().strip();
        nameFr = command.nameFr().strip();
        direction = command.direction();
        lead = edited(lead, command.lead());
        objectives = edited(objectives, command.objectives());
        marking = command.marking();
        writeLegs(command.legs());
        writeCounts(command.counts());
        Dates dates = command.start() == null && command.end() == null
                ? Dates.over(legs.stream().map(Leg::dates).toList())
                : Dates.of("end", command.start(), command.end());
        start = dates.start();
        end = dates.end();
        countries.retainAll(command.partnerCountries());
        countries.addAll(command.partnerCountries());
        sectors.retainAll(command.sectors());
        sectors.addAll(command.sectors());
        edits++;
    }

    /** Keeps the legs that are written again, so that their history goes on; the others go. */
    private void writeLegs(List<LogLeg> commands) {
        List<Long> kept =
                commands.stream().map(LogLeg::id).filter(Objects::nonNull).toList();
        legs.removeIf(leg -> !kept.contains(leg.id()));
        for (int i = 0; i < commands.size(); i++) {
            LogLeg command = commands.get(i);
            leg(command.id()).write(i + 1, command);
        }
        legs.sort((a, b) -> Integer.compare(a.position(), b.position()));
    }

    private Leg leg(Long legId) {
        for (Leg leg : legs) {
            if (legId != null && legId.equals(leg.id())) {
                return leg;
            }
        }
        Leg added = new Leg(this);
        legs.add(added);
        return added;
    }

    private void writeCounts(List<LogCount> commands) {
        List<Long> kept =
                commands.stream().map(LogCount::id).filter(Objects::nonNull).toList();
        counts.removeIf(count -> !count.loaded() && !kept.contains(count.id()));
        commands.forEach(command -> count(command.id()).write(command));
    }

    private PublishedCount count(Long countId) {
        for (PublishedCount count : counts) {
            if (countId != null && countId.equals(count.id()) && !count.loaded()) {
                return count;
            }
        }
        PublishedCount added = new PublishedCount(this);
        counts.add(added);
        return added;
    }

    private static BilingualText edited(BilingualText old, BilingualText next) {
        return (old == null ? BilingualText.none() : old).edited(next.en(), next.fr(), next.source());
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

    /** @return a command that would write what is stored */
    LogMission asCommand(StageEntry stage) {
        return new LogMission(
                kind,
                nameEn,
                nameFr,
                direction,
                lead,
                start,
                end,
                countries,
                sectors,
                objectives,
                stage == null ? null : stage.stage(),
                null,
                stage == null ? null : stage.reason(),
                marking,
                legs.stream().map(Leg::asCommand).toList(),
                counts.stream()
                        .filter(count -> !count.loaded())
                        .map(PublishedCount::asCommand)
                        .toList());
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public int version() {
        return version;
    }
}
