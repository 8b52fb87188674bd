package se.arendegang.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import se.arendegang.ui.login.SignedIn;

/** Before a view is made: closed accounts leave at once, and a place opens only for whom it is for. */
@Component
class PlaceGate implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;

    PlaceGate(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::check));
    }

    private void check(BeforeEnterEvent event) {
        var place = event.getNavigationTarget().getAnnotation(InPlace.class);
        if (place == null) {
            return;
        }
        if (signedIn.isClosed()) {
            signedIn.leave();
        } else if (!place.value().isFor(signedIn.actor())) {
            event.rerouteToError(new NotForYou(place.value()), place.value().code());
        }
    }
}
