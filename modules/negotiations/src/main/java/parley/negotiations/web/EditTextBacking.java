package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.error.NotFound;
import parley.negotiations.text.TextService;
import parley.negotiations.text.TextSummary;
import parley.ui.list.ListParameters;

/** Writes again what is said of a text. */
@Named
@ViewScoped
public class EditTextBacking extends TextForm {
    @Inject
    private transient TextService texts;

    @Inject
    private transient ListParameters parameters;

    private long id;
    private int version;
    private String fileName;

    @PostConstruct
    void read() {
        Long asked = parameters.id("id");
        if (asked == null) {
            throw new NotFound("TEXT", "");
        }
        TextSummary text = texts.get(asked);
        id = asked;
        version = text.version();
        readAt(version);
        fileName = text.fileName();
        fill(text.asCommand());
    }

    public String save() {
        return save(() -> {
            texts.edit(id, versionOr(version), command());
            say("editText.saved", fileName);
            return "/negotiations/texts/show?id=" + id;
        });
    }

    public long getId() {
        return id;
    }

    public String getFileName() {
        return fileName;
    }
}
