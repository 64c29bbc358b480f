package parley.ui.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.core.record.LinkedRecord;
import parley.core.record.LinkedRecords;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.core.record.RecordRef;

/** What other modules keep that is linked to the record of a page, for {@code my:linked}. */
@Named("linked")
@RequestScoped
public class LinkedBean {
    private static final Paging LATEST = new Paging(1, 10, null, false);

    @Inject
    private Instance<LinkedRecords> kinds;

    private final Map<RecordRef, List<Section>> sections = new HashMap<>();

    /**
     * One kind of what is linked.
     *
     * @param page the latest of them, and how many there are
     * @param log address of the form that logs another one, or null
     */
    public record Section(String kind, Page<LinkedRecord> page, String list, String log) {}

    /** @return one section for each kind that the reader may see, empty ones too */
    public List<Section> to(String kind, long id) {
        return sections.computeIfAbsent(new RecordRef(kind, id), ref -> kinds.stream()
                .filter(LinkedRecords::readable)
                .map(each ->
                        new Section(each.kind(), each.to(ref, LATEST), each.listAddress(ref), each.logAddress(ref)))
                .toList());
    }
}
