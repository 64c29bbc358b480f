package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import parley.core.record.Paging;
import parley.negotiations.ChapterStatus;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.chapter.ChapterSummary;
import parley.negotiations.chapter.Origin;
import parley.negotiations.chapter.SayStatus;
import parley.negotiations.chapter.StatusService;
import parley.negotiations.round.RoundCriteria;
import parley.negotiations.round.RoundService;
import parley.negotiations.round.RoundSummary;
import parley.ui.list.ListParameters;

/** Writes down what is said of a chapter's status. */
@Named
@ViewScoped
public class LogStatusBacking extends SaidForm {
    @Inject
    private transient ChapterService chapters;

    @Inject
    private transient StatusService statuses;

    @Inject
    private transient RoundService allRounds;

    @Inject
    private transient ListParameters parameters;

    @Inject
    private transient Clock clock;

    private long chapterId;
    private String code;
    private ChapterStatus status;
    private LocalDate effective;
    private Long roundId;
    private Origin origin = Origin.RECORDED;

    @PostConstruct
    void read() {
        String asked = parameters.text("chapter");
        ChapterSummary chapter = chapters.get(asked == null ? "" : asked);
        chapterId = chapter.id();
        code = chapter.code();
        effective = LocalDate.now(clock);
    }

    public String save() {
        return save(() -> {
            statuses.say(new SayStatus(
                    chapterId,
                    status,
                    effective,
                    origin,
                    roundId,
                    getReason(),
                    getSource(),
                    getSourceFr(),
                    getUrl(),
                    getConfidence(),
                    getNoteEn(),
                    getNoteFr()));
            say("logStatus.saved", code);
            return "/negotiations/chapters/show?code=" + code;
        });
    }

    /** @return the latest first */
    public List<RoundSummary> getRounds() {
        return allRounds.find(RoundCriteria.any(), Paging.longest()).items();
    }

    public String getCode() {
        return code;
    }

    public ChapterStatus getStatus() {
        return status;
    }

    public void setStatus(ChapterStatus status) {
        this.status = status;
    }

    public LocalDate getEffective() {
        return effective;
    }

    public void setEffective(LocalDate effective) {
        this.effective = effective;
    }

    public Long getRoundId() {
        return roundId;
    }

    public void setRoundId(Long roundId) {
        this.roundId = roundId;
    }

    public Origin getOrigin() {
        return origin;
    }

    public void setOrigin(Origin origin) {
        this.origin = origin;
    }
}
