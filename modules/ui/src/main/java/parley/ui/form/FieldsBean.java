package parley.ui.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Ties a control to its hint and its error for assistive technology. */
@Named("fields")
@RequestScoped
public class FieldsBean {
    @Inject
    private ErrorsBean errors;

    /** @return for {@code aria-describedby}: the ids of hint and error that are there, or null */
    public String describedBy(String id, String hint) {
        boolean hinted = hint != null && !hint.isEmpty();
        boolean wrong = errors.of(id) != null;
        return hinted && wrong ? id + "-h " + id + "-e" : hinted ? id + "-h" : wrong ? id + "-e" : null;
    }
}
