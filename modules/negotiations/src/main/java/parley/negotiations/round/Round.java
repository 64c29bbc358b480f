package parley.negotiations.round;

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
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import parley.core.error.InvalidInput;
import parley.core.text.BilingualText;
import parley.core.time.PartialDate;

/**
 * A round of negotiations.
 *
 * <p>Planned, confirmed, under way, held; or postponed or cancelled with a reason. Rounds are numbered by the Trade
 * Negotiating Committee; a host is not a place (Canada hosted TNC 7 in Kuala Lumpur); many dates are known only by
 * month or not at all (domain.md §0, §1.2). What was published of a round stays as it was loaded: an edit never touches
 * topics, outcome and progress. Rounds are archived with a reason, never deleted.
 */
@Entity
@Table(schema = "negotiations", name = "round")
public class Round {
    @Id
    @SequenceGenerator(name = "round_id", sequenceName = "negotiations.round_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "round_id")
    private Long id;

    @Column(name = "agreement_id")
    private long agreementId;

    private String code;

    private String body;

    @Enumerated(EnumType.STRING)
    private RoundKind kind;

    private Integer number;

    private BigDecimal position;

    @Column(name = "label_en")
    private String labelEn;

    @Column(name = "label_fr")
    private String labelFr;

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

    @Column(name = "head_canada")
    private String headCanada;

    @Column(name = "head_asean")
    private String headAsean;

    @ElementCollection
    @CollectionTable(schema = "negotiations", name = "round_party", joinColumns = @JoinColumn(name = "round_id"))
    @MapKeyColumn(name = "party_id")
    @Column(name = "capacity")
    @Enumerated(EnumType.STRING)
    private Map<Long, Capacity> parties = new HashMap<>();

    @Enumerated(EnumType.STRING)
    private RoundStatus status;

    @Column(name = "status_reason")
    private String statusReason;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "objectives_en"))
    @AttributeOverride(name = "fr", column = @Column(name = "objectives_fr"))
    @AttributeOverride(name = "source", column = @Column(name = "objectives_source"))
    @AttributeOverride(name = "stale", column = @Column(name = "objectives_stale"))
    private BilingualText objectives = BilingualText.none();

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "internal_en"))
    @AttributeOverride(name = "fr", column = @Column(name = "internal_fr"))
    @AttributeOverride(name = "source", column = @Column(name = "internal_source"))
    @AttributeOverride(name = "stale", column = @Column(name = "internal_stale"))
    private BilingualText internalSummary = BilingualText.none();

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "public_en"))
    @AttributeOverride(name = "fr", column = @Column(name = "public_fr"))
    @AttributeOverride(name = "source", column = @Column(name = "public_source"))
    @AttributeOverride(name = "stale", column = @Column(name = "public_stale"))
    private BilingualText publicSummary = BilingualText.none();

    private String marking;

    @Version
    private int version;

    protected Round() {}

    /**
     * @param code unique, never changes
     * @param position place in the series
     */
    Round(long agreementId, String code, BigDecimal position, RoundLabel label, LogRound command) {
        this.agreementId = agreementId;
        this.code = code;
        this.position = position;
        this.labelEn = label.en();
        this.labelFr = label.fr();
        this.body = command.body();
        this.kind = command.kind();
        this.number = command.numbered() ? command.number() : null;
        write(command);
    }

    /** Writes everything a person may change; body, kind and number are the round's identity and stay. */
    final void write(LogRound command) {
        refuseAnEndBeforeTheStart(command.start(), command.end());
        format = command.format();
        start = command.start();
        end = Objects.equals(command.end(), command.start()) ? null : command.end();
        timeZone = command.timeZone();
        hostPartyId = command.hostPartyId();
        cityEn = command.cityEn();
        cityFr = command.cityFr() == null ? command.cityEn() : command.cityFr();
        countryId = command.countryId();
        headCanada = command.headCanada();
        headAsean = command.headAsean();
        parties.keySet().retainAll(command.parties().keySet());
        parties.putAll(command.parties());
        status = command.status();
        statusReason = command.status().needsReason() ? command.statusReason() : null;
        objectives = edited(objectives, command.objectives());
        internalSummary = edited(internalSummary, command.internalSummary());
        publicSummary = edited(publicSummary, command.publicSummary());
        marking = command.marking();
    }

    private static void refuseAnEndBeforeTheStart(PartialDate start, PartialDate end) {
        if (end != null && (start == null || end.last().isBefore(start.value()))) {
            throw new InvalidInput("end", "error.endBeforeStart", end, start == null ? "–" : start);
        }
    }

    private static BilingualText edited(BilingualText old, BilingualText next) {
        return (old == null ? BilingualText.none() : old).edited(next.en(), next.fr(), next.source());
    }

    /** @return a command that would write what is stored */
    LogRound asCommand() {
        return new LogRound(
                body,
                kind,
                number,
                format,
                start,
                end,
                timeZone,
                hostPartyId,
                cityEn,
                cityFr,
                countryId,
                headCanada,
                headAsean,
                parties,
                status,
                statusReason,
                objectives,
                internalSummary,
                publicSummary,
                marking);
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
