package se.arendegang.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;

/** Fields people write in: what is typed comes to the server in every pause, and always before the next press. */
public final class Typing {

    private static final String VALUE = "value";
    private static final String WRITTEN = "element.value";

    /** So soon after the last keystroke what was typed is kept. */
    private static final int PAUSE_MS = 500;

    private Typing() {}

    /**
     * Who presses a button within the pause would lose the last words: the browser then sends the press, and that there was
     * a keystroke, but not the text (vaadin/flow 14090, 17931, flow-components 6265). So the text itself is sent along when
     * the field is left, which comes before the press.
     */
    public static <T extends Component & HasValueChangeMode> T in(T field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MS);
        field.getElement().addEventListener("change", Typing::take).addEventData(WRITTEN);
        return field;
    }

    /** As if the browser had sent the change by itself, so that everybody who listens hears of it. */
    private static void take(DomEvent left) {
        var properties = left.getSource().getNode().getFeature(ElementPropertyMap.class);
        var written = left.getEventData().get(WRITTEN).asString();
        try {
            if (!written.equals(properties.getProperty(VALUE))) {
                properties.deferredUpdateFromClient(VALUE, written).run();
            }
        } catch (PropertyChangeDeniedException disabled) {
            // nobody can write in a field that is not enabled
        }
    }
}
