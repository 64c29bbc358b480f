package parley.contacts.interaction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** An official in an interaction, with the team of that day: people move, the record does not. */
@Entity
@Table(schema = "contacts", name = "interaction_official")
public class InteractionOfficial {
    @Id
    @SequenceGenerator(
            name = "interaction_official_id",
            sequenceName = "contacts.interaction_official_id_seq",
            allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "interaction_official_id")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "interaction_id")
    private Interaction interaction;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "team_en")
    private String teamEn;

    @Column(name = "team_fr")
    private String teamFr;

    protected InteractionOfficial() {}

    InteractionOfficial(Interaction interaction, long personId) {
        this.interaction = interaction;
        this.personId = personId;
    }

    void write(LogOfficial command) {
        teamEn = blankToNull(command.teamEn());
        teamFr = blankToNull(command.teamFr());
    }

    LogOfficial asCommand() {
        return new LogOfficial(personId, teamEn, teamFr);
    }

    long personId() {
        return personId;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
