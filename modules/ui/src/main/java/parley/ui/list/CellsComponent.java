package parley.ui.list;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * {@code my:cells}: the cells of a row in the columns that the reader chose, from {@code value}, a list of {@link Cell}.
 * Written by hand: as fragments that each look at the column they took most of a list page's time.
 */
@FacesComponent(CellsComponent.TYPE)
public class CellsComponent extends UIComponentBase {
    static final String TYPE = "parley.Cells";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        for (Object cell : (List<?>) getAttributes().get("value")) {
            write((Cell) cell, out);
        }
    }

    private static void write(Cell cell, ResponseWriter out) throws IOException {
        out.startElement("td", null);
        out.writeAttribute("data-l", cell.title(), null);
        if (cell.look() == Cell.Look.UNBROKEN || cell.look() == Cell.Look.NUMBER) {
            out.writeAttribute("class", cell.look() == Cell.Look.NUMBER ? "num" : "nb", null);
        }
        out.startElement("span", null);
        String style =
                switch (cell.look()) {
                    case MAIL -> "mail";
                    case WRAPPED -> "wrap";
                    case STATUS -> "st st-" + cell.sign();
                    case TEXT, NUMBER, UNBROKEN -> null;
                };
        if (style != null) {
            out.writeAttribute("class", style, null);
        }
        int at = cell.look() == Cell.Look.MAIL ? cell.text().indexOf('@') : -1;
        if (at > 0) {
            out.writeText(cell.text().substring(0, at), null);
            out.startElement("wbr", null);
            out.endElement("wbr");
            out.writeText(cell.text().substring(at), null);
        } else {
            out.writeText(cell.text(), null);
        }
        out.endElement("span");
        out.endElement("td");
    }
}
