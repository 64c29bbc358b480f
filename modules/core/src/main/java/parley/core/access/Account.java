package parley.core.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import parley.core.text.Language;

/**
 * Somebody who may sign in. Made by an administrator, belongs to exactly one person, is disabled and never deleted:
 * the audit points to it.
 */
@Entity
@Table(schema = "core", name = "account")
public class Account {
    @Id
    @SequenceGenerator(name = "account_id", sequenceName = "core.account_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_id")
    private Long id;

    private String email;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Language language = Language.EN;

    @Column(name = "compact_rows")
    private boolean compactRows;

    private boolean shortcuts = true;

    @Column(name = "disabled_at")
    private Instant disabledAt;

    @ElementCollection
    @CollectionTable(schema = "core", name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @Version
    private int version;

    protected Account() {}

    public Account(String email, long personId, String passwordHash, Set<Role> roles, Language language) {
        this.email = email.strip();
        this.personId = personId;
        this.passwordHash = passwordHash;
        this.roles.addAll(roles);
        this.language = language;
    }

    /** Grants exactly these roles. */
    public void grant(Set<Role> exactly) {
        roles.retainAll(exactly);
        roles.addAll(exactly);
    }

    public void disable(Instant when) {
        if (disabledAt == null) {
            disabledAt = when;
        }
    }

    public void enable() {
        disabledAt = null;
    }

    public void choosePassword(String hash) {
        passwordHash = hash;
    }

    public void prefer(Language chosen, boolean compact, boolean keys) {
        language = chosen;
        compactRows = compact;
        shortcuts = keys;
    }

    public Long id() {
        return id;
    }

    public String email() {
        return email;
    }

    public long personId() {
        return personId;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Language language() {
        return language;
    }

    public boolean compactRows() {
        return compactRows;
    }

    public boolean shortcuts() {
        return shortcuts;
    }

    public boolean disabled() {
        return disabledAt != null;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public int version() {
        return version;
    }
}
