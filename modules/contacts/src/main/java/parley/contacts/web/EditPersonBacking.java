package parley.contacts.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.contacts.person.PersonDetail;
import parley.core.error.NotFound;
import parley.ui.list.ListParameters;

/** Edits a person. */
@Named
@ViewScoped
public class EditPersonBacking extends PersonForm {
    @Inject
    private ListParameters parameters;

    private long id;
    private int version;
    private String name;

    @PostConstruct
    void read() {
        Long wanted = parameters.id("id");
        if (wanted == null) {
            throw new NotFound("PERSON", wanted);
        }
        PersonDetail person = people.get(wanted);
        id = wanted;
        version = person.version();
        readAt(version);
        name = person.summary().name().asUsed();
        fill(person.content());
    }

    public String save() {
        return save(() -> {
            people.edit(id, versionOr(version), command());
            say("editPerson.saved", people.get(id).summary().name().asUsed());
            return "/contacts/people/show?id=" + id;
        });
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
