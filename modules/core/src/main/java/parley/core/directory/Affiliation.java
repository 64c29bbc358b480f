package parley.core.directory;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import parley.core.error.InvalidInput;
import parley.core.time.PartialDate;

/**
 * Where somebody works or sits, from when to when, and how to reach them there: the address belongs to the affiliation,
 * not to the person. Part of its {@link Person}.
 */
@Entity
@Table(schema = "core", name = "affiliation")
public class Affiliation {
    @Id
    @SequenceGenerator(name = "affiliation_id", sequenceName = "core.affiliation_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "affiliation_id")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "organization_id")
    private Long organizationId;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "title_fr")
    private String titleFr;

    private String department;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "from_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "from_precision"))
    private PartialDate from;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "to_date"))
    @AttributeOverride(name = "precision", column = @Column(name = "to_precision"))
    private PartialDate to;

    private boolean main;
    private String email;

    @Column(name = "postal_address")
    private String postalAddress;

    @OneToMany(mappedBy = "affiliation", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<AffiliationPhone> phones = new ArrayList<>();

    @Version
    private int version;

    protected Affiliation() {}

    Affiliation(Person person) {
        this.person = person;
    }

    /** @param path of the command's field, for errors, such as {@code affiliations[0]} */
    void write(LogAffiliation command, String region, String path) {
        organizationId = command.organizationId();
        titleEn = Blank.toNull(command.titleEn());
        titleFr = Blank.toNull(command.titleFr());
        department = Blank.toNull(command.department());
        from = command.from();
        to = command.to();
        email = Blank.toNull(command.email());
        postalAddress = PostalLines.of(command.postalAddress());
        writePhones(command.phones(), region, path);
    }

    private void writePhones(List<LogPhone> wanted, String region, String path) {
        List<AffiliationPhone> kept = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            AffiliationPhone phone = phone(wanted.get(i), region, path + ".phones[" + i + "].number", kept);
            phone.standAt(i);
            kept.add(phone);
        }
        phones.retainAll(kept);
        kept.removeAll(phones);
        phones.addAll(kept);
    }

    private AffiliationPhone phone(LogPhone wanted, String region, String field, List<AffiliationPhone> taken) {
        PhoneNumber number = PhoneNumber.read(wanted.number(), region, wanted.extension())
                .orElseThrow(() -> new InvalidInput(field, "error.phone", wanted.number()));
        return phones.stream()
                .filter(phone -> phone.is(wanted.kind(), number) && !taken.contains(phone))
                .findFirst()
                .orElseGet(() -> new AffiliationPhone(this, wanted.kind(), number));
    }

    void standAsMain(boolean chosen) {
        main = chosen;
    }

    LogAffiliation asCommand() {
        List<LogPhone> numbers = phones.stream()
                .sorted(Comparator.comparingInt(AffiliationPhone::position))
                .map(AffiliationPhone::asCommand)
                .toList();
        return new LogAffiliation(
                id, organizationId, null, titleEn, titleFr, department, from, to, main, email, postalAddress, numbers);
    }

    public Long id() {
        return id;
    }

    /** @return whether nothing says that it ended */
    boolean lasting() {
        return to == null;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "affiliation %s with %s", id, organizationId);
    }
}
