package parley.contacts.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.contacts.ContactsAccess;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.record.LinkedRecord;
import parley.core.record.LinkedRecords;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.RecordCard;
import parley.core.record.RecordRef;
import parley.core.text.Language;

/** The interactions that belong to a round, a meeting or a mission, for its page. */
@ApplicationScoped
public class LinkedInteractions implements LinkedRecords {
    private InteractionService interactions;
    private AccessTable access;

    protected LinkedInteractions() {}

    @Inject
    LinkedInteractions(InteractionService interactions, AccessTable access) {
        this.interactions = interactions;
        this.access = access;
    }

    @Override
    public String kind() {
        return InteractionSource.KIND;
    }

    @Override
    public boolean readable() {
        return access.permits(Callers.current(), ContactsAccess.READ_INTERACTIONS);
    }

    @Override
    public Page<LinkedRecord> to(RecordRef ref, Paging paging) {
        return interactions.find(InteractionCriteria.linkedTo(ref), paging).map(LinkedInteractions::line);
    }

    @Override
    public String listAddress(RecordRef ref) {
        return "/contacts/interactions/list?linked=" + ref.key();
    }

    @Override
    public String logAddress(RecordRef ref) {
        return access.permits(Callers.current(), ContactsAccess.LOG_INTERACTION)
                ? "/contacts/interactions/log?linked=" + ref.key()
                : null;
    }

    private static LinkedRecord line(InteractionSummary interaction) {
        RecordCard card = new RecordCard(
                new RecordRef(InteractionSource.KIND, interaction.id()),
                interaction.subject(),
                interaction.subject(),
                interaction.language(),
                "/contacts/interactions/show?id=" + interaction.id(),
                null);
        return new LinkedRecord(
                card, interaction.day(), with(interaction, Language.EN), with(interaction, Language.FR));
    }

    private static String with(InteractionSummary interaction, Language language) {
        return Stream.of(interaction.people(), interaction.organizations(language))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }
}
