package se.arendegang.replay.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a recorded case: a map, a list, or a single value, and where it stands in the file.
 *
 * <p>A key that is absent gives a node that {@linkplain #isStated() states nothing}, so that one can ask on without
 * asking first: {@code root.child("mbl").list("meetings")}.
 */
public final class RecordedNode {
    private final String path;
    private final int line;
    private final int column;
    private final @Nullable Object value;

    private RecordedNode(String path, int line, int column, @Nullable Object value) {
        this.path = path;
        this.line = line;
        this.column = column;
        this.value = value;
    }

    public static RecordedNode map(String path, int line, int column, Map<String, RecordedNode> entries) {
        return new RecordedNode(path, line, column, new LinkedHashMap<>(entries));
    }

    public static RecordedNode list(String path, int line, int column, List<RecordedNode> elements) {
        return new RecordedNode(path, line, column, List.copyOf(elements));
    }

    /** A string, a number, a truth value, or null. */
    public static RecordedNode value(String path, int line, int column, @Nullable Object value) {
        return new RecordedNode(path, line, column, value);
    }

    /** For example {@code kommunstyrelsen.votes[0].by_name[2].vote}; empty for the whole file. */
    public String path() {
        return path;
    }

    /** Counted from 1. For an entry of a map, where its key stands. */
    public int line() {
        return line;
    }

    /** Counted from 1. */
    public int column() {
        return column;
    }

    /** False when the key is absent or its value is null, which means the same. */
    public boolean isStated() {
        return value != null;
    }

    /** True when nothing below it says anything about the case: absent, null, a remark, or maps and lists of such. */
    public boolean isEmpty() {
        return switch (value) {
            case null -> true;
            case Map<?, ?> map ->
                keys().stream()
                        .allMatch(key -> Remarks.isRemark(key) || child(key).isEmpty());
            case List<?> list -> elements().stream().allMatch(RecordedNode::isEmpty);
            default -> false;
        };
    }

    public boolean isMap() {
        return value instanceof Map;
    }

    public boolean isList() {
        return value instanceof List;
    }

    public boolean has(String key) {
        return child(key).isStated();
    }

    /** The keys in the order of the file; empty when this is no map. */
    public Set<String> keys() {
        return entries().keySet();
    }

    /** What stands under the key, or a node that states nothing but knows where it would have stood. */
    public RecordedNode child(String key) {
        RecordedNode child = entries().get(key);
        return child != null ? child : new RecordedNode(path.isEmpty() ? key : path + "." + key, line, column, null);
    }

    public Collection<RecordedNode> children() {
        return entries().values();
    }

    /** What stands at a path of keys, such as {@code kommunstyrelsen.minutes.notice}. */
    public RecordedNode at(String keys) {
        RecordedNode node = this;
        for (String key : keys.split("\\.")) {
            node = node.child(key);
        }
        return node;
    }

    /** The elements of the list under the key; empty when it is absent or no list. */
    public List<RecordedNode> list(String key) {
        return child(key).elements();
    }

    /** The elements of this list; empty when this is no list. */
    public List<RecordedNode> elements() {
        return value instanceof List<?> list
                ? list.stream().map(RecordedNode.class::cast).toList()
                : List.of();
    }

    /** The texts of a list of texts, or of a list of maps with a {@code text} each. */
    public List<String> texts(String key) {
        return list(key).stream()
                .map(element -> element.isMap() ? element.child("text") : element)
                .flatMap(element -> element.asText().stream())
                .toList();
    }

    /**
     * The text under a key that must be there.
     *
     * @throws IllegalStateException when it is not; a file that has passed the reader has every required key
     */
    public String text(String key) {
        return optionalText(key)
                .orElseThrow(() -> new IllegalStateException("No text at " + child(key).path + ", line " + line));
    }

    public Optional<String> optionalText(String key) {
        return child(key).asText();
    }

    /** A whole number; also one that is written as text, such as {@code '7'}. */
    public Optional<Integer> number(String key) {
        return optionalText(key).filter(text -> text.matches("-?\\d{1,9}")).map(Integer::valueOf);
    }

    public Optional<Boolean> flag(String key) {
        return child(key).value instanceof Boolean truth ? Optional.of(truth) : Optional.empty();
    }

    public Optional<RecordedDate> date(String key) {
        return child(key).asDate();
    }

    /** A value as text, whether it was written as text, number or truth value; empty for maps, lists and null. */
    public Optional<String> asText() {
        return value == null || isMap() || isList() ? Optional.empty() : Optional.of(String.valueOf(value));
    }

    public Optional<RecordedDate> asDate() {
        return value instanceof String text ? RecordedDate.parse(text) : Optional.empty();
    }

    /** The entries whose keys are not among the known ones, as plain values, to be kept as recorded. */
    public Map<String, @Nullable Object> extras(Set<String> known) {
        Map<String, @Nullable Object> extras = new LinkedHashMap<>();
        entries().forEach((key, child) -> {
            if (!known.contains(key)) {
                extras.put(key, child.plain());
            }
        });
        return extras;
    }

    /** The same as plain {@code Map}, {@code List}, {@code String}, {@code Number}, {@code Boolean} and null. */
    public @Nullable Object plain() {
        return switch (value) {
            case Map<?, ?> map -> extras(Set.of());
            case List<?> list -> {
                List<@Nullable Object> plain = new ArrayList<>();
                elements().forEach(element -> plain.add(element.plain()));
                yield plain;
            }
            case null -> null;
            default -> value;
        };
    }

    /** This node and everything below it, each before what is below it; goes below a node when told so. */
    public void visit(Predicate<RecordedNode> goBelow) {
        if (goBelow.test(this)) {
            children().forEach(child -> child.visit(goBelow));
            elements().forEach(element -> element.visit(goBelow));
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, RecordedNode> entries() {
        return value instanceof Map<?, ?> map ? (Map<String, RecordedNode>) map : Map.of();
    }

    @Override
    public String toString() {
        return path + " (line " + line + ")";
    }
}
