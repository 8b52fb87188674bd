package se.arendegang.contract;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What a BPMN file says, read with nothing but the JDK: the check must not depend on an engine's library. */
final class BpmnModel {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String ZEEBE = "http://camunda.org/schema/zeebe/1.0";

    private final String where;
    private final Document document;

    private BpmnModel(String where, Document document) {
        this.where = where;
        this.document = document;
    }

    /** @throws IllegalArgumentException when the text is no XML */
    static BpmnModel read(ModelSource source) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new BpmnModel(
                    source.where(),
                    factory.newDocumentBuilder().parse(new InputSource(new StringReader(source.xml()))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException(source.where() + " cannot be read as BPMN: " + e.getMessage(), e);
        }
    }

    String where() {
        return where;
    }

    String at(Element element) {
        return where + ", " + element.getAttribute("id");
    }

    Optional<String> processId() {
        return all("process").stream().map(p -> p.getAttribute("id")).findFirst();
    }

    List<Element> all(String name) {
        return elements(document.getElementsByTagNameNS(BPMN, name)).toList();
    }

    /** Elements of a kind by their id. */
    Map<String, Element> byId(String name) {
        return all(name).stream().collect(Collectors.toMap(e -> e.getAttribute("id"), Function.identity()));
    }

    static List<Element> children(Element parent, String name) {
        return elements(parent.getChildNodes())
                .filter(e -> BPMN.equals(e.getNamespaceURI()) && name.equals(e.getLocalName()))
                .toList();
    }

    /** The engine's extensions of an element, such as {@code taskDefinition}. */
    static List<Element> extensions(Element element, String name) {
        return children(element, "extensionElements").stream()
                .flatMap(e -> elements(e.getChildNodes()))
                .flatMap(e -> "ioMapping".equals(e.getLocalName())
                        ? Stream.concat(Stream.of(e), elements(e.getChildNodes()))
                        : Stream.of(e))
                .filter(e -> ZEEBE.equals(e.getNamespaceURI()) && name.equals(e.getLocalName()))
                .toList();
    }

    static Optional<Element> extension(Element element, String name) {
        return extensions(element, name).stream().findFirst();
    }

    private static Stream<Element> elements(NodeList nodes) {
        var found = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i).getNodeType() == Node.ELEMENT_NODE) {
                found.add((Element) nodes.item(i));
            }
        }
        return found.stream();
    }
}
