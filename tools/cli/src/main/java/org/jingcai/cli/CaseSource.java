package org.jingcai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.jingcai.IssuesException;
import org.jingcai.json.CaseReader;
import org.jingcai.text.Text;

/**
 * Where many cases come from.
 *
 * @param name of the file, or {@link #STANDARD_INPUT}
 * @param csv whether it is a table, and not a case a line
 */
record CaseSource(String name, boolean csv, Terminal terminal) {

    static final String STANDARD_INPUT = "-";

    boolean isStandardInput() {
        return name.equals(STANDARD_INPUT);
    }

    /** Adds what keeps it from being read. */
    void check(Problems problems) {
        if (isStandardInput()) {
            return;
        }
        Path file = Path.of(name);
        if (Files.isDirectory(file)) {
            problems.add(new Issue(
                    IssueCode.UNREADABLE,
                    name,
                    Text.of("是目录，不是文件", "it is a directory"),
                    Text.of("请给出文件", "Name a file in it")));
        } else if (Files.notExists(file)) {
            problems.add(new Issue(
                    IssueCode.UNREADABLE,
                    name,
                    Text.of("没有这个文件", "there is no such file"),
                    Text.of("请核对路径", "Check the path")));
        }
    }

    /**
     * Makes sure that writing answers to a file leaves the cases whole: it is not theirs by any name, and they can be read
     * more than once.
     *
     * @throws IssuesException where it does not
     */
    void checkApartFrom(Path out) {
        Path cases = Path.of(name);
        if (!Files.isRegularFile(cases)) {
            throw refused(
                    name,
                    Text.of("不是普通文件，只能读一次", "it is no regular file and can be read only once"),
                    Text.of(
                            "与 " + Syntax.OUT + " 一起用时，先把案件存为文件；或不写 " + Syntax.OUT + "，把标准输出转到文件",
                            "With " + Syntax.OUT
                                    + " save the cases in a file first; or redirect standard output instead"));
        }
        if (Files.exists(out) && !Files.isRegularFile(out)) {
            throw refused(
                    out.toString(),
                    Text.of("不是普通文件，结果无法保存和接续", "it is no regular file, and answers cannot be kept and gone on with"),
                    Text.of("写一个文件名", "Name a file"));
        }
        for (Path written : List.of(out, BatchTag.fileFor(out))) {
            if (isSame(cases, written)) {
                throw refused(
                        out.toString(),
                        Text.of("结果会写进案件文件本身", "the answers would be written over the cases"),
                        Text.of("换一个文件名", "Name another file"));
            }
        }
    }

    /** By device and inode where the system has them, so that links and other spellings are seen. */
    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return true; // not known to be apart
        }
    }

    /** What was asked for at a place cannot be done. */
    static IssuesException refused(String place, Text problem, Text remedy) {
        return new IssuesException(List.of(new Issue(IssueCode.BAD_OPTION, place, problem, remedy)));
    }

    InputLines open() throws IOException {
        InputStream stream = isStandardInput() ? terminal.in() : Files.newInputStream(Path.of(name));
        return new InputLines(stream, CaseReader.MOST_BYTES);
    }

    /** Its cases, one after the other. */
    InputCases cases(InputLines lines) throws IOException {
        return new InputCases(csv ? new CsvRecords(lines) : new JsonLines(lines));
    }

    /** Its size in bytes; 0 where that is not known. */
    long size() {
        try {
            return isStandardInput() ? 0 : Files.size(Path.of(name));
        } catch (IOException e) {
            return 0;
        }
    }

    /** It failed while it was read. */
    IssuesException unusable(IOException e) {
        return unusable(name, e);
    }

    /** What is read or written at a place failed. */
    static IssuesException unusable(String place, IOException e) {
        if (e instanceof NoSuchFileException) {
            return refused(
                    place,
                    Text.of("没有这个文件或者它所在的目录", "there is no such file, or no folder for it"),
                    Text.of("请核对路径，目录要先建好", "Check the path; make the folder first"));
        }
        String what = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new IssuesException(List.of(new Issue(
                IssueCode.UNREADABLE,
                place,
                Text.of("无法读写（" + what + "）", "it cannot be read or written (" + what + ")"),
                Text.of(
                        "请核对权限与磁盘；有 --out 时再运行同一命令会接着做",
                        "Check permissions and disk; with --out the same command goes on from there"))));
    }
}
