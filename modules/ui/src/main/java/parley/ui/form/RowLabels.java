package parley.ui.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlOutputLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds what a control in a repeated row is called, in the tree of the page: one label serves every row. */
final class RowLabels {
    private RowLabels() {}

    /**
     * @param control such as {@code agenda:0:outcomes:1:due}
     * @return its own label, else that of the frame around it, else that of the {@code h:outputLabel} for it, without the
     *     number of its row; an empty text where it has none
     */
    static String of(UIComponent root, String control) {
        UIComponent found = root;
        String id = null;
        for (String part : control.split(":")) {
            if (!part.matches("\\d+")) {
                id = part;
                found = found == null ? null : below(found, named(part));
            }
        }
        String label = found == null ? "" : label(found, id);
        return label.replaceFirst("\\s+\\d+$", "");
    }

    private static String label(UIComponent control, String id) {
        for (UIComponent at = control; at != null && !repeats(at); at = at.getParent()) {
            Object label = at.getAttributes().get("label");
            if (label != null && !label.toString().isBlank()) {
                return label.toString();
            }
        }
        UIComponent said = control.getParent() == null
                ? null
                : below(control.getParent(), one -> one instanceof HtmlOutputLabel label && id.equals(label.getFor()));
        Object value = said == null ? null : ((HtmlOutputLabel) said).getValue();
        return value == null ? "" : value.toString();
    }

    /** ui:repeat has no public class. */
    private static boolean repeats(UIComponent component) {
        return component.getClass().getSimpleName().equals("UIRepeat");
    }

    /** A frame and its control may have the same id in different rows of the tree: the nearest below is meant. */
    private static Predicate<UIComponent> named(String id) {
        return one -> id.equals(one.getId());
    }

    private static UIComponent below(UIComponent root, Predicate<UIComponent> wanted) {
        List<UIComponent> level = List.of(root);
        while (!level.isEmpty()) {
            List<UIComponent> next = new ArrayList<>();
            for (UIComponent one : level) {
                one.getFacetsAndChildren().forEachRemaining(next::add);
            }
            for (UIComponent one : next) {
                if (wanted.test(one)) {
                    return one;
                }
            }
            level = next;
        }
        return null;
    }
}
