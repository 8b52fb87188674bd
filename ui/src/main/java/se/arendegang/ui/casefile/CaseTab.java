package se.arendegang.ui.casefile;

import com.vaadin.flow.component.Component;
import se.arendegang.casefile.CaseFile;
import se.arendegang.identity.Actor;

/** A leaf of the case view; drawn when it is looked at. Beans, in their {@code @Order}. The text is {@code tab.<code>}. */
public interface CaseTab {

    String code();

    /** Whether the person may see it at all. */
    boolean isFor(Actor actor);

    Component draw(CaseFile file, Actor actor);
}
