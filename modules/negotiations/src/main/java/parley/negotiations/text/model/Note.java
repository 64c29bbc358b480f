package parley.negotiations.text.model;

/**
 * What stands beside the text: a note of negotiators, a footnote or an endnote.
 *
 * @param label of a footnote its number; of a note what it begins with ({@code NN})
 * @param paragraph the note itself; a footnote's position is that of the paragraph that refers to it
 */
public record Note(Where where, String label, Paragraph paragraph) {
    public enum Where {
        NOTE,
        FOOTNOTE,
        ENDNOTE
    }
}
