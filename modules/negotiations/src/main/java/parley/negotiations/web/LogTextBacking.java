package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import parley.core.error.NotFound;
import parley.core.marking.MarkingService;
import parley.negotiations.known.KnownChapter;
import parley.negotiations.known.NeedToKnow;
import parley.negotiations.round.RoundService;
import parley.negotiations.text.TextService;
import parley.ui.form.Uploads;
import parley.ui.list.ListParameters;

/** Takes a text of a chapter in. */
@Named
@ViewScoped
public class LogTextBacking extends TextForm {
    @Inject
    private transient TextService texts;

    @Inject
    private transient NeedToKnow known;

    @Inject
    private transient RoundService rounds;

    @Inject
    private transient MarkingService markings;

    @Inject
    private transient ListParameters parameters;

    private transient Part file;

    @PostConstruct
    void read() {
        String asked = parameters.text("chapter");
        if (asked != null) {
            setChapterId(known.chapters().stream()
                    .filter(chapter -> chapter.code().equals(asked))
                    .map(KnownChapter::id)
                    .findFirst()
                    .orElseThrow(() -> new NotFound("CHAPTER", asked)));
        }
        String round = parameters.text("round");
        if (round != null) {
            setRoundId(rounds.get(round).summary().id());
        }
        var permitted = markings.permitted();
        if (permitted.stream().noneMatch(marking -> marking.code().equals(getMarking()))) {
            setMarking(permitted.get(permitted.size() - 1).code());
        }
    }

    public String save() {
        return save(() -> {
            Part chosen = Uploads.required("file", file, "logText.noFile");
            try (InputStream upload = chosen.getInputStream()) {
                long id = texts.log(command(), chosen.getSubmittedFileName(), upload);
                say("logText.saved", chosen.getSubmittedFileName());
                return "/negotiations/texts/show?id=" + id;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** @return those whose texts the reader may see */
    public List<KnownChapter> getChapters() {
        return known.chapters();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
