package parley.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.core.access.Allowed;
import parley.core.access.Callers;
import parley.core.access.KernelAccess;
import parley.core.access.Role;
import parley.core.record.Page;
import parley.core.record.Paging;

/**
 * The audit for those who read it as such. An auditor sees values before and after except where a need-to-know list
 * decides; an administrator, who as such has no part in the file, sees values of the administration only.
 */
@ApplicationScoped
@Transactional
public class AuditTrailService {
    private static final Set<String> ADMINISTRATION = Set.of(
            "core.account",
            "core.account_role",
            "core.access_token",
            "core.need_to_know_list",
            "core.need_to_know_member",
            "core.setting",
            "core.marking");

    private AuditTrailRepository repository;
    private Set<String> needToKnow = Set.of();

    protected AuditTrailService() {}

    @Inject
    AuditTrailService(AuditTrailRepository repository, Instance<NeedToKnowTables> tables) {
        this.repository = repository;
        needToKnow = new HashSet<>();
        tables.forEach(each -> needToKnow.addAll(each.tables()));
    }

    /** @return newest first */
    @Allowed(KernelAccess.READ_AUDIT)
    public Page<AuditLine> find(AuditCriteria criteria, Paging paging) {
        return repository.find(criteria, paging).map(this::line);
    }

    /** @return who can be asked for, by name */
    @Allowed(KernelAccess.READ_AUDIT)
    public List<AuditPerson> people() {
        return repository.people();
    }

    private AuditLine line(AuditLine line) {
        HistoryEntry entry = line.entry();
        return mayReadValues(entry) ? line : new AuditLine(entry.withoutValues(), line.email(), true);
    }

    private boolean mayReadValues(HistoryEntry entry) {
        if (entry.kind().equals("NOTE") || ADMINISTRATION.contains(entry.table())) {
            return true;
        }
        return Callers.current().has(Role.AUDITOR) && !needToKnow.contains(entry.table());
    }
}
