package se.arendegang.negotiation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.arendegang.task.Material;
import se.arendegang.union.UnionId;

/** What unions have handed in at their own desk and no minutes hold yet. */
public interface PortalDemands {

    /** To be read while the minutes are written; of one union only when {@code only} is given. */
    List<Material> waiting(NegotiationId id, @Nullable UnionId only);

    /** Each as a demand of the minutes being recorded, once; numbered on from {@code firstNumber}. */
    List<Demand> takeIn(NegotiationId id, @Nullable UnionId only, int firstNumber);
}
