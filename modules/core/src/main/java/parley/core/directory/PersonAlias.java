package parley.core.directory;

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
import parley.core.text.Language;

/** Another or a former name of a person, or the name in its own script; unique among their names. */
@Entity
@Table(schema = "core", name = "person_alias")
public class PersonAlias {
    @Id
    @SequenceGenerator(name = "person_alias_id", sequenceName = "core.person_alias_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_alias_id")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private String name;

    @Enumerated(EnumType.STRING)
    private AliasKind kind;

    @Enumerated(EnumType.STRING)
    private Language language;

    protected PersonAlias() {}

    PersonAlias(Person person, String name) {
        this.person = person;
        this.name = name;
    }

    void write(LogAlias command) {
        kind = command.kind();
        language = command.language();
    }

    LogAlias asCommand() {
        return new LogAlias(name, kind, language);
    }

    String name() {
        return name;
    }
}
