package se.arendegang.ui.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Written text: blank lines part paragraphs, single line breaks stand as written. */
public final class Prose {

    private Prose() {}

    public static Div of(String text) {
        var paragraphs = new Div();
        paragraphs.addClassName("text");
        for (var paragraph : text.strip().split("\\n\\s*\\n", -1)) {
            paragraphs.add(new Paragraph(paragraph));
        }
        return paragraphs;
    }
}
