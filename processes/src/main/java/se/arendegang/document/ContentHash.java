package se.arendegang.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.arendegang.json.Json;

/** The hash of a structured text does not depend on the order of its keys. */
public final class ContentHash {

    private ContentHash() {}

    public static String of(Map<String, Object> content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(Json.write(sorted(content)).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The texts one after the other, as searched and compared. */
    static String plainText(Object content) {
        return switch (content) {
            case Map<?, ?> map ->
                map.values().stream().map(ContentHash::plainTextOrEmpty).collect(Collectors.joining("\n"));
            case List<?> list ->
                list.stream().map(ContentHash::plainTextOrEmpty).collect(Collectors.joining("\n"));
            default -> content.toString();
        };
    }

    private static String plainTextOrEmpty(@org.jspecify.annotations.Nullable Object part) {
        return part == null ? "" : plainText(part);
    }

    private static Object sorted(Object part) {
        return switch (part) {
            case Map<?, ?> map -> {
                var byKey = new TreeMap<String, Object>();
                map.forEach((k, v) -> {
                    if (v != null) {
                        byKey.put(String.valueOf(k), sorted(v));
                    }
                });
                yield byKey;
            }
            case List<?> list ->
                list.stream().map(e -> e == null ? "" : sorted(e)).toList();
            default -> part;
        };
    }
}
