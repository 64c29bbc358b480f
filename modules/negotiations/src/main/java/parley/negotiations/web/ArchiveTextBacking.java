package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.record.ArchiveRecord;
import parley.negotiations.text.TextService;
import parley.negotiations.text.TextSummary;
import parley.ui.form.ArchiveForm;

/** Archives a text that should not count any more, or takes it back. */
@Named
@ViewScoped
public class ArchiveTextBacking extends ArchiveForm {
    @Inject
    private transient TextService texts;

    @PostConstruct
    void read() {
        TextSummary text = texts.get(asked("TEXT"));
        fill(text.fileName(), text.archived(), text.archivedReason(), text.version());
    }

    @Override
    protected void archive() {
        texts.archive(getId(), version(), new ArchiveRecord(getReason()));
    }

    @Override
    protected void restore() {
        texts.restore(getId(), version());
    }

    @Override
    protected String page() {
        return "/negotiations/texts/show?id=" + getId();
    }
}
