package parley.contacts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.contacts.person.PersonService;

/** Logs a person. */
@Named
@ViewScoped
public class LogPersonBacking extends PersonForm {
    @Inject
    private PersonService people;

    public String save() {
        return save(() -> {
            long id = people.log(command());
            say("logPerson.saved", people.get(id).summary().name().asUsed());
            return "/contacts/people/show?id=" + id;
        });
    }
}
