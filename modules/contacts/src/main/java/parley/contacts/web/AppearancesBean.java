package parley.contacts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import parley.contacts.interaction.InteractionSource;
import parley.contacts.membership.MembershipSource;
import parley.contacts.named.ListSource;
import parley.core.record.PersonMention;
import parley.core.record.PersonTraces;

/** Where else a person appears: rounds, meetings, missions and whatever other modules have, without knowing them. */
@Named("appearances")
@RequestScoped
public class AppearancesBean {
    /** These have sections of their own on the page. */
    private static final Set<String> SHOWN =
            Set.of(InteractionSource.KIND, MembershipSource.KIND, ListSource.KIND, "ACTION");

    @Inject
    private PersonTraces traces;

    private Long asked;
    private List<PersonMention> found;

    /** @return latest first, limited to what the reader may see */
    public List<PersonMention> of(long personId) {
        if (asked == null || asked != personId) {
            found = traces.find(personId).stream()
                    .filter(mention -> !SHOWN.contains(mention.kind()))
                    .toList();
            asked = personId;
        }
        return found;
    }
}
