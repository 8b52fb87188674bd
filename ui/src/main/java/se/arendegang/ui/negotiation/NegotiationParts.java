package se.arendegang.ui.negotiation;

import org.springframework.stereotype.Component;

/** The parts of a negotiation's page that ask for themselves. */
@Component
record NegotiationParts(
        PapersPart papers,
        DemandsPart demands,
        MarksPart marks,
        ActionsPart actions,
        PartiesPart parties,
        AgainPart again,
        JointDesk joint,
        TextThread thread) {}
