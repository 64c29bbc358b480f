package parley.ui.kept;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Builds the view of a kept form anew, with as many rows as were typed; and lets a form post to the address that it was
 * opened at, so that what was posted knows its record.
 */
public class KeptViewHandler extends ViewHandlerWrapper {
    /** In the view's map: it was built anew, so that what it read of its record is younger than what was typed. */
    static final String KEPT_VIEW = "parley.kept";

    public KeptViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        if (!(context.getExternalContext().getRequestMap().get(KeptRequest.KEPT) instanceof Set<?> names)) {
            return super.restoreView(context, viewId);
        }
        // Faces restores with events off; a view that is built anew needs them for its beans.
        boolean events = context.isProcessingEvents();
        context.setProcessingEvents(true);
        try {
            return buildAnew(context, viewId, names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            context.setProcessingEvents(events);
        }
    }

    private UIViewRoot buildAnew(FacesContext context, String viewId, Set<?> names) throws IOException {
        UIViewRoot root = createView(context, viewId);
        context.setViewRoot(root);
        getViewDeclarationLanguage(context, viewId).buildView(context, root);
        root.getViewMap().put(KEPT_VIEW, Boolean.TRUE);
        FormRows.grow(context, root, names);
        return root;
    }

    /** @return whether the view was built anew around what was kept */
    public static boolean builtAnew(FacesContext context) {
        Map<String, Object> view = context.getViewRoot().getViewMap(false);
        return view != null && view.containsKey(KEPT_VIEW);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        String address = super.getActionURL(context, viewId);
        boolean ownForm = context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                && UIComponent.getCurrentComponent(context) instanceof UIForm
                && viewId.equals(context.getViewRoot().getViewId());
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        String query = ownForm ? query(request, (UIForm) UIComponent.getCurrentComponent(context)) : "";
        return query.isEmpty() ? address : address + "?" + query;
    }

    /** A parameter that goes by the name of a field stays out: it would be read in the field's place. */
    private static String query(HttpServletRequest request, UIForm form) {
        String rest = KeptForms.withoutKept(request.getQueryString());
        return rest == null
                ? ""
                : Arrays.stream(rest.split("&"))
                        .filter(parameter -> !parameter.startsWith("lang="))
                        .filter(parameter -> parameter.matches("[\\w.]+=.*")
                                && form.findComponent(parameter.replaceFirst("=.*", "")) == null)
                        .collect(Collectors.joining("&"));
    }
}
