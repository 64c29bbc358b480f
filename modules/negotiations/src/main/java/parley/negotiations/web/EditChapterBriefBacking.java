package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.access.Callers;
import parley.core.text.BilingualText;
import parley.negotiations.brief.ChapterBrief;
import parley.negotiations.brief.ChapterBriefService;
import parley.negotiations.brief.WriteChapterBrief;
import parley.ui.form.Form;
import parley.ui.form.Pair;
import parley.ui.list.ListParameters;

/** Writes the words of a chapter's brief. */
@Named
@ViewScoped
public class EditChapterBriefBacking extends Form {
    @Inject
    private transient ChapterBriefService briefs;

    @Inject
    private transient ListParameters parameters;

    private String chapter;
    private int basedOn;
    private Pair whereWeAre;
    private Pair whoHasTheBall;
    private Pair decisionSought;
    private Pair sensitivities;
    private Pair responsiveLines;
    private Pair nextDates;
    private Pair keyMessages;
    private String marking;

    @PostConstruct
    void read() {
        chapter = parameters.text("chapter") == null ? "" : parameters.text("chapter");
        ChapterBrief latest = briefs.asOf(chapter, null);
        basedOn = Math.toIntExact(latest.id());
        readAt(basedOn);
        WriteChapterBrief words = latest.words();
        whereWeAre = Pair.of(words.whereWeAre());
        whoHasTheBall = Pair.of(words.whoHasTheBall());
        decisionSought = Pair.of(words.decisionSought());
        sensitivities = Pair.of(words.sensitivities());
        responsiveLines = Pair.of(words.responsiveLines());
        nextDates = Pair.of(words.nextDates());
        keyMessages = Pair.of(words.keyMessages());
        marking = words.marking();
    }

    public String save() {
        return save(() -> {
            briefs.write(
                    chapter,
                    versionOr(basedOn),
                    new WriteChapterBrief(
                            whereWeAre.text(),
                            whoHasTheBall.text(),
                            decisionSought.text(),
                            sensitivities.text(),
                            responsiveLines.text(),
                            nextDates.text(),
                            keyMessages.text(),
                            marking));
            say("editChapterBrief.saved");
            return "/negotiations/chapters/brief?code=" + chapter;
        });
    }

    @Override
    protected String describe(String field, Object value) {
        return value instanceof BilingualText text
                ? text.isEmpty() ? "" : text.in(Callers.current().language())
                : super.describe(field, value);
    }

    public String getChapter() {
        return chapter;
    }

    public Pair getWhereWeAre() {
        return whereWeAre;
    }

    public Pair getWhoHasTheBall() {
        return whoHasTheBall;
    }

    public Pair getDecisionSought() {
        return decisionSought;
    }

    public Pair getSensitivities() {
        return sensitivities;
    }

    public Pair getResponsiveLines() {
        return responsiveLines;
    }

    public Pair getNextDates() {
        return nextDates;
    }

    public Pair getKeyMessages() {
        return keyMessages;
    }

    public String getMarking() {
        return marking;
    }

    public void setMarking(String marking) {
        this.marking = marking;
    }
}
