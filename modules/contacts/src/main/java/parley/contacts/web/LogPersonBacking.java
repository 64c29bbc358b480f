package parley.contacts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Logs a person. */
@Named
@ViewScoped
public class LogPersonBacking extends PersonForm {
    public String save() {
        return save(() -> {
            long id = people.log(command());
            say("logPerson.saved", people.get(id).summary().name().asUsed());
            return "/contacts/people/show?id=" + id;
        });
    }
}
