package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.error.NotFound;
import parley.negotiations.ProvisionStatus;
import parley.negotiations.text.ProvisionEntry;
import parley.negotiations.text.TextService;
import parley.negotiations.text.TextSummary;
import parley.ui.form.Form;
import parley.ui.list.ListParameters;

/** Says what became of an article of a text. */
@Named
@ViewScoped
public class ArticleTextBacking extends Form {
    @Inject
    private transient TextService texts;

    @Inject
    private transient ListParameters parameters;

    private long id;
    private String article;
    private String chapter;
    private ProvisionStatus status;
    private String reason;

    @PostConstruct
    void read() {
        Long asked = parameters.id("id");
        article = parameters.text("article");
        if (asked == null || article == null) {
            throw new NotFound("TEXT", "");
        }
        id = asked;
        TextSummary text = texts.get(id);
        chapter = text.chapterCode();
        ProvisionEntry last = texts.statuses(text.chapterId()).get(article);
        status = last == null ? ProvisionStatus.UNDER_DISCUSSION : last.status();
    }

    public String save() {
        return save(() -> {
            texts.say(id, article, status, reason);
            say("articleText.saved", article);
            return "/negotiations/texts/show?id=" + id;
        });
    }

    public ProvisionStatus[] getStatuses() {
        return ProvisionStatus.values();
    }

    public long getId() {
        return id;
    }

    public String getArticle() {
        return article;
    }

    public String getChapter() {
        return chapter;
    }

    public ProvisionStatus getStatus() {
        return status;
    }

    public void setStatus(ProvisionStatus status) {
        this.status = status;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
