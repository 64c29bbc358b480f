package parley.negotiations.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import parley.negotiations.text.model.Tracked;
import parley.negotiations.web.TextDrawing.Drawn;
import parley.negotiations.web.TextDrawing.Piece;

/**
 * {@code n:text}: paragraphs of a text from {@code value}, with brackets in bold, whose they are beside them, and tracked
 * changes as insertions and deletions; {@code words} names stances. Written by hand: a long text has tens of thousands of
 * pieces.
 */
@FacesComponent(TextComponent.TYPE)
public class TextComponent extends UIComponentBase {
    static final String TYPE = "parley.DrawnText";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        Map<?, ?> words = (Map<?, ?>) getAttributes().get("words");
        for (Object paragraph : (List<?>) getAttributes().get("value")) {
            write((Drawn) paragraph, words, out);
        }
    }

    private static void write(Drawn paragraph, Map<?, ?> words, ResponseWriter out) throws IOException {
        out.startElement("p", null);
        out.writeAttribute("id", "p" + paragraph.position(), null);
        if (paragraph.heading()) {
            out.writeAttribute("class", "tx-h", null);
        }
        for (Piece piece : paragraph.pieces()) {
            write(piece, words, out);
        }
        out.endElement("p");
    }

    private static void write(Piece piece, Map<?, ?> words, ResponseWriter out) throws IOException {
        String element =
                piece.tracked() == Tracked.DELETED ? "del" : piece.tracked() == Tracked.INSERTED ? "ins" : null;
        if (element != null) {
            out.startElement(element, null);
            if (piece.author() != null) {
                out.writeAttribute("title", piece.author(), null);
            }
        }
        String tag = piece.sign() ? "b" : piece.depth() > 0 ? "span" : null;
        if (tag != null) {
            out.startElement(tag, null);
            out.writeAttribute("class", piece.sign() ? "bk" : "in in" + piece.depth(), null);
        }
        out.writeText(piece.text(), null);
        if (tag != null) {
            out.endElement(tag);
        }
        if (piece.bracket() != null) {
            by(piece, words, out);
        }
        if (element != null) {
            out.endElement(element);
        }
    }

    private static void by(Piece piece, Map<?, ?> words, ResponseWriter out) throws IOException {
        String parties = TextDrawing.parties(piece.bracket());
        String stance = TextDrawing.says(piece.bracket())
                ? String.valueOf(words.get(piece.bracket().stance().name()))
                : "";
        String by = (parties + " " + stance).strip();
        if (!by.isEmpty()) {
            out.startElement("span", null);
            out.writeAttribute("class", "by", null);
            out.writeText(by, null);
            out.endElement("span");
        }
    }
}
