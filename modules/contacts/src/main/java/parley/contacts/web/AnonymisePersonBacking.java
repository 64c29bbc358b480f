package parley.contacts.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import parley.contacts.person.PersonService;
import parley.contacts.privacy.AnonymisePerson;
import parley.contacts.privacy.Anonymised;
import parley.contacts.privacy.PrivacyService;
import parley.contacts.privacy.RetentionService;
import parley.core.access.Callers;
import parley.core.error.NotFound;
import parley.core.record.Paging;
import parley.core.record.PersonTraces;
import parley.core.record.RecordCard;
import parley.core.text.Language;
import parley.ui.form.Form;
import parley.ui.list.ListParameters;

/** Forgets who a person was, after saying what that means. */
@Named
@ViewScoped
public class AnonymisePersonBacking extends Form {
    @Inject
    private transient PrivacyService privacy;

    @Inject
    private transient PersonService people;

    @Inject
    private transient RetentionService retention;

    @Inject
    private transient PersonTraces traces;

    @Inject
    private transient ListParameters parameters;

    private long id;
    private String name;
    private String reason;

    @PostConstruct
    void read() {
        Long wanted = parameters.id("id");
        if (wanted == null) {
            throw new NotFound("PERSON", "");
        }
        id = wanted;
        name = people.get(id).summary().name().asUsed();
    }

    /** @return whether a hold lasts, which forbids it: said before somebody writes why */
    public boolean isHeld() {
        return retention.holds(id, true, new Paging(1, 1, null, false)).total() > 0;
    }

    /** @return records whose texts may name the person in a way that is not found */
    public List<RecordCard> getMentions() {
        return traces.find(id).stream()
                .map(mention -> mention.card())
                .distinct()
                .toList();
    }

    public String title(RecordCard card) {
        return card.title(reader());
    }

    public String anonymise() {
        return save(() -> {
            Anonymised done = privacy.anonymise(id, new AnonymisePerson(reason));
            say("anonymise.done", done.name(), done.texts(), done.values());
            return "/contacts/people/show?id=" + id;
        });
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
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
