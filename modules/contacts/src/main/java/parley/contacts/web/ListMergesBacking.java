package parley.contacts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.contacts.merge.MergeService;
import parley.contacts.merge.MergeSummary;
import parley.core.record.Page;
import parley.ui.list.ListParameters;

/** What was merged, newest first. */
@Named
@RequestScoped
public class ListMergesBacking {
    @Inject
    private MergeService merges;

    @Inject
    private ListParameters parameters;

    private Page<MergeSummary> page;

    public Page<MergeSummary> getPage() {
        if (page == null) {
            page = merges.find(null, parameters.paging());
        }
        return page;
    }
}
