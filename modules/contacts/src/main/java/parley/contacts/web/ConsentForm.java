package parley.contacts.web;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import parley.contacts.person.PersonService;
import parley.core.error.NotFound;
import parley.ui.form.Form;
import parley.ui.list.ListParameters;

/** What both forms about somebody's consent ask alike. */
abstract class ConsentForm extends Form {
    @Inject
    private transient PersonService people;

    @Inject
    private transient ListParameters parameters;

    @Inject
    private transient Clock clock;

    private long person;
    private String name;
    private String purpose;
    private LocalDate day;
    private String how;
    private String evidence;

    /** Finds the person of the address; the day is today unless said otherwise. */
    protected void begin() {
        Long asked = parameters.id("person");
        if (asked == null) {
            throw new NotFound("PERSON", "");
        }
        person = asked;
        name = people.get(person).summary().name().asUsed();
        purpose = parameters.text("purpose");
        day = LocalDate.now(clock);
    }

    protected String page() {
        return "/contacts/people/show?id=" + person;
    }

    public long getPerson() {
        return person;
    }

    public String getName() {
        return name;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
