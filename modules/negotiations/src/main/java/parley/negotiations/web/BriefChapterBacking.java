package parley.negotiations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.access.Callers;
import parley.core.text.Texts;
import parley.negotiations.brief.MessageClearanceService;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.chapter.ChapterSummary;
import parley.negotiations.report.ReportKind;
import parley.negotiations.round.Clearance;

/** The brief of a chapter. */
@Named
@ViewScoped
public class BriefChapterBacking extends ReportForm {
    @Inject
    private transient ChapterService chapters;

    @Inject
    private transient MessageClearanceService clearances;

    @Inject
    private transient Texts words;

    private transient Clearance clearance;

    @Override
    protected ReportKind kind() {
        return ReportKind.CHAPTER;
    }

    @Override
    protected String page() {
        return "/negotiations/chapters/brief";
    }

    /** @return whether the key messages of today may go out */
    public Clearance getClearance() {
        if (clearance == null) {
            clearance = clearances.of(getCode(), null);
        }
        return clearance;
    }

    public String getTitle() {
        ChapterSummary chapter = chapters.get(getCode());
        return words.of(
                Callers.current().language(),
                "chapterBrief.title",
                chapter.code(),
                chapter.name(Callers.current().language()));
    }
}
