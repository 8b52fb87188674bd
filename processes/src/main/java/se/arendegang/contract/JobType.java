package se.arendegang.contract;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

/**
 * A kind of job the engine hands out.
 *
 * @param input a record whose components are the variables the worker needs, by name
 * @param output a record whose components are the variables it gives back
 */
public record JobType<I, O>(String name, Class<I> input, Class<O> output) {

    /** The variables to fetch with the job. */
    public List<String> inputNames() {
        return names(input);
    }

    public List<String> outputNames() {
        return names(output);
    }

    private static List<String> names(Class<?> record) {
        return Stream.of(record.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
