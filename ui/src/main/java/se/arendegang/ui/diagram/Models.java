package se.arendegang.ui.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import se.arendegang.contract.ProcessContract;
import se.arendegang.landscape.Landscape;

/** What the models on the class path hold, read once. */
public final class Models {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String ZEEBE = "http://camunda.org/schema/zeebe/1.0";

    private record Part(String process, String name) {}

    private static final Map<String, Part> PARTS = new LinkedHashMap<>();
    private static final Map<String, String> CALLING = new LinkedHashMap<>();

    static {
        Landscape.contracts().forEach(Models::read);
    }

    private Models() {}

    /** The processes that hold any of the elements; {@code otherwise} when none does. */
    public static List<String> holding(List<String> elements, String otherwise) {
        var processes = new LinkedHashSet<String>();
        elements.forEach(element ->
                Optional.ofNullable(PARTS.get(element)).map(Part::process).ifPresent(processes::add));
        return processes.isEmpty() ? List.of(otherwise) : List.copyOf(processes);
    }

    public static List<String> within(String process, List<String> elements) {
        return elements.stream()
                .filter(element -> Optional.ofNullable(PARTS.get(element))
                        .filter(part -> part.process().equals(process))
                        .isPresent())
                .toList();
    }

    /** What the model calls the element; its id when it is not in any model. */
    public static String name(String element) {
        return Optional.ofNullable(PARTS.get(element)).map(Part::name).orElse(element);
    }

    /** The call activity that calls the process. */
    public static String activityCalling(String process) {
        return CALLING.getOrDefault(process, process);
    }

    static Optional<InputStream> xml(String process) {
        return Landscape.contract(process)
                .map(ProcessContract::resource)
                .map(Models.class.getClassLoader()::getResourceAsStream);
    }

    private static void read(ProcessContract contract) {
        var parts = parse(contract).getElementsByTagNameNS(BPMN, "*");
        for (int i = 0; i < parts.getLength(); i++) {
            if (parts.item(i) instanceof Element part && part.hasAttribute("id") && part.hasAttribute("name")) {
                PARTS.putIfAbsent(part.getAttribute("id"), new Part(contract.processId(), part.getAttribute("name")));
                called(part);
            }
        }
    }

    private static void called(Element part) {
        var called = part.getElementsByTagNameNS(ZEEBE, "calledElement");
        if (part.getLocalName().equals("callActivity") && called.item(0) instanceof Element process) {
            CALLING.put(process.getAttribute("processId"), part.getAttribute("id"));
        }
    }

    private static Document parse(ProcessContract contract) {
        try (var xml = xml(contract.processId()).orElseThrow()) {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(xml);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("the model " + contract.resource() + " could not be read", e);
        }
    }
}
