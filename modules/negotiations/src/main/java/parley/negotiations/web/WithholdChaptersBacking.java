package parley.negotiations.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.core.access.Callers;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.chapter.WithheldChapter;
import parley.ui.form.Form;

/** Which chapters' statuses only their need-to-know lists may see. */
@Named
@ViewScoped
public class WithholdChaptersBacking extends Form {
    @Inject
    private transient ChapterService chapters;

    private List<String> withheld = new ArrayList<>();

    @PostConstruct
    void read() {
        withheld = chapters.withholding().stream()
                .filter(WithheldChapter::withheld)
                .map(WithheldChapter::code)
                .toList();
    }

    public List<WithheldChapter> getChapters() {
        return chapters.withholding();
    }

    public String label(WithheldChapter chapter) {
        return chapter.code() + " · " + chapter.name(Callers.current().language());
    }

    public String save() {
        return save(() -> {
            chapters.withhold(Set.copyOf(withheld));
            say("withholdChapters.saved");
            return "/negotiations/chapters/withhold";
        });
    }

    public List<String> getWithheld() {
        return withheld;
    }

    public void setWithheld(List<String> withheld) {
        this.withheld = withheld;
    }
}
