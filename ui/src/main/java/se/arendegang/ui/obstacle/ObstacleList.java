package se.arendegang.ui.obstacle;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.arendegang.negotiation.Obstacle;
import se.arendegang.negotiation.ObstacleWords;
import se.arendegang.negotiation.Waiver;
import se.arendegang.ui.text.Say;

/** What stands in the way of the decision, since when, and what would lift it. It warns; only a person goes on. */
public final class ObstacleList extends Section {

    private static final long serialVersionUID = 1L;

    public ObstacleList(List<Obstacle> obstacles) {
        addClassNames("panel", "obstacles");
        setVisible(!obstacles.isEmpty());
        var list = new UnorderedList();
        obstacles.forEach(obstacle -> list.add(new ListItem(sentence(obstacle))));
        add(new H2(Say.text("obstacle.heading")), list);
    }

    /** @param go opens the dialog */
    public ObstacleList withWayOn(Runnable go) {
        var on = new Button(Say.text("obstacle.goOn"), click -> go.run());
        on.addThemeVariants(ButtonVariant.SMALL);
        add(on);
        return this;
    }

    private static String sentence(Obstacle obstacle) {
        var words = ObstacleWords.sentence(obstacle) + " "
                + Say.text(
                        "obstacle." + obstacle.liftedBy(),
                        obstacle.until() == null ? "–" : obstacle.until().toString());
        var waiver = obstacle.waiver();
        return waiver == null ? words : words + " " + marked(waiver);
    }

    private static String marked(Waiver waiver) {
        var ground = Say.text("obstacle.ground." + waiver.ground());
        return Say.text(waiver.decidedOn() == null ? "obstacle.settled" : "obstacle.decided", waiver.actor(), ground)
                + (waiver.reason() == null ? "" : " " + waiver.reason());
    }
}
