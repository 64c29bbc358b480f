package parley.exchange.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A PDF file with the structure, title, language and fonts that PDF/UA-1 (ISO 14289-1) asks for. Whoever writes says
 * where each line stands, in points from the lower left corner, and which element it belongs to; what belongs to none,
 * such as page numbers, is an artifact. Held in memory until it is saved: keep it to a volume.
 */
final class TaggedPdf implements AutoCloseable {
    /** What a file says about itself where no page shows it. */
    record About(String title, String author, String language, Instant at) {}

    private final PDDocument document = new PDDocument();
    private final About about;
    private final PDRectangle size;
    private final Faces faces;
    private final Map<Face, PDFont> fonts = new HashMap<>();
    private final COSDictionary structure = new COSDictionary();
    private final Tag root = Tag.root(structure);
    private final List<COSArray> owners = new ArrayList<>();
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private PDPage page;
    private PDPageContentStream content;
    private long missing;

    TaggedPdf(About about, PDRectangle size, Faces faces) {
        this.about = about;
        this.size = size;
        this.faces = faces;
    }

    /** @return what all elements stand in */
    Tag root() {
        return root;
    }

    /** @return from 0 before the first {@link #turn} */
    int pages() {
        return owners.size();
    }

    /** @return how many letters no font here prints */
    long missing() {
        return missing;
    }

    /** Begins the next page. */
    void turn() {
        try {
            endPage();
            page = new PDPage(size);
            page.setStructParents(owners.size());
            page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
            document.addPage(page);
            owners.add(new COSArray());
            content = new PDPageContentStream(document, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leads to a height on the page that is open. */
    void bookmark(String title, float top) {
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(page);
        place.setTop(Math.round(top));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(place);
        outline.addLast(item);
    }

    /** Writes one line on the page that is open. */
    void text(Tag tag, float x, float y, Type type, String line) {
        COSArray owned = owners.get(owners.size() - 1);
        int number = owned.size();
        owned.add(tag.element());
        tag.holds(page.getCOSObject(), number);
        try {
            content.beginMarkedContent(COSName.getPDFName(tag.name()), number);
            missing += write(content, x, y, type, line);
            content.endMarkedContent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes one line on the page that is open which no element holds. */
    void artifact(float x, float y, Type type, String line) {
        try {
            content.beginMarkedContent(COSName.ARTIFACT);
            write(content, x, y, type, line);
            content.endMarkedContent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws a thin line that means nothing. */
    void rule(float x, float y, float width) {
        try {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.setLineWidth(0.5f);
            content.moveTo(x, y);
            content.lineTo(x + width, y);
            content.stroke();
            content.endMarkedContent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands around the content of a page. */
    @FunctionalInterface
    interface Margins {
        /**
         * @param number from 1
         * @param of how many pages there are
         */
        void write(Artifacts artifacts, int number, int of);
    }

    /** Writes what no element holds. */
    @FunctionalInterface
    interface Artifacts {
        void text(float x, float y, Type type, String line);
    }

    /** Writes the margins of every page; nothing follows but {@link #save}. */
    void margins(Margins margins) {
        try {
            endPage();
            int number = 0;
            for (PDPage each : document.getPages()) {
                number++;
                try (var around = new PDPageContentStream(document, each, AppendMode.APPEND, true, true)) {
                    around.beginMarkedContent(COSName.ARTIFACT);
                    margins.write((x, y, type, line) -> artifact(around, x, y, type, line), number, pages());
                    around.endMarkedContent();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void artifact(PDPageContentStream around, float x, float y, Type type, String line) {
        try {
            write(around, x, y, type, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long write(PDPageContentStream on, float x, float y, Type type, String line) throws IOException {
        long lost = 0;
        on.beginText();
        on.setNonStrokingColor(type.grey());
        on.newLineAtOffset(x, y);
        for (Faces.Run run : faces.runs(line, type.bold())) {
            on.setFont(font(run.face()), type.size());
            if (run.lost()) {
                lost += run.length();
                // Who copies or listens gets the letters that the paper cannot show.
                COSDictionary meant = new COSDictionary();
                meant.setString(COSName.ACTUAL_TEXT, run.text());
                on.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(meant));
                on.showText(run.shown());
                on.endMarkedContent();
            } else {
                on.showText(run.shown());
            }
        }
        on.endText();
        return lost;
    }

    private PDFont font(Face face) throws IOException {
        PDFont font = fonts.get(face);
        if (font == null) {
            font = PDType0Font.load(document, face.font(), true);
            fonts.put(face, font);
        }
        return font;
    }

    private void endPage() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }

    /** Leaves the stream open. */
    void save(OutputStream out) {
        try {
            endPage();
            describe();
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void describe() throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        document.getDocument().setVersion(1.7f);
        structure.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        COSArray numbers = new COSArray();
        for (int i = 0; i < owners.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(owners.get(i));
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        structure.setItem(COSName.PARENT_TREE, parents);
        structure.setInt(COSName.PARENT_TREE_NEXT_KEY, owners.size());
        catalog.getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, structure);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        catalog.setLanguage(about.language());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        if (outline.hasChildren()) {
            catalog.setDocumentOutline(outline);
            catalog.setPageMode(PageMode.USE_OUTLINES);
        }
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(Xmp.of(about).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        var information = document.getDocumentInformation();
        information.setTitle(about.title());
        information.setAuthor(about.author());
        information.setCreator("Parley");
        information.setCreationDate(GregorianCalendar.from(about.at().atZone(ZoneOffset.UTC)));
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
