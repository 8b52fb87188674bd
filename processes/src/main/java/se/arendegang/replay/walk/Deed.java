package se.arendegang.replay.walk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.arendegang.task.TaskForm;

/**
 * What a recorded case says of one step.
 *
 * @param facts by the names of the form's fields; null values say nothing
 * @param on the day it happened; null = not stated
 * @param person on whose behalf it is entered; null = not stated
 */
record Deed(
        String outcome,
        Map<String, @Nullable Object> facts,
        @Nullable LocalDate on,
        @Nullable String person) {

    /** The record is silent on the step: the path goes on without it. */
    static final Deed SILENT = new Deed(TaskForm.SKIPPED, Map.of(), null, null);

    static Deed of(String outcome) {
        return new Deed(outcome, new LinkedHashMap<>(), null, null);
    }

    Deed with(String name, @Nullable Object fact) {
        var more = new LinkedHashMap<String, @Nullable Object>(facts);
        more.put(name, fact);
        return new Deed(outcome, more, on, person);
    }

    /** Everything a block says, by the block's own names. */
    Deed withAll(Map<String, ? extends @Nullable Object> block) {
        var more = new LinkedHashMap<String, @Nullable Object>(facts);
        more.putAll(block);
        return new Deed(outcome, more, on, person);
    }

    /** Kept beside the form's fields. */
    Deed beside(String name, @Nullable Object fact) {
        var beside = new LinkedHashMap<String, @Nullable Object>();
        if (facts.get(FormFilling.RECORDED) instanceof Map<?, ?> kept) {
            kept.forEach((key, value) -> beside.put(String.valueOf(key), value));
        }
        beside.put(name, fact);
        return with(FormFilling.RECORDED, beside);
    }

    Deed on(@Nullable LocalDate day) {
        return new Deed(outcome, facts, day, person);
    }

    Deed by(@Nullable String name) {
        return new Deed(outcome, facts, on, name);
    }

    boolean isSilent() {
        return outcome.equals(TaskForm.SKIPPED);
    }
}
