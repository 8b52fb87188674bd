package se.arendegang.audit;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.core.io.Resource;

/** Reads the names that a model's elements carry. */
final class DrawnNames {

    private DrawnNames() {}

    static Map<String, String> in(Resource model) throws IOException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        var names = new HashMap<String, String>();
        try (var in = model.getInputStream()) {
            var reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    var id = reader.getAttributeValue(null, "id");
                    var name = reader.getAttributeValue(null, "name");
                    if (id != null && name != null && !name.isBlank()) {
                        names.put(id, name.replaceAll("\\s+", " ").strip());
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(model.getDescription() + " is no readable model", e);
        }
        return names;
    }
}
