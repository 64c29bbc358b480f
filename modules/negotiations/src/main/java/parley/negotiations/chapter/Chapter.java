package parley.negotiations.chapter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A chapter of an agreement, as reference data: its name, order and working group. What was said of its status is a
 * history of its own ({@link StatusEntry}). An administrator may withhold it: then its status and counts show
 * to nobody who is not on its need-to-know list.
 */
@Entity
@Table(schema = "negotiations", name = "chapter")
public class Chapter {
    @Id
    @SequenceGenerator(name = "chapter_id", sequenceName = "negotiations.chapter_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "chapter_id")
    private Long id;

    @Column(name = "agreement_id")
    private long agreementId;

    private String code;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_fr")
    private String nameFr;

    private int position;

    @Column(name = "need_to_know_list")
    private String needToKnowList;

    private boolean withheld;

    @Version
    private int version;

    protected Chapter() {}

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    void withhold(boolean withheld) {
        this.withheld = withheld;
    }
}
