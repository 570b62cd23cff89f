package org.jingcai.cli;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingcai.Jingcai;
import org.jingcai.facts.CaseBuilder;

/**
 * Run by the build on the class path of one rules module and nothing else: answers a case there, so that the class path
 * is known to suffice, and writes down what was on it.
 */
public final class RuntimeProbe {

    private RuntimeProbe() {}

    /** @param args the file to write: the outcome, then a line for each entry of the class path */
    public static void main(String[] args) throws IOException {
        String outcome = Jingcai.load()
                .eligibility(
                        "chaoyang",
                        CaseBuilder.builder().asOf(LocalDate.of(2025, 3, 31)).build())
                .outcome()
                .name();
        URLClassLoader loader = (URLClassLoader) Thread.currentThread().getContextClassLoader();
        String report = Stream.concat(
                        Stream.of(outcome), Arrays.stream(loader.getURLs()).map(URL::getPath))
                .collect(Collectors.joining("\n"));
        Path file = Path.of(args[0]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, report);
    }
}
