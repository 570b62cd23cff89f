package org.jingcai.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that are no JSON, no object, or no file. */
class CaseReaderInputTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"asOf\": \"2025-06-30\",} | 1:23 | Maybe a comma too many",
                "{'asOf': 1}              | 1:2  | straight double quotes",
                "{“asOf”: 1}              | 1:2  | straight double quotes",
                "{\"asOf\"： 1}           | 1:8  | full-width punctuation",
                "// a case                | 1:1  | no comments",
                "{\"asOf\": 01}           | 1:11 | Check the commas",
                "{\"asOf\": NaN}          | 1:13 | Maybe a comma too many",
                "{\"asOf\" 1}             | 1:9  | Check the commas",
                "[1}                      | 1:3  | Maybe a comma too many"
            })
    void givesLineAndColumnOfWhatIsNotJson(String json, String place, String remedy) {
        Issue issue = Cases.issue(json);

        assertThat(issue.code()).isEqualTo(IssueCode.UNREADABLE);
        assertThat(issue.place()).isEqualTo(place);
        assertThat(issue.remedy().en()).contains(remedy);
    }

    @Test
    void countsLines() {
        Issue issue = Cases.issue("{\n  \"unit\": {},\n  x\n}");

        assertThat(issue.place()).isEqualTo("3:3");
        assertThat(issue.problem().en()).isEqualTo("line 3, column 3: not JSON, \"x\" cannot stand here");
        assertThat(issue.problem().zh()).isEqualTo("第3行第3列：不是JSON，此处不应有\"x\"");
    }

    @Test
    void marksTheSpotUnderWideCharactersToo() {
        assertThat(Cases.issue("{\n  \"unit\": {\"id\": \"注册\";}}").excerpt())
                .isEqualTo("  \"unit\": {\"id\": \"注册\";}}\n                  \u3000\u3000 ^");
        assertThat(Cases.issue("{\"unit\": {").excerpt()).isEqualTo("{\"unit\": {\n          ^");
        assertThat(Cases.issue("{\"" + "a".repeat(1000) + "\" x").excerpt()).hasSizeLessThan(150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"asOf\": \"2025", "{\"asOf\"", "[", "{\"unit\": {\"kind\": \"SOE\"}"})
    void saysThatATextEndsTooEarly(String json) {
        assertThat(Cases.issue(json).problem().en()).contains("ends before it is complete");
    }

    @Test
    void findsTheMistakesBeforeTheTextBreaksOffInTheSamePass() {
        assertThat(Cases.issues("{\"unit\": {\"legalPerson\": \"yes\", \"legalPerson\": 1,\n ]"))
                .extracting(Issue::code, Issue::place)
                .containsExactly(
                        tuple(IssueCode.DUPLICATE_KEY, "$.unit.legalPerson"),
                        tuple(IssueCode.WRONG_TYPE, "$.unit.legalPerson"),
                        tuple(IssueCode.UNREADABLE, "2:2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "{}", "]", "}", "1", ","})
    void refusesWhatFollowsTheObject(String more) {
        Issue issue = Cases.issue("{\"asOf\": \"2025-06-30\"} " + more);

        assertThat(issue.code()).isEqualTo(IssueCode.UNREADABLE);
        assertThat(issue.place()).isEqualTo("1:24");
        assertThat(issue.problem().en()).contains("more after the end of the object");
    }

    @Test
    void findsWhatIsWrongInAnObjectThatSomethingFollows() {
        assertThat(Cases.issues("{\"unit\": {\"registeredCapital\": -1}} x"))
                .extracting(Issue::place)
                .containsExactly("$.asOf", "$.unit.registeredCapital", "1:37");
    }

    @ParameterizedTest
    @CsvSource({"[], a list", "null, null", "7, a number", "\"x\", a text", "true, a boolean"})
    void refusesWhatIsNoObject(String json, String kind) {
        Issue issue = Cases.issue(json.equals("x") ? "\"x\"" : json);

        assertThat(issue.place()).isEqualTo("$");
        assertThat(issue.code()).isEqualTo(IssueCode.UNREADABLE);
        assertThat(issue.problem().en()).isEqualTo("a case is an object; this is " + kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "\uFEFF"})
    void refusesNothing(String json) {
        assertThat(Cases.issue(json).problem().en()).isEqualTo("there is nothing in it");
    }

    @Test
    void refusesToGoTooDeep() {
        String deep = "[".repeat(100_000);

        Issue issue = Cases.issues(Cases.with("\"zzz\": " + deep)).get(1);

        assertThat(issue.problem().en()).contains("more than 50 levels deep");
        assertThat(issue.place()).isEqualTo("1:80");
    }

    @Test
    void readsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("案件.json"), Cases.EXAMPLE);

        assertThat(CaseReader.read(file)).isEqualTo(CaseReader.read(Cases.EXAMPLE));
    }

    @Test
    void namesTheFileBeforeLineAndColumn() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{\n x}");

        assertThat(issue(file).place()).isEqualTo(file + ":2:2");
    }

    @Test
    void refusesWhatIsNoFile() throws IOException {
        Path absent = folder.resolve("absent.json");
        Path empty = Files.createFile(folder.resolve("empty.json"));

        assertThat(List.of(issue(absent), issue(folder), issue(empty)))
                .extracting(Issue::code, Issue::place, issue -> issue.problem().en())
                .containsExactly(
                        tuple(IssueCode.UNREADABLE, absent.toString(), "there is no such file"),
                        tuple(IssueCode.UNREADABLE, folder.toString(), "it is a directory"),
                        tuple(IssueCode.UNREADABLE, empty.toString(), "there is nothing in it"));
    }

    @Test
    void takesTenMegabytesAndNotAByteMore() throws IOException {
        String padded = Cases.EXAMPLE + " ".repeat(CaseReader.MOST_BYTES - Cases.EXAMPLE.length());
        Path most = Files.writeString(folder.resolve("most.json"), padded);
        Path more = Files.writeString(folder.resolve("more.json"), padded + " ");

        assertThat(CaseReader.read(most).asOf()).isEqualTo("2025-03-31");
        assertThat(issue(more).problem().en()).isEqualTo("it has more than 10 MB");
        assertThat(Cases.issue(padded + " ").problem().en()).isEqualTo("it has more than 10 MB");
    }

    @Test
    void refusesWhatIsNotUtf8AndSaysFromWhichLine() throws IOException {
        byte[] gbk = "{\n\"asOf\": \"2025-06-30\", \"unit\": {\"id\": \"京\"}}".getBytes(Charset.forName("GBK"));
        Path file = Files.write(folder.resolve("gbk.json"), gbk);

        Issue issue = issue(file);

        assertThat(issue.place()).isEqualTo(file + ":2");
        assertThat(issue.problem().en()).isEqualTo("from line 2 on it is not UTF-8");
        assertThat(issue.remedy().en()).contains("GBK");
        byte[] utf16 = Cases.EXAMPLE.getBytes(StandardCharsets.UTF_16);
        assertThat(Cases.issues(() -> CaseReader.read(utf16))).hasSize(1);
    }

    @Test
    void refusesACharacterThatIsCutOffAtTheEnd() {
        byte[] cut = {'{', (byte) 0xE4, (byte) 0xBA};

        assertThat(Cases.issues(() -> CaseReader.read(cut)).get(0).problem().en())
                .contains("not UTF-8");
    }

    private static Issue issue(Path file) {
        List<Issue> issues = Cases.issues(() -> CaseReader.read(file));
        assertThat(issues).hasSize(1);
        return issues.get(0);
    }
}
