package se.arendegang.contract;

/**
 * A model as text.
 *
 * @param where its file, or the process and version it was deployed as
 */
public record ModelSource(String where, String xml) {

    public static ModelSource deployed(String processId, int version, String xml) {
        return new ModelSource(processId + " version " + version + " (deployed)", xml);
    }
}
