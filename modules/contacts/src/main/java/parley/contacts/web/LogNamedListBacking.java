package parley.contacts.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.contacts.named.NamedListService;

/** Makes a named list. */
@Named
@ViewScoped
public class LogNamedListBacking extends NamedListForm {
    @Inject
    private transient NamedListService lists;

    public String save() {
        return save(() -> {
            long id = lists.log(command());
            say("logNamedList.saved", getName().strip());
            return "/contacts/lists/show?id=" + id;
        });
    }
}
