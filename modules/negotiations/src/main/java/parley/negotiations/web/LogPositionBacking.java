package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import parley.core.access.Callers;
import parley.core.error.NotFound;
import parley.core.text.BilingualText;
import parley.core.text.Language;
import parley.negotiations.issue.IssueDetail;
import parley.negotiations.issue.IssueService;
import parley.negotiations.position.LogPosition;
import parley.negotiations.position.PositionService;
import parley.negotiations.position.Stance;
import parley.negotiations.position.StatementOrigin;
import parley.ui.form.Form;
import parley.ui.form.Pair;
import parley.ui.list.ListParameters;

/** Logs what a party holds on an issue; today and what was said by word of mouth are proposed. */
@Named
@ViewScoped
public class LogPositionBacking extends Form {
    @Inject
    private transient IssueService issues;

    @Inject
    private transient PositionService positions;

    @Inject
    private transient PositionWords words;

    @Inject
    private transient ListParameters parameters;

    private long issueId;
    private String chapterCode;
    private String titleEn;
    private String titleFr;
    private Long partyId;
    private List<Long> onBehalfOf = new ArrayList<>();
    private Stance stance;
    private Pair text = new Pair();
    private StatementOrigin origin = StatementOrigin.ORAL;
    private String reference;
    private LocalDate effective;
    private Long roundId;
    private String marking;

    @PostConstruct
    void read() {
        Long asked = parameters.id("issue");
        if (asked == null) {
            throw new NotFound("ISSUE", "");
        }
        IssueDetail issue = issues.get(asked);
        issueId = asked;
        chapterCode = issue.summary().chapterCode();
        BilingualText title = issue.summary().title();
        titleEn = title.in(Language.EN);
        titleFr = title.in(Language.FR);
        marking = issue.summary().marking();
        effective = words.getToday();
        partyId = parameters.id("party");
    }

    public String save() {
        return save(() -> {
            positions.log(new LogPosition(
                    issueId,
                    partyId,
                    new HashSet<>(onBehalfOf),
                    stance,
                    text.text(),
                    origin,
                    reference,
                    effective,
                    roundId,
                    marking));
            say("logPosition.saved");
            return "/negotiations/issues/show?id=" + issueId;
        });
    }

    public long getIssueId() {
        return issueId;
    }

    public String getChapterCode() {
        return chapterCode;
    }

    public String getTitle() {
        return Callers.current().language() == Language.FR ? titleFr : titleEn;
    }

    public Long getPartyId() {
        return partyId;
    }

    public void setPartyId(Long partyId) {
        this.partyId = partyId;
    }

    public List<Long> getOnBehalfOf() {
        return onBehalfOf;
    }

    public void setOnBehalfOf(List<Long> onBehalfOf) {
        this.onBehalfOf = onBehalfOf;
    }

    public Stance getStance() {
        return stance;
    }

    public void setStance(Stance stance) {
        this.stance = stance;
    }

    public Pair getText() {
        return text;
    }

    public StatementOrigin getOrigin() {
        return origin;
    }

    public void setOrigin(StatementOrigin origin) {
        this.origin = origin;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
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

    public String getMarking() {
        return marking;
    }

    public void setMarking(String marking) {
        this.marking = marking;
    }
}
