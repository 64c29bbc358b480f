package parley.negotiations.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import parley.core.access.Callers;
import parley.core.record.Paging;
import parley.core.text.Language;
import parley.negotiations.issue.IssueCriteria;
import parley.negotiations.issue.IssueService;
import parley.negotiations.issue.IssueSummary;
import parley.negotiations.mandate.LogMandate;

/** The fields of a mandate while they are typed; logging and editing share them. */
public abstract class MandateForm extends KnownChapterForm {
    @Inject
    private transient IssueService issues;

    private Long issueId;
    private Language language = Language.EN;
    private String objective;
    private String preferred;
    private String landingZone;
    private String fallback;
    private String redLine;
    private String linkages;
    private String approvedBy;
    private LocalDate approvedOn;
    private LocalDate validUntil;

    protected void fill(LogMandate content) {
        setChapterId(content.chapterId());
        issueId = content.issueId();
        language = content.language();
        objective = content.objective();
        preferred = content.preferred();
        landingZone = content.landingZone();
        fallback = content.fallback();
        redLine = content.redLine();
        linkages = content.linkages();
        approvedBy = content.approvedBy();
        approvedOn = content.approvedOn();
        validUntil = content.validUntil();
        setMarking(content.marking());
    }

    protected LogMandate command() {
        return new LogMandate(
                getChapterId(),
                issueId,
                language,
                objective,
                preferred,
                landingZone,
                fallback,
                redLine,
                linkages,
                approvedBy,
                approvedOn,
                validUntil,
                getMarking());
    }

    /** @return issues of the chapters that the reader may know */
    public List<IssueSummary> getIssues() {
        return issues.find(IssueCriteria.of(null), Paging.longest()).items();
    }

    /** @return for {@code lang}: the language of the words where it is not the reader's, else null */
    public String getForeign() {
        return language == Callers.current().language()
                ? null
                : language.locale().toLanguageTag();
    }

    public Long getIssueId() {
        return issueId;
    }

    public void setIssueId(Long issueId) {
        this.issueId = issueId;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public String getObjective() {
        return objective;
    }

    public void setObjective(String objective) {
        this.objective = objective;
    }

    public String getPreferred() {
        return preferred;
    }

    public void setPreferred(String preferred) {
        this.preferred = preferred;
    }

    public String getLandingZone() {
        return landingZone;
    }

    public void setLandingZone(String landingZone) {
        this.landingZone = landingZone;
    }

    public String getFallback() {
        return fallback;
    }

    public void setFallback(String fallback) {
        this.fallback = fallback;
    }

    public String getRedLine() {
        return redLine;
    }

    public void setRedLine(String redLine) {
        this.redLine = redLine;
    }

    public String getLinkages() {
        return linkages;
    }

    public void setLinkages(String linkages) {
        this.linkages = linkages;
    }

    public String getApprovedBy() {
        return approvedBy;
    }

    public void setApprovedBy(String approvedBy) {
        this.approvedBy = approvedBy;
    }

    public LocalDate getApprovedOn() {
        return approvedOn;
    }

    public void setApprovedOn(LocalDate approvedOn) {
        this.approvedOn = approvedOn;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
