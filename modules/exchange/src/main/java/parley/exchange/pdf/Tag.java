package parley.exchange.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** An element of the structure that a screen reader reads: a heading, a list, a paragraph. */
final class Tag {
    private final String name;
    private final COSDictionary element = new COSDictionary();
    private final COSArray kids = new COSArray();
    private COSBase page;

    /** @param parent dictionary of the element or the root that it stands in */
    private Tag(String name, COSDictionary parent) {
        this.name = name;
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setItem(COSName.S, COSName.getPDFName(name));
        element.setItem(COSName.P, parent);
        element.setItem(COSName.K, kids);
    }

    static Tag root(COSDictionary structure) {
        Tag document = new Tag("Document", structure);
        structure.setItem(COSName.K, document.element);
        return document;
    }

    /** Adds an element inside, after those there are. */
    Tag in(String child) {
        Tag tag = new Tag(child, element);
        kids.add(tag.element);
        return tag;
    }

    /**
     * Adds a cell that is the head of its row or column.
     *
     * @param scope {@code Row} or {@code Column}
     */
    Tag head(String scope) {
        Tag cell = in("TH");
        COSDictionary attributes = new COSDictionary();
        attributes.setItem(COSName.getPDFName("O"), COSName.getPDFName("Table"));
        attributes.setItem(COSName.getPDFName("Scope"), COSName.getPDFName(scope));
        cell.element.setItem(COSName.getPDFName("A"), attributes);
        return cell;
    }

    /**
     * Says in which language it stands.
     *
     * @param tag such as {@code fr-CA}; null leaves the language of what it stands in
     */
    Tag speaks(String tag) {
        if (tag != null) {
            element.setString(COSName.LANG, tag);
        }
        return this;
    }

    /** Says that the piece of a page's content with that number is part of this element. */
    void holds(COSDictionary onPage, int number) {
        if (page == null) {
            page = onPage;
            element.setItem(COSName.PG, onPage);
        }
        if (page == onPage) {
            kids.add(COSInteger.get(number));
            return;
        }
        COSDictionary elsewhere = new COSDictionary();
        elsewhere.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        elsewhere.setItem(COSName.PG, onPage);
        elsewhere.setInt(COSName.MCID, number);
        kids.add(elsewhere);
    }

    String name() {
        return name;
    }

    COSDictionary element() {
        return element;
    }
}
