package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import parley.core.marking.MarkingService;
import parley.core.record.Page;
import parley.core.record.Paging;
import parley.negotiations.consultation.Channel;
import parley.negotiations.consultation.Consultation;
import parley.negotiations.consultation.ConsultationService;
import parley.negotiations.consultation.SubmissionCriteria;
import parley.negotiations.consultation.SubmissionStance;
import parley.negotiations.consultation.SubmissionSummary;
import parley.negotiations.consultation.SubmissionsExport;
import parley.ui.list.ListParameters;

/** Submissions that the reader may know: everything it shows follows from its address. */
@Named
@RequestScoped
public class ListSubmissionsBacking {
    @Inject
    private ConsultationService consultations;

    @Inject
    private SubmissionsExport export;

    @Inject
    private MarkingService markings;

    @Inject
    private NegotiationsChoices choices;

    @Inject
    private ListParameters parameters;

    private Page<SubmissionSummary> page;

    public Page<SubmissionSummary> getPage() {
        if (page == null) {
            page = consultations.find(read(), parameters.paging());
        }
        return page;
    }

    /** @return the criteria with the order, for an export of the same list */
    public Map<String, String> getCriteria() {
        return parameters.sorted(read().parameters());
    }

    /** @return codes of the columns that an export of the list has */
    public List<String> getColumns() {
        return export.usualColumns();
    }

    private SubmissionCriteria read() {
        return SubmissionCriteria.read(
                parameters.filters(Map.of("chapter", choices::isChapter, "consultation", this::isConsultation)));
    }

    public List<Consultation> getConsultations() {
        return consultations.consultations(Paging.longest()).items();
    }

    private boolean isConsultation(String code) {
        return getConsultations().stream().anyMatch(one -> one.code().equals(code));
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public SubmissionStance[] getStances() {
        return SubmissionStance.values();
    }

    public Channel getChannel() {
        return parameters.constant(Channel.class, "channel");
    }

    public SubmissionStance getStance() {
        return parameters.constant(SubmissionStance.class, "stance");
    }

    public boolean isFiltered() {
        return parameters.any("q", "consultation", "chapter", "channel", "stance");
    }

    public String getMarking() {
        return markings.highest(
                getPage().items().stream().map(SubmissionSummary::marking).toList());
    }
}
