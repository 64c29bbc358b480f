package parley.contacts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import parley.contacts.tag.TagCard;
import parley.contacts.tag.TagService;
import parley.core.access.Callers;

/** Tags for filters and for the pages of people and organizations. */
@Named("tags")
@RequestScoped
public class TagsBean {
    @Inject
    private TagService tags;

    private List<TagCard> all;

    public List<TagCard> getAll() {
        if (all == null) {
            all = tags.all();
        }
        return all;
    }

    boolean isTag(String id) {
        return getAll().stream().anyMatch(tag -> id.equals(Long.toString(tag.id())));
    }

    /** @return in words, apart by "; "; empty where there are none */
    public String ofPerson(long id) {
        return words(tags.ofPerson(id));
    }

    public String ofOrganization(long id) {
        return words(tags.ofOrganization(id));
    }

    private static String words(List<TagCard> cards) {
        return cards.stream().map(tag -> tag.name(Callers.current().language())).collect(Collectors.joining("; "));
    }
}
