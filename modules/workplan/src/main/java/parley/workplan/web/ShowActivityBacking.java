package parley.workplan.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import parley.core.error.NotFound;
import parley.ui.form.Form;
import parley.ui.form.Pair;
import parley.ui.list.ListParameters;
import parley.workplan.ActivityStatus;
import parley.workplan.activity.ActivityDetail;
import parley.workplan.activity.ActivityService;
import parley.workplan.activity.ActivitySource;
import parley.workplan.activity.ActivityUpdate;
import parley.workplan.activity.ReportUpdate;

/** One activity with its history, and the form to report how far it is. */
@Named
@ViewScoped
public class ShowActivityBacking extends Form {
    @Inject
    private transient ActivityService activities;

    @Inject
    private transient ListParameters parameters;

    private long id;
    private ActivityStatus status;
    private Integer percent;
    private LocalDate effective;
    private Long meetingId;
    private final Pair text = new Pair();
    private transient ActivityDetail activity;

    @PostConstruct
    void read() {
        Long asked = parameters.id("id");
        if (asked == null) {
            throw new NotFound(ActivitySource.KIND, "");
        }
        id = asked;
        status = getActivity().summary().status();
        percent = getActivity().summary().percent();
    }

    public ActivityDetail getActivity() {
        if (activity == null) {
            activity = activities.get(id);
        }
        return activity;
    }

    /** @return newest first */
    public List<ActivityUpdate> getUpdates() {
        List<ActivityUpdate> newestFirst = new ArrayList<>(getActivity().updates());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    public String save() {
        return save(() -> {
            activities.report(id, new ReportUpdate(status, percent, text.text(), effective, meetingId));
            say("reportUpdate.saved", getActivity().summary().code());
            return "/workplan/activities/show?id=" + id;
        });
    }

    public Pair getText() {
        return text;
    }

    public ActivityStatus getStatus() {
        return status;
    }

    public void setStatus(ActivityStatus status) {
        this.status = status;
    }

    public Integer getPercent() {
        return percent;
    }

    public void setPercent(Integer percent) {
        this.percent = percent;
    }

    public LocalDate getEffective() {
        return effective;
    }

    public void setEffective(LocalDate effective) {
        this.effective = effective;
    }

    public Long getMeetingId() {
        return meetingId;
    }

    public void setMeetingId(Long meetingId) {
        this.meetingId = meetingId;
    }
}
