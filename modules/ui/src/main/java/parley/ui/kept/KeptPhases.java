package parley.ui.kept;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Shows a kept form with what was typed: nothing that was pressed is run. */
public class KeptPhases implements PhaseListener {
    @Override
    public PhaseId getPhaseId() {
        return PhaseId.UPDATE_MODEL_VALUES;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // Input that fails validation ends the request before this phase, which is as well.
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        if (event.getFacesContext().getExternalContext().getRequestMap().containsKey(KeptRequest.KEPT)) {
            event.getFacesContext().renderResponse();
        }
    }
}
