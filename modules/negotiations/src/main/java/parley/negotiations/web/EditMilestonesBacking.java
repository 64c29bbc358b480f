package parley.negotiations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import parley.core.error.InvalidInput;
import parley.negotiations.ahead.EnterMilestone;
import parley.negotiations.ahead.MilestoneKind;
import parley.negotiations.ahead.MilestoneService;
import parley.ui.form.Form;

/** Enters when milestones happened, and the days on which the House sits. */
@Named
@ViewScoped
public class EditMilestonesBacking extends Form {
    private static final String PAGE = "/negotiations/milestones/show";

    @Inject
    private transient MilestoneService service;

    private MilestoneKind kind;
    private LocalDate day;
    private String source;
    private String sittingDays;
    private String sittingSource;

    public String save() {
        return save(() -> {
            service.enter(new EnterMilestone(kind, day, source));
            say("editMilestones.saved");
            return PAGE;
        });
    }

    public String sit() {
        return save(() -> {
            service.sits(days(), sittingSource);
            say("editMilestones.saved");
            return PAGE;
        });
    }

    private List<LocalDate> days() {
        return Arrays.stream((sittingDays == null ? "" : sittingDays).split("[\\s,;]+"))
                .filter(text -> !text.isEmpty())
                .map(EditMilestonesBacking::day)
                .toList();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidInput("sittingDays", "error.sittingDay", text);
        }
    }

    public MilestoneKind[] getKinds() {
        return MilestoneKind.values();
    }

    public MilestoneKind getKind() {
        return kind;
    }

    public void setKind(MilestoneKind kind) {
        this.kind = kind;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getSittingDays() {
        return sittingDays;
    }

    public void setSittingDays(String sittingDays) {
        this.sittingDays = sittingDays;
    }

    public String getSittingSource() {
        return sittingSource;
    }

    public void setSittingSource(String sittingSource) {
        this.sittingSource = sittingSource;
    }
}
