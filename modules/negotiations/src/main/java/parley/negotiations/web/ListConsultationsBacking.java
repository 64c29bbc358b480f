package parley.negotiations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import parley.core.record.Page;
import parley.negotiations.consultation.Consultation;
import parley.negotiations.consultation.ConsultationService;
import parley.ui.list.ListParameters;

/** Consultations. */
@Named
@RequestScoped
public class ListConsultationsBacking {
    @Inject
    private ConsultationService consultations;

    @Inject
    private ListParameters parameters;

    private Page<Consultation> page;

    public Page<Consultation> getPage() {
        if (page == null) {
            page = consultations.consultations(parameters.paging());
        }
        return page;
    }
}
