package parley.contacts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import parley.contacts.LastInteraction;
import parley.contacts.consent.ConsentFilter;
import parley.contacts.interaction.InteractionKind;
import parley.contacts.interaction.InteractionTheme;
import parley.core.access.Callers;
import parley.core.directory.AliasKind;
import parley.core.directory.NameOrder;
import parley.core.directory.OrganizationKind;
import parley.core.directory.PhoneKind;
import parley.core.marking.Marking;
import parley.core.marking.MarkingService;
import parley.core.party.PartyCard;
import parley.core.record.RecordState;
import parley.core.text.Language;
import parley.core.text.Texts;
import parley.ui.form.DirectoryBean;

/** What the selects of contacts offer. */
@Named
@RequestScoped
public class ContactsChoices {
    @Inject
    private MarkingService markings;

    @Inject
    private DirectoryBean directory;

    @Inject
    private Texts texts;

    /** @return by name in the reader's language, "other" last */
    public List<OrganizationKind> getOrganizationKinds() {
        Language reader = Callers.current().language();
        Collator collator = Collator.getInstance(reader.locale());
        return Arrays.stream(OrganizationKind.values())
                .sorted(Comparator.comparing((OrganizationKind kind) -> kind == OrganizationKind.OTHER)
                        .thenComparing(kind -> texts.of(reader, "organization.kind." + kind), collator::compare))
                .toList();
    }

    /** @return states by name in the reader's language */
    public List<PartyCard> getStates() {
        return directory.getParties().stream().filter(PartyCard::state).toList();
    }

    public NameOrder[] getNameOrders() {
        return NameOrder.values();
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public PhoneKind[] getPhoneKinds() {
        return PhoneKind.values();
    }

    public AliasKind[] getAliasKinds() {
        return AliasKind.values();
    }

    public LastInteraction[] getLastInteractions() {
        return LastInteraction.values();
    }

    public ConsentFilter.Which[] getConsents() {
        return ConsentFilter.Which.values();
    }

    public InteractionKind[] getInteractionKinds() {
        return InteractionKind.values();
    }

    public InteractionTheme[] getThemes() {
        return InteractionTheme.values();
    }

    /** @return the states beside the usual one */
    public List<RecordState> getOtherStates() {
        return List.of(RecordState.ARCHIVED, RecordState.ANY);
    }

    public List<Marking> getMarkings() {
        return markings.permitted();
    }

    public String getCeiling() {
        return markings.byCode(markings.ceiling()).name(Callers.current().language());
    }
}
