package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import parley.core.record.Page;
import parley.negotiations.ChapterStatus;
import parley.negotiations.chapter.ChapterCriteria;
import parley.negotiations.chapter.ChapterService;
import parley.negotiations.chapter.ChapterSummary;
import parley.ui.list.ListParameters;

/** The chapters list. */
@Named
@RequestScoped
public class ListChaptersBacking {
    private static final String[] GROUPS = {
        "GOODS", "SERVICES", "INVESTMENT", "DIGITAL", "RULES", "INCLUSIVE", "LEGAL", "COOPERATION"
    };

    @Inject
    private ChapterService chapters;

    @Inject
    private ListParameters parameters;

    private Page<ChapterSummary> page;

    public Page<ChapterSummary> getPage() {
        if (page == null) {
            page = chapters.find(
                    new ChapterCriteria(parameters.text("q"), getStatus(), getGroup(), parameters.asOf()),
                    parameters.paging());
        }
        return page;
    }

    public ChapterStatus getStatus() {
        return parameters.constant(ChapterStatus.class, "status");
    }

    public String getGroup() {
        return parameters.code("group", List.of(GROUPS)::contains);
    }

    public String[] getGroups() {
        return GROUPS.clone();
    }

    public boolean isFiltered() {
        return parameters.any("q", "status", "group", "asOf");
    }
}
