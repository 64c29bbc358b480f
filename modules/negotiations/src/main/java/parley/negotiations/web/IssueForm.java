package parley.negotiations.web;

import parley.negotiations.issue.Interest;
import parley.negotiations.issue.IssueState;
import parley.negotiations.issue.LogIssue;
import parley.negotiations.issue.Priority;
import parley.ui.form.Pair;

/** The fields of an issue while they are typed; logging and editing share them. */
public abstract class IssueForm extends KnownChapterForm {
    private Pair title = new Pair();
    private Pair description = new Pair();
    private Interest interest;
    private Priority priority = Priority.MEDIUM;
    private IssueState state = IssueState.OPEN;
    private String articles;

    protected void fill(LogIssue content) {
        setChapterId(content.chapterId());
        title = Pair.of(content.title());
        description = Pair.of(content.description());
        interest = content.interest();
        priority = content.priority();
        state = content.state();
        articles = content.articles();
        setMarking(content.marking());
    }

    protected LogIssue command() {
        return new LogIssue(
                getChapterId(), title.text(), description.text(), interest, priority, state, articles, getMarking());
    }

    public Pair getTitle() {
        return title;
    }

    public Pair getDescription() {
        return description;
    }

    public Interest getInterest() {
        return interest;
    }

    public void setInterest(Interest interest) {
        this.interest = interest;
    }

    public Priority getPriority() {
        return priority;
    }

    public void setPriority(Priority priority) {
        this.priority = priority;
    }

    public IssueState getState() {
        return state;
    }

    public void setState(IssueState state) {
        this.state = state;
    }

    public String getArticles() {
        return articles;
    }

    public void setArticles(String articles) {
        this.articles = articles;
    }
}
