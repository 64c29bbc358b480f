package parley.ui.list;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * {@code my:rows}: the rows of a list in the columns that the reader chose, from {@code value}, a list of {@link ListRow}.
 * Written by hand: as a repetition of fragments that each look at their row they took most of a list page's time.
 */
@FacesComponent(RowsComponent.TYPE)
public class RowsComponent extends UIComponentBase {
    static final String TYPE = "parley.Rows";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        for (Object row : (List<?>) getAttributes().get("value")) {
            write((ListRow) row, out);
        }
    }

    private static void write(ListRow row, ResponseWriter out) throws IOException {
        out.startElement("tr", null);
        out.startElement("th", null);
        out.writeAttribute("scope", "row", null);
        if (row.tight()) {
            out.writeAttribute("class", "tight", null);
        }
        out.startElement("a", null);
        out.writeURIAttribute("href", row.address(), null);
        out.writeText(row.name(), null);
        out.endElement("a");
        for (String note : row.notes()) {
            out.startElement("span", null);
            out.writeAttribute("class", "under", null);
            out.writeText(note, null);
            out.endElement("span");
        }
        out.endElement("th");
        for (Cell cell : row.cells()) {
            write(cell, out);
        }
        out.endElement("tr");
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
