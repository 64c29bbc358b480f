package parley.contacts.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parley.contacts.tag.LogTag;
import parley.contacts.tag.TagCard;
import parley.contacts.tag.TagService;
import parley.core.error.NotFound;
import parley.ui.form.DirectoryBean;
import parley.ui.form.Form;
import parley.ui.list.ListParameters;

/** Chooses the tags of a person or an organization, and makes a new one on the way. */
@Named
@ViewScoped
public class EditTagsBacking extends Form {
    @Inject
    private transient TagService tags;

    @Inject
    private transient DirectoryBean directory;

    @Inject
    private transient ListParameters parameters;

    private boolean person;
    private long id;
    private Set<Long> chosen = new LinkedHashSet<>();
    private String nameEn;
    private String nameFr;

    @PostConstruct
    void read() {
        Long personId = parameters.id("person");
        Long organizationId = parameters.id("organization");
        if (personId == null && organizationId == null) {
            throw new NotFound("PERSON", "");
        }
        person = personId != null;
        id = person ? personId : organizationId;
        List<TagCard> has = person ? tags.ofPerson(id) : tags.ofOrganization(id);
        has.forEach(tag -> chosen.add(tag.id()));
    }

    public String save() {
        return save(() -> {
            Set<Long> all = new LinkedHashSet<>(chosen);
            LogTag made = new LogTag(nameEn, nameFr);
            if (made.isNameEnGiven()) {
                all.add(tags.log(made));
            }
            if (person) {
                tags.tagPerson(id, all);
            } else {
                tags.tagOrganization(id, all);
            }
            say("editTags.saved");
            return getAddress();
        });
    }

    public List<TagCard> getOffered() {
        return tags.all();
    }

    /** @return of the person or the organization */
    public String getName() {
        return person ? directory.personName(id) : directory.organizationName(id);
    }

    public String getAddress() {
        return "/contacts/" + (person ? "people" : "organizations") + "/show?id=" + id;
    }

    public Set<Long> getChosen() {
        return chosen;
    }

    public void setChosen(Set<Long> chosen) {
        this.chosen = chosen;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getNameFr() {
        return nameFr;
    }

    public void setNameFr(String nameFr) {
        this.nameFr = nameFr;
    }
}
