package parley.negotiations.issue;

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
import parley.core.error.InvalidInput;
import parley.core.text.BilingualText;

/** What a chapter is argued over. Its chapter, whose need-to-know list guards it, never changes. */
@Entity
@Table(schema = "negotiations", name = "issue")
public class Issue {
    private static final int LONGEST_TITLE = 200;

    @Id
    @SequenceGenerator(name = "issue_id", sequenceName = "negotiations.issue_id_seq", allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "issue_id")
    private Long id;

    @Column(name = "chapter_id")
    private long chapterId;

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    @AttributeOverride(name = "fr", column = @Column(name = "title_fr"))
    @AttributeOverride(name = "source", column = @Column(name = "title_source"))
    @AttributeOverride(name = "stale", column = @Column(name = "title_stale"))
    private BilingualText title = BilingualText.none();

    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "description_en"))
    @AttributeOverride(name = "fr", column = @Column(name = "description_fr"))
    @AttributeOverride(name = "source", column = @Column(name = "description_source"))
    @AttributeOverride(name = "stale", column = @Column(name = "description_stale"))
    private BilingualText description = BilingualText.none();

    @Enumerated(EnumType.STRING)
    private Interest interest;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    @Enumerated(EnumType.STRING)
    private IssueState state;

    private String articles;
    private String marking;

    @Version
    private int version;

    protected Issue() {}

    Issue(LogIssue command, String chapterCode) {
        chapterId = command.chapterId();
        write(command, chapterCode);
    }

    /** Writes everything but the chapter. */
    final void write(LogIssue command, String chapterCode) {
        BilingualText named = command.title();
        if (named.isEmpty()) {
            throw new InvalidInput("title", "error.required");
        }
        if (tooLong(named.en()) || tooLong(named.fr())) {
            throw new InvalidInput("title", "error.size", 1, LONGEST_TITLE);
        }
        title = edited(title, named);
        description = edited(description, command.description());
        interest = command.interest();
        priority = command.priority();
        state = command.state();
        articles = ArticleRefs.normal(command.articles(), chapterCode);
        marking = command.marking();
    }

    private static boolean tooLong(String text) {
        return text != null && text.length() > LONGEST_TITLE;
    }

    private static BilingualText edited(BilingualText old, BilingualText next) {
        return (old == null ? BilingualText.none() : old).edited(next.en(), next.fr(), next.source());
    }

    /** @return a command that would write what is stored */
    LogIssue asCommand() {
        return new LogIssue(chapterId, title, description, interest, priority, state, articles, marking);
    }

    public Long id() {
        return id;
    }

    public long chapterId() {
        return chapterId;
    }

    public int version() {
        return version;
    }
}
