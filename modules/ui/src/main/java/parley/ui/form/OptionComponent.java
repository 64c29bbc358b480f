package parley.ui.form;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * {@code my:option}: an option of a plain GET form, chosen where {@code value} is {@code current}; {@code lang} is that of a
 * name that somebody typed. Written by hand: a list page has well over a hundred, and as fragments they took more of its time than its rows.
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
        String value = text("value");
        ResponseWriter out = context.getResponseWriter();
        out.startElement("option", null);
        out.writeAttribute("value", value, null);
        if (value.equals(text("current"))) {
            out.writeAttribute("selected", "selected", null);
        }
        if (!text("lang").isEmpty()) {
            out.writeAttribute("lang", text("lang"), null);
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
