package parley.negotiations.planted;

import jakarta.faces.context.FacesContext;

/** Breaks a rule on purpose: business that knows pages. */
public class PlantedPageKnowledge {
    public String page() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId();
    }
}
