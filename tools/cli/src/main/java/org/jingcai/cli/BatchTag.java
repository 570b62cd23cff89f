package org.jingcai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jingcai.Jingcai;
import org.jingcai.policy.Policy;

/**
 * What a file of answers depends on, kept beside it so that only the same run goes on with it.
 *
 * @param values by name, as they are told to the user where they differ
 */
record BatchTag(Map<String, String> values) {

    private static final String ENDING = ".batch";
    private static final int BUFFER = 1 << 16;

    /** The tag of a run with these editions; reads all of the input once. */
    static BatchTag of(BatchOptions options, List<Policy> editions) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("cases", digest(Path.of(options.cases())));
        values.put("input", options.csvInput() ? "csv" : "jsonl");
        values.put("policy", options.policy());
        values.put("topic", options.topic().id());
        values.put("rules", editions.stream().map(Policy::rulesHash).collect(Collectors.joining(",")));
        values.put("engine", engine());
        values.put("format", options.csvOutput() ? "csv" : "jsonl");
        values.put("lang", options.language().name());
        values.put("bom", String.valueOf(options.mark()));
        return new BatchTag(values);
    }

    private static String digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static String engine() {
        try (InputStream in = Jingcai.class.getResourceAsStream("engine.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path fileFor(Path out) {
        return out.resolveSibling(out.getFileName() + ENDING);
    }

    /** What differs from the tag beside a file of answers; all names where there is none. */
    List<String> differences(Path out) throws IOException {
        List<String> kept;
        try {
            kept = Files.readAllLines(fileFor(out));
        } catch (NoSuchFileException e) {
            kept = List.of();
        }
        List<String> lines = kept;
        return values.entrySet().stream()
                .filter(value -> !lines.contains(line(value)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Puts the tag beside a file of answers, whole or not at all. */
    void keep(Path out) throws IOException {
        Path file = fileFor(out);
        Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
        Files.write(unfinished, values.entrySet().stream().map(BatchTag::line).toList());
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String line(Map.Entry<String, String> value) {
        return value.getKey() + ": " + value.getValue();
    }
}
