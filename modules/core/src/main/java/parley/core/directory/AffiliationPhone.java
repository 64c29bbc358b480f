package parley.core.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

/** A number of an affiliation, in its place among the others. */
@Entity
@Table(schema = "core", name = "affiliation_phone")
public class AffiliationPhone {
    @Id
    @SequenceGenerator(
            name = "affiliation_phone_id",
            sequenceName = "core.affiliation_phone_id_seq",
            allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "affiliation_phone_id")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "affiliation_id")
    private Affiliation affiliation;

    @Enumerated(EnumType.STRING)
    private PhoneKind kind;

    @Embedded
    private PhoneNumber number;

    @Column(name = "position")
    private int position;

    protected AffiliationPhone() {}

    AffiliationPhone(Affiliation affiliation, PhoneKind kind, PhoneNumber number) {
        this.affiliation = affiliation;
        this.kind = kind;
        this.number = number;
    }

    void standAt(int place) {
        position = place;
    }

    boolean is(PhoneKind otherKind, PhoneNumber otherNumber) {
        return kind == otherKind && number.equals(otherNumber);
    }

    LogPhone asCommand() {
        return new LogPhone(kind, number.e164(), number.extension());
    }

    int position() {
        return position;
    }
}
