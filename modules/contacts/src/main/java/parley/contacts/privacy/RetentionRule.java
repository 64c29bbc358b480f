package parley.contacts.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How long records of a kind are kept before somebody looks at them; nothing is deleted by itself. */
@Entity
@Table(schema = "contacts", name = "retention_rule")
class RetentionRule {
    @Id
    @Enumerated(EnumType.STRING)
    private RetentionKind kind;

    private int months;

    @Column(name = "basis_en")
    private String basisEn;

    @Column(name = "basis_fr")
    private String basisFr;

    @Version
    private int version;

    protected RetentionRule() {}

    void write(SetRetention command) {
        months = command.months();
        basisEn = command.basisEn();
        basisFr = command.basisFr();
    }

    SetRetention asCommand() {
        return new SetRetention(months, basisEn, basisFr);
    }

    RetentionKind kind() {
        return kind;
    }

    int version() {
        return version;
    }
}
