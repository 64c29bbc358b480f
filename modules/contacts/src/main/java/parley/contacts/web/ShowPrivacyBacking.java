package parley.contacts.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.contacts.person.PersonDetail;
import parley.contacts.person.PersonService;
import parley.contacts.privacy.CorrectionService;
import parley.contacts.privacy.CorrectionSummary;
import parley.contacts.privacy.Held;
import parley.contacts.privacy.HoldSummary;
import parley.contacts.privacy.LogCorrection;
import parley.contacts.privacy.PlaceHold;
import parley.contacts.privacy.PrivacyService;
import parley.contacts.privacy.RetentionService;
import parley.core.access.Callers;
import parley.core.error.NotFound;
import parley.core.record.HeldRow;
import parley.core.record.Paging;
import parley.core.text.Language;
import parley.ui.form.Form;
import parley.ui.list.ListParameters;

/** What is held on one person, as a page and as a file; corrections and holds. */
@Named
@ViewScoped
public class ShowPrivacyBacking extends Form {
    @Inject
    private transient PrivacyService privacy;

    @Inject
    private transient PersonService people;

    @Inject
    private transient CorrectionService corrections;

    @Inject
    private transient RetentionService retention;

    @Inject
    private transient HeldFile file;

    @Inject
    private transient ListParameters parameters;

    @Inject
    private transient Clock clock;

    private long id;
    private String name;
    private transient Held held;
    private LocalDate askedOn;
    private String asked;
    private String reason;

    @PostConstruct
    void read() {
        Long wanted = parameters.id("id");
        if (wanted == null) {
            throw new NotFound("PERSON", "");
        }
        id = wanted;
        PersonDetail person = people.get(id);
        name = person.summary().name().asUsed();
        askedOn = LocalDate.now(clock);
    }

    /** Answers {@code ?file=json} or {@code ?file=xlsx} with the file instead of the page. */
    public void download() throws IOException {
        String wanted = parameters.text("file");
        if (!"json".equals(wanted) && !"xlsx".equals(wanted)) {
            return;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        boolean json = wanted.equals("json");
        answer.setResponseContentType(
                json ? "application/json" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        answer.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"person-" + id + "-held." + wanted + "\"");
        if (json) {
            answer.getResponseOutputStream()
                    .write(file.json(getHeld()).toString().getBytes(StandardCharsets.UTF_8));
        } else {
            file.workbook(getHeld(), reader(), answer.getResponseOutputStream());
        }
        faces.responseComplete();
    }

    private Held getHeld() {
        if (held == null) {
            held = privacy.held(id);
        }
        return held;
    }

    /** @return by kind of record in words: the fields of each row */
    public List<Map.Entry<String, List<List<HeldField>>>> getGroups() {
        Map<String, List<List<HeldField>>> groups = new LinkedHashMap<>();
        for (HeldRow row : getHeld().rows()) {
            groups.computeIfAbsent(file.table(row.table(), reader()), table -> new ArrayList<>())
                    .add(file.fields(row, reader()));
        }
        return List.copyOf(groups.entrySet());
    }

    public int getHistorySize() {
        return getHeld().history().size();
    }

    public List<CorrectionSummary> getCorrections() {
        return corrections.find(id, null, Paging.longest()).items();
    }

    public List<HoldSummary> getHolds() {
        return retention.holds(id, false, Paging.longest()).items();
    }

    public String logCorrection() {
        return save(() -> {
            corrections.log(new LogCorrection(id, askedOn, asked));
            say("showPrivacy.correctionLogged");
            return "/contacts/privacy/show?id=" + id;
        });
    }

    public String hold() {
        return save(() -> {
            retention.hold(new PlaceHold(id, reason));
            say("showPrivacy.holdPlaced", name);
            return "/contacts/privacy/show?id=" + id;
        });
    }

    public String lift(long hold) {
        return save(() -> {
            retention.lift(hold);
            say("showPrivacy.holdLifted", name);
            return "/contacts/privacy/show?id=" + id;
        });
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public void setAskedOn(LocalDate askedOn) {
        this.askedOn = askedOn;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    private static Language reader() {
        return Callers.current().language();
    }
}
