package parley.ui.form;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import parley.core.access.Callers;
import parley.core.text.Texts;
import parley.ui.kept.KeptForms;

/**
 * Where something typed cannot be read, such as a day, the service is not asked: then what is missing is told here, so that
 * both are told at once. What must be there is what the page marks so: tags put it on the control as {@value #REQUIRED}.
 */
public class MissingBeside implements PhaseListener {
    static final String REQUIRED = "parley.required";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.isValidationFailed()
                && !context.getPartialViewContext().isAjaxRequest()
                && !KeptForms.broughtBack(context)) {
            context.getViewRoot()
                    .visitTree(VisitContext.createVisitContext(context), (visit, found) -> look(context, found));
        }
    }

    private static VisitResult look(FacesContext context, UIComponent found) {
        if (found instanceof UIForm form && !form.isSubmitted()) {
            return VisitResult.REJECT;
        }
        if (found instanceof UIInput input
                && "true".equals(String.valueOf(input.getAttributes().get(REQUIRED)))
                && input.isValid()
                && UIInput.isEmpty(input.getValue())) {
            String text =
                    CDI.current().select(Texts.class).get().of(Callers.current().language(), "error.required");
            context.addMessage(input.getClientId(context), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        }
        return VisitResult.ACCEPT;
    }
}
