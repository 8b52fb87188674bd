package se.arendegang.ui.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import se.arendegang.document.Piece;
import se.arendegang.document.WordDifference;
import se.arendegang.document.WordDifference.Kind;

/** The difference between two texts, word by word: what is gone struck through, what is new underlined, both also said. */
public final class Marked {

    private Marked() {}

    public static Div between(String before, String after) {
        var text = new Div();
        text.addClassNames("text", "difference");
        WordDifference.of(before, after).forEach(piece -> text.add(mark(piece)));
        return text;
    }

    /** As {@link #between}, with long unchanged stretches left out. */
    public static Div changesBetween(String before, String after) {
        var text = new Div();
        text.addClassNames("text", "difference");
        var pieces = WordDifference.of(before, after);
        for (var i = 0; i < pieces.size(); i++) {
            text.add(mark(Shortened.of(pieces.get(i), i == 0, i == pieces.size() - 1)));
        }
        return text;
    }

    private static HtmlContainer mark(Piece piece) {
        if (piece.kind() == Kind.SAME) {
            return new Span(piece.text());
        }
        var gone = piece.kind() == Kind.REMOVED;
        var said = new Span(Say.text(gone ? "difference.removed" : "difference.added"));
        said.addClassName("only-heard");
        var mark = new HtmlContainer(gone ? "del" : "ins");
        mark.add(said, new Span(piece.text()));
        return mark;
    }
}
