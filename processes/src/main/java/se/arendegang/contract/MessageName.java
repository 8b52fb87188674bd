package se.arendegang.contract;

/**
 * A message a model waits for or begins by. It only wakes; what has happened is asked of the record.
 *
 * @param correlationKey the expression in the model that says for which thing; for a start, the subject's variable
 * @param starts whether a root process begins by it
 */
public record MessageName(String value, String correlationKey, boolean starts) {

    public MessageName(String value, String correlationKey) {
        this(value, correlationKey, false);
    }

    public static MessageName starting(String value, String subjectVariable) {
        return new MessageName(value, subjectVariable, true);
    }
}
