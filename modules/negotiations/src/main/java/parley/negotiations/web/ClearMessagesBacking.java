package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.negotiations.brief.ChapterBrief;
import parley.negotiations.brief.ChapterBriefService;
import parley.negotiations.brief.MessageClearanceService;
import parley.negotiations.brief.WriteChapterBrief;
import parley.ui.form.Form;
import parley.ui.list.ListParameters;

/** Clears the key messages of a chapter for the public, beside what must not be said. */
@Named
@ViewScoped
public class ClearMessagesBacking extends Form {
    @Inject
    private transient MessageClearanceService clearances;

    @Inject
    private transient ChapterBriefService briefs;

    @Inject
    private transient ListParameters parameters;

    private String chapter;
    private int read;

    @PostConstruct
    void read() {
        chapter = parameters.text("chapter") == null ? "" : parameters.text("chapter");
        read = Math.toIntExact(brief().id());
        readAt(read);
    }

    public String save() {
        return save(() -> {
            clearances.clear(chapter, versionOr(read));
            say("clearMessages.saved");
            return "/negotiations/chapters/brief?code=" + chapter;
        });
    }

    private ChapterBrief brief() {
        return briefs.asOf(chapter, null);
    }

    public String getChapter() {
        return chapter;
    }

    public WriteChapterBrief getWords() {
        return brief().words();
    }

    public String getMarking() {
        return getWords().marking();
    }
}
