package se.arendegang.replay.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a file, when there is one and it is UTF-8. */
final class SourceText {
    /** The longest known case has 100 kB of text; this leaves room and still fits in memory many times over. */
    static final long MOST_BYTES = 5_000_000;

    private SourceText() {}

    static String read(Path file) throws CannotRead {
        if (!Files.exists(file)) {
            throw CannotRead.because("file-missing", file, 0, 0, file);
        }
        if (Files.isDirectory(file)) {
            throw CannotRead.because("file-directory", file, 0, 0, file);
        }
        byte[] bytes = bytes(file);
        String text = decode(file, bytes);
        if (text.isBlank()) {
            throw CannotRead.because("file-empty", file, 0, 0, bytes.length);
        }
        return text;
    }

    private static byte[] bytes(Path file) throws CannotRead {
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw CannotRead.because("file-large", file, 0, 0, MOST_BYTES / 1_000_000);
            }
            return bytes;
        } catch (IOException refused) {
            throw CannotRead.because("file-unreadable", file, 0, 0, refused);
        }
    }

    /** A byte order mark is allowed by YAML and is not part of the text. */
    private static String decode(Path file, byte[] bytes) throws CannotRead {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int lineStart = text.lastIndexOf('\n') + 1;
            int line = (int) text.chars().filter(character -> character == '\n').count() + 1;
            String found = String.format("%02X", bytes[in.position()]);
            throw CannotRead.because("file-not-utf8", file, line, text.length() - lineStart + 1, found);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
