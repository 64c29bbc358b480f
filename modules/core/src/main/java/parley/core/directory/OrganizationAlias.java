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

/** Another or a former name of an organization, unique among its names. */
@Entity
@Table(schema = "core", name = "organization_alias")
public class OrganizationAlias {
    @Id
    @SequenceGenerator(
            name = "organization_alias_id",
            sequenceName = "core.organization_alias_id_seq",
            allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organization_alias_id")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "organization_id")
    private Organization organization;

    private String name;

    @Enumerated(EnumType.STRING)
    private AliasKind kind;

    @Enumerated(EnumType.STRING)
    private Language language;

    protected OrganizationAlias() {}

    OrganizationAlias(Organization organization, String name) {
        this.organization = organization;
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
