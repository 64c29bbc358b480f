package parley.negotiations.web;

import jakarta.inject.Inject;
import parley.core.error.NotFound;
import parley.negotiations.known.KnownChapter;
import parley.negotiations.known.NeedToKnow;
import parley.ui.form.Form;
import parley.ui.list.ListParameters;

/** A form of what is need-to-know: it belongs to a chapter that the writer may know, and carries a marking. */
public abstract class KnownChapterForm extends Form {
    @Inject
    private transient NeedToKnow needToKnow;

    @Inject
    private transient ListParameters parameters;

    @Inject
    private transient PositionWords words;

    private long id;
    private int version;
    private String chapterCode;
    private Long chapterId;
    private String marking;

    /** For what is new: proposes the chapter of the address, and the usual marking. */
    protected void propose() {
        marking = needToKnow.usualMarking();
        String code = parameters.text("chapter");
        chapterId = needToKnow.chapters().stream()
                .filter(chapter -> chapter.code().equals(code))
                .map(KnownChapter::id)
                .findFirst()
                .orElse(null);
    }

    /**
     * @return the id of the record that the address names
     * @throws NotFound if it names none
     */
    protected long asked(String kind) {
        Long asked = parameters.id("id");
        if (asked == null) {
            throw new NotFound(kind, "");
        }
        return asked;
    }

    /** For what is edited: keeps which record is written and which version was read. */
    protected void opened(long record, int read, String chapter) {
        id = record;
        version = read;
        readAt(read);
        chapterCode = chapter;
    }

    /** @return the version to be written over */
    protected int version() {
        return versionOr(version);
    }

    @Override
    protected String describe(String field, Object value) {
        return words.describe(field, value, super.describe(field, value));
    }

    public long getId() {
        return id;
    }

    public String getChapterCode() {
        return chapterCode;
    }

    public Long getChapterId() {
        return chapterId;
    }

    public void setChapterId(Long chapterId) {
        this.chapterId = chapterId;
    }

    public String getMarking() {
        return marking;
    }

    public void setMarking(String marking) {
        this.marking = marking;
    }
}
