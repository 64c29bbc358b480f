package parley.contacts.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import parley.contacts.CouncilsAccess;
import parley.core.access.AccessTable;
import parley.core.access.Callers;
import parley.core.record.AuditedRows;
import parley.core.record.RecordCard;
import parley.core.record.RecordRef;
import parley.core.record.RecordSource;
import parley.core.text.Language;

/** Terms on councils in titles and history of the whole product. */
@ApplicationScoped
@Transactional
public class MembershipSource implements RecordSource {
    public static final String KIND = "MEMBERSHIP";

    private MembershipRepository repository;
    private AccessTable access;

    protected MembershipSource() {}

    @Inject
    MembershipSource(MembershipRepository repository, AccessTable access) {
        this.repository = repository;
        this.access = access;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<RecordCard> find(long id) {
        return find(List.of(id)).stream().findFirst();
    }

    @Override
    public List<RecordCard> find(Collection<Long> ids) {
        return readable()
                ? repository.byIds(ids).stream().map(MembershipSource::card).toList()
                : List.of();
    }

    @Override
    public List<AuditedRows> auditedRows(long id) {
        return readable() && repository.byId(id).isPresent()
                ? List.of(new AuditedRows("contacts.membership", id))
                : List.of();
    }

    private boolean readable() {
        return access.permits(Callers.current(), CouncilsAccess.READ_MEMBERSHIPS);
    }

    private static RecordCard card(MembershipSummary membership) {
        return new RecordCard(
                new RecordRef(KIND, membership.id()),
                title(membership, Language.EN),
                title(membership, Language.FR),
                "/contacts/memberships/show?id=" + membership.id(),
                null);
    }

    /** @return “CABC – Amélie Exemple” */
    private static String title(MembershipSummary membership, Language language) {
        String member = membership.person() == null
                ? membership.organization(language)
                : membership.person().asUsed();
        return membership.councilShort(language) + " – " + member;
    }
}
