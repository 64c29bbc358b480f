package parley.exchange.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import parley.core.error.UnreadableFile;

/** A part of a workbook, read from front to back. A document type or an entity of its own is refused: no list needs one. */
final class XlsxXml implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader xml;

    XlsxXml(InputStream in) {
        this.in = in;
        try {
            this.xml = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw new UnreadableFile("error.file.damaged");
        }
    }

    /** The JDK's own, whatever else the server carries: its limits and switches are known. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new UnreadableFile("error.file.entity");
        });
        return factory;
    }

    /** @return what comes next: an {@link XMLStreamConstants} event, END_DOCUMENT after the last */
    int next() {
        try {
            int event = xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableFile("error.file.entity");
            }
            return event;
        } catch (XMLStreamException e) {
            throw new UnreadableFile(
                    String.valueOf(e.getMessage()).contains("entity") ? "error.file.entity" : "error.file.damaged");
        }
    }

    /** @return whether there is a further element; it is the current one then */
    boolean nextElement() {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** @return the current element's name without its prefix */
    String name() {
        return xml.getLocalName();
    }

    String text() {
        return xml.getText();
    }

    /** @return the value whatever its prefix, or null */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    @Override
    public void close() {
        try {
            xml.close();
            in.close();
        } catch (XMLStreamException e) {
            throw new UnreadableFile("error.file.damaged");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
