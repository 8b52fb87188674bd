package se.arendegang.ui.diagram;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/** A model drawn by bpmn-js, with places marked. Its text stands beside it; to a screen reader it is one picture. */
public class Diagram extends Div {

    private static final long serialVersionUID = 1L;

    public Diagram(String process, List<String> here, String spoken) {
        addClassName("diagram");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", spoken);
        var marked = JsonNodeFactory.instance.arrayNode();
        here.forEach(marked::add);
        addAttachListener(attached -> {
            attached.getUI().getPage().addJavaScript("/diagram.js");
            getElement().executeJs("window.arendegang.draw(this, $0, $1)", "/modeller/" + process + ".bpmn", marked);
        });
    }
}
