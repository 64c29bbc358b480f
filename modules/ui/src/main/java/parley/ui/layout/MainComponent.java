package parley.ui.layout;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import parley.ui.list.PassedOverBean;

/**
 * {@code my:main}: what a page says, below what of its address it does not follow, from {@code passedOver}. A list reads
 * its address while it is written, so that this is known only afterwards: the page waits in memory until then.
 */
@FacesComponent(MainComponent.TYPE)
public class MainComponent extends UIComponentBase {
    static final String TYPE = "parley.Main";
    private static final int USUAL_LENGTH = 1 << 16;

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        StringWriter page = new StringWriter(USUAL_LENGTH);
        ResponseWriter waiting = out.cloneWithWriter(page);
        context.setResponseWriter(waiting);
        try {
            for (UIComponent child : getChildren()) {
                child.encodeAll(context);
            }
            waiting.flush();
        } finally {
            context.setResponseWriter(out);
        }
        String said = page.toString();
        String passedOver = ((PassedOverBean) getAttributes().get("passedOver")).in(said);
        if (passedOver != null) {
            write(passedOver, out);
        }
        out.write(said);
    }

    private static void write(String passedOver, ResponseWriter out) throws IOException {
        out.startElement("div", null);
        out.writeAttribute("class", "msg msg-warn", null);
        out.writeAttribute("id", "passed-over", null);
        out.writeAttribute("role", "status", null);
        out.startElement("span", null);
        out.writeText(passedOver, null);
        out.endElement("span");
        out.endElement("div");
    }
}
