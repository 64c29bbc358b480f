package parley.core.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import parley.core.error.UnreadableFile;

/**
 * XML that somebody sent, read from front to back. A document type or an entity of its own is refused: no office file needs
 * one.
 */
public final class SafeXml implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader xml;

    private final String words;

    /** @param words the beginning of the keys of refusals, such as {@code error.file.}; {@code damaged} and {@code entity} follow */
    public SafeXml(InputStream in, String words) {
        this.in = in;
        this.words = words;
        try {
            this.xml = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw new UnreadableFile(words + "damaged");
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
            throw new XMLStreamException("entity");
        });
        return factory;
    }

    /** @return what comes next: an {@link XMLStreamConstants} event, END_DOCUMENT after the last */
    public int next() {
        try {
            int event = xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableFile(words + "entity");
            }
            return event;
        } catch (XMLStreamException e) {
            throw new UnreadableFile(
                    String.valueOf(e.getMessage()).contains("entity") ? words + "entity" : words + "damaged");
        }
    }

    /** @return whether there is a further element; it is the current one then */
    public boolean nextElement() {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** @return the current element's name without its prefix */
    public String name() {
        return xml.getLocalName();
    }

    public String text() {
        return xml.getText();
    }

    /** @return the value whatever its prefix, or null */
    public String attribute(String name) {
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
            throw new UnreadableFile(words + "damaged");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
