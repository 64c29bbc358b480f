package parley.workspace.administration;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import parley.core.marking.Marking;
import parley.core.marking.MarkingService;
import parley.ui.form.Form;

/** The settings of this installation. */
@Named
@ViewScoped
public class EditSettingsBacking extends Form {
    @Inject
    private transient MarkingService markings;

    private String ceiling;

    @PostConstruct
    void read() {
        ceiling = markings.ceiling();
    }

    public String save() {
        return save(() -> {
            markings.ceiling(ceiling);
            say("editSettings.saved");
            return "/administration/settings/edit";
        });
    }

    public List<Marking> getMarkings() {
        return markings.all();
    }

    public String getCeiling() {
        return ceiling;
    }

    public void setCeiling(String ceiling) {
        this.ceiling = ceiling;
    }
}
