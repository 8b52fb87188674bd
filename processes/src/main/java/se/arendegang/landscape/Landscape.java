package se.arendegang.landscape;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.arendegang.assignment.AssignmentProcess;
import se.arendegang.board.ExecutiveBoardProcess;
import se.arendegang.casefile.CasePathProcess;
import se.arendegang.contract.ContractCheck;
import se.arendegang.contract.ModelSource;
import se.arendegang.contract.ProcessContract;
import se.arendegang.council.CouncilOfMayorsProcess;
import se.arendegang.decision.AfterDecisionProcess;
import se.arendegang.decision.DelegatedDecisionProcess;
import se.arendegang.drafting.DraftingProcess;
import se.arendegang.intake.IntakeProcess;
import se.arendegang.meeting.MeetingProcess;
import se.arendegang.negotiation.NegotiationProcess;

/** The ten processes and the table of rules. */
public final class Landscape {

    /** The table that proposes whether a negotiation is owed; called by drafting. */
    public static final String NEGOTIATION_DUTY = "se/arendegang/negotiation/negotiation-duty.dmn";

    private static final Set<String> DECISIONS = Set.of("negotiation-duty");

    private static final List<ProcessContract> CONTRACTS = List.of(
            IntakeProcess.CONTRACT,
            CasePathProcess.CONTRACT,
            DraftingProcess.CONTRACT,
            NegotiationProcess.CONTRACT,
            CouncilOfMayorsProcess.CONTRACT,
            ExecutiveBoardProcess.CONTRACT,
            MeetingProcess.CONTRACT,
            AfterDecisionProcess.CONTRACT,
            AssignmentProcess.CONTRACT,
            DelegatedDecisionProcess.CONTRACT);

    private Landscape() {}

    public static List<ProcessContract> contracts() {
        return CONTRACTS;
    }

    public static Optional<ProcessContract> contract(String processId) {
        return CONTRACTS.stream().filter(c -> c.processId().equals(processId)).findFirst();
    }

    /** Every model on the class path, in an order that can be deployed in one command. */
    public static List<String> resources() {
        return Stream.concat(Stream.of(NEGOTIATION_DUTY), CONTRACTS.stream().map(ProcessContract::resource))
                .toList();
    }

    /** The models as they are about to be deployed. */
    public static List<ModelSource> models() {
        return CONTRACTS.stream()
                .map(c -> new ModelSource(c.resource(), text(c.resource())))
                .toList();
    }

    public static ContractCheck check() {
        return new ContractCheck(CONTRACTS, DECISIONS);
    }

    private static String text(String resource) {
        try (var stream = Landscape.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the model " + resource + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
