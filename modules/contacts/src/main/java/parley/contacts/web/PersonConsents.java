package parley.contacts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import parley.contacts.consent.ConsentCriteria;
import parley.contacts.consent.ConsentService;
import parley.contacts.consent.PurposeAnswer;
import parley.core.record.Paging;
import parley.ui.list.ListParameters;

/** The section of a person's page that says what they may be written to about. */
@Named
@RequestScoped
public class PersonConsents {
    @Inject
    private ConsentService consents;

    @Inject
    private ListParameters parameters;

    private List<PurposeAnswer> answers;
    private Long lines;

    public List<PurposeAnswer> getAnswers() {
        if (answers == null) {
            answers = consents.answers(parameters.id("id"));
        }
        return answers;
    }

    /** @return how many lines the person has */
    public long getLines() {
        if (lines == null) {
            lines = consents.find(ConsentCriteria.ofPerson(parameters.id("id")), Paging.first())
                    .total();
        }
        return lines;
    }
}
