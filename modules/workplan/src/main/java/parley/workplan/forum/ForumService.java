package parley.workplan.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import parley.core.access.Allowed;
import parley.core.error.NotFound;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.workplan.WorkplanAccess;

/** The published meetings of other forums: a list of their own, never counted with the work plan's. */
@ApplicationScoped
@Transactional
public class ForumService {
    private ForumRepository repository;

    protected ForumService() {}

    @Inject
    ForumService(ForumRepository repository) {
        this.repository = repository;
    }

    /** Newest first unless sorted by {@code date} or {@code forum}. */
    @Allowed(WorkplanAccess.READ_FORUMS)
    public Page<ForumMeeting> find(ForumCriteria criteria, Paging paging) {
        return repository.find(criteria, paging);
    }

    /** @throws NotFound if there is none with that code or id */
    @Allowed(WorkplanAccess.READ_FORUMS)
    public ForumMeeting get(String codeOrId) {
        return repository.find(new ForumCriteria(null, null, null, null, null), Paging.longest()).items().stream()
                .filter(meeting -> meeting.code().equals(codeOrId)
                        || Long.toString(meeting.id()).equals(codeOrId))
                .findFirst()
                .orElseThrow(() -> new NotFound(ForumSource.KIND, codeOrId));
    }

    @Allowed(WorkplanAccess.READ_FORUMS)
    public List<ForumCard> forums() {
        return repository.forums();
    }
}
