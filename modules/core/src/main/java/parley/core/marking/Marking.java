package parley.core.marking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import parley.core.text.Language;

/**
 * How sensitive a record is, as a label. A marking never gives or takes a right to read; it bounds what an installation
 * may hold and is carried by every page, print and export of the record.
 */
@Entity
@Table(schema = "core", name = "marking")
public class Marking {
    /** The marking that shows no band. */
    public static final String UNCLASSIFIED = "UNCLASSIFIED";

    @Id
    private String code;

    private int rank;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_fr")
    private String nameFr;

    protected Marking() {}

    public String code() {
        return code;
    }

    /** @return higher is more sensitive; Unclassified is 0 */
    public int rank() {
        return rank;
    }

    public String name(Language language) {
        return language == Language.FR ? nameFr : nameEn;
    }
}
