package parley.ui.form;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * {@code my:option}: an option of a plain GET form, chosen where {@code value} is {@code current}, in whichever case, as filters read it; {@code lang} is that of a
 * name that somebody typed. With {@code items} one for each, which is {@code var} meanwhile. Written by hand: a list page has
 * two hundred, and as fragments and repetitions they took more of its time than its rows.
 */
@FacesComponent(OptionComponent.TYPE)
public class OptionComponent extends UIComponentBase {
    static final String TYPE = "parley.Option";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        String current = text("current");
        if (getAttributes().containsKey("var")) {
            writeEach(context, current);
        } else {
            write(context.getResponseWriter(), current);
        }
    }

    private void writeEach(FacesContext context, String current) throws IOException {
        Map<String, Object> scope = context.getExternalContext().getRequestMap();
        String name = text("var");
        Object outside = scope.get(name);
        try {
            for (Object item : items()) {
                scope.put(name, item);
                write(context.getResponseWriter(), current);
            }
        } finally {
            scope.put(name, outside);
        }
    }

    private Iterable<?> items() {
        Object items = getAttributes().get("items");
        if (items instanceof Object[] array) {
            return Arrays.asList(array);
        }
        return items == null ? List.of() : (Iterable<?>) items;
    }

    private void write(ResponseWriter out, String current) throws IOException {
        String value = text("value");
        String language = text("lang");
        out.startElement("option", null);
        out.writeAttribute("value", value, null);
        if (value.equalsIgnoreCase(current)) {
            out.writeAttribute("selected", "selected", null);
        }
        if (!language.isEmpty()) {
            out.writeAttribute("lang", language, null);
        }
        out.writeText(text("label"), null);
        out.endElement("option");
    }

    private String text(String attribute) {
        Object value = getAttributes().get(attribute);
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value == null ? "" : value.toString();
    }
}
