package parley.exchange.docx;

import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one part of a Word file: elements and attributes of WordprocessingML by their short names. */
final class WordXml {
    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final XMLStreamWriter xml;

    /** What stands inside an element. */
    @FunctionalInterface
    interface Inside {
        void write() throws XMLStreamException;
    }

    /** Writes a part whose root is of that name; leaves the stream open. */
    static void part(OutputStream out, String root, Content content) throws XMLStreamException {
        WordXml part = new WordXml(FACTORY.createXMLStreamWriter(out, "UTF-8"));
        part.xml.writeStartDocument("UTF-8", "1.0");
        part.xml.writeStartElement("w", root, MAIN);
        part.xml.writeNamespace("w", MAIN);
        part.xml.writeNamespace("r", RELATIONS);
        content.write(part);
        part.xml.writeEndElement();
        part.xml.writeEndDocument();
        part.xml.flush();
    }

    /** What stands inside a part. */
    @FunctionalInterface
    interface Content {
        void write(WordXml xml) throws XMLStreamException;
    }

    private WordXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void in(String name, Inside inside) throws XMLStreamException {
        xml.writeStartElement("w", name, MAIN);
        inside.write();
        xml.writeEndElement();
    }

    /** An element with {@code w:val}, or without where it is null. */
    void value(String name, String value) throws XMLStreamException {
        xml.writeEmptyElement("w", name, MAIN);
        if (value != null) {
            xml.writeAttribute("w", MAIN, "val", value);
        }
    }

    /** An empty element; names and values of attributes by turns. */
    void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement("w", name, MAIN);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    /** Of the element that is open; {@code r:id} is a relation's. */
    void attribute(String name, String value) throws XMLStreamException {
        if (name.startsWith("r:")) {
            xml.writeAttribute("r", RELATIONS, name.substring(2), value);
        } else {
            xml.writeAttribute("w", MAIN, name, value);
        }
    }

    /** A run of words in a language. */
    void run(String text, String language, String style) throws XMLStreamException {
        in("r", () -> {
            in("rPr", () -> {
                if (style != null) {
                    value("rStyle", style);
                }
                value("lang", language);
            });
            in("t", () -> {
                xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
                xml.writeCharacters(clean(text));
            });
        });
    }

    /** A number that Word reckons, such as {@code PAGE}. */
    void field(String code, String language) throws XMLStreamException {
        in("fldSimple", () -> {
            attribute("instr", code);
            run("1", language, null);
        });
    }

    /** @return the text without what XML cannot hold */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(letter -> letter == '\t'
                        || letter >= 0x20 && letter <= 0xD7FF
                        || letter >= 0xE000 && letter <= 0xFFFD
                        || letter >= 0x10000)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
