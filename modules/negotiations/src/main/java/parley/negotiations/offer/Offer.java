package parley.negotiations.offer;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import parley.core.text.BilingualText;

/** One version of an offer. Its document, once stored, is never rewritten: a revised offer is a new version. */
@Entity
@Table(schema = "negotiations", name = "offer")
public class Offer {
    @Id
    @SequenceGenerator(name = "offer_id", sequenceName = "negotiations.offer_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "offer_id")
    private Long id;

    @Column(name = "chapter_id")
    private long chapterId;

    @Enumerated(EnumType.STRING)
    private OfferKind kind;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Column(name = "party_id")
    private long partyId;

    private int number;

    @Column(name = "made_on")
    private LocalDate madeOn;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "summary_en"))
    @AttributeOverride(name = "fr", column = @Column(name = "summary_fr"))
    @AttributeOverride(name = "source", column = @Column(name = "summary_source"))
    @AttributeOverride(name = "stale", column = @Column(name = "summary_stale"))
    private BilingualText summary = BilingualText.none();

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "staging_en"))
    @AttributeOverride(name = "fr", column = @Column(name = "staging_fr"))
    @AttributeOverride(name = "source", column = @Column(name = "staging_source"))
    @AttributeOverride(name = "stale", column = @Column(name = "staging_stale"))
    private BilingualText staging = BilingualText.none();

    private String marking;

    @Version
    private int version;

    protected Offer() {}

    Offer(LogOffer command) {
        chapterId = command.chapterId();
        write(command);
    }

    /** Writes everything but the chapter. */
    final void write(LogOffer command) {
        kind = command.kind();
        direction = command.direction();
        partyId = command.partyId();
        number = command.number();
        madeOn = command.madeOn();
        summary = edited(summary, command.summary());
        staging = edited(staging, command.staging());
        marking = command.marking();
    }

    private static BilingualText edited(BilingualText old, BilingualText next) {
        return (old == null ? BilingualText.none() : old).edited(next.en(), next.fr(), next.source());
    }

    /** @return a command that would write what is stored */
    LogOffer asCommand() {
        return new LogOffer(chapterId, kind, direction, partyId, number, madeOn, summary, staging, marking);
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }
}
