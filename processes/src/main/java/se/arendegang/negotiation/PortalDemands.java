package se.arendegang.negotiation;

import java.util.List;
import se.arendegang.task.Material;

/** What unions have handed in at their own desk and no minutes hold yet. */
public interface PortalDemands {

    /** To be read while the minutes are written. */
    List<Material> waiting(NegotiationId id);

    /** Each as a demand of the minutes being recorded, once; numbered on from {@code firstNumber}. */
    List<Demand> takeIn(NegotiationId id, int firstNumber);
}
