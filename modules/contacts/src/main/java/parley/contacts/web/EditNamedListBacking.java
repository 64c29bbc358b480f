package parley.contacts.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.contacts.named.ListDetail;
import parley.contacts.named.NamedListService;
import parley.core.error.NotFound;
import parley.ui.list.ListParameters;

/** Edits a named list. */
@Named
@ViewScoped
public class EditNamedListBacking extends NamedListForm {
    @Inject
    private transient NamedListService lists;

    @Inject
    private transient ListParameters parameters;

    private long id;
    private int version;

    @PostConstruct
    void read() {
        Long wanted = parameters.id("id");
        if (wanted == null) {
            throw new NotFound("LIST", "");
        }
        ListDetail list = lists.get(wanted);
        id = wanted;
        version = list.version();
        readAt(version);
        fill(list.content());
    }

    public String save() {
        return save(() -> {
            lists.edit(id, versionOr(version), command());
            say("editNamedList.saved");
            return "/contacts/lists/show?id=" + id;
        });
    }

    public long getId() {
        return id;
    }
}
