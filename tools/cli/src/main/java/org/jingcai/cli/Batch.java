package org.jingcai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jingcai.AnswerStream;
import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.jingcai.IssuesException;
import org.jingcai.Jingcai;
import org.jingcai.Result;
import org.jingcai.facts.Case;
import org.jingcai.json.CaseReader;
import org.jingcai.policy.Policy;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** {@code batch}: judges any number of cases by one policy. */
final class Batch {

    private final BatchOptions options;
    private final Terminal terminal;
    private final Problems problems;
    private final Wording wording;

    Batch(BatchOptions options, Terminal terminal, Problems problems) {
        this.options = options;
        this.terminal = terminal;
        this.problems = problems;
        this.wording = new Wording(options.language());
    }

    /** Writes the answers as they come; what is left to print is nothing. */
    String answer() {
        checkInput();
        Optional<Jingcai> loaded = problems.isEmpty() || !options.policy().isEmpty()
                ? Engine.load(options.rules(), problems)
                : Optional.empty();
        loaded.filter(engine -> !options.policy().isEmpty()).ifPresent(engine -> problems.of(() -> check(engine)));
        problems.throwIfAny();
        Jingcai engine = loaded.orElseThrow();
        try (InputLines lines = new InputLines(open(), CaseReader.MOST_BYTES)) {
            CaseInput input = options.csvInput() ? new CsvRecords(lines) : new JsonLines(lines);
            if (options.out() == null) {
                toStandardOutput(engine, input, lines);
            } else {
                toFile(options.out(), engine, input, lines);
            }
        } catch (IOException e) {
            throw unusable(options.cases(), e);
        }
        return "";
    }

    private void checkInput() {
        if (options.cases().equals(BatchOptions.STANDARD_INPUT)) {
            return;
        }
        Path cases = Path.of(options.cases());
        if (Files.isDirectory(cases)) {
            problems.add(new Issue(
                    IssueCode.UNREADABLE,
                    options.cases(),
                    Text.of("是目录，不是文件", "it is a directory"),
                    Text.of("请给出文件", "Name a file in it")));
        } else if (Files.notExists(cases)) {
            problems.add(new Issue(
                    IssueCode.UNREADABLE,
                    options.cases(),
                    Text.of("没有这个文件", "there is no such file"),
                    Text.of("请核对路径", "Check the path")));
        }
    }

    /** Whether there is such a policy with such a topic, asked before anything is written. */
    private boolean check(Jingcai engine) {
        engine.stream(options.policy(), options.topic(), Collections.emptyIterator(), 1)
                .close();
        return true;
    }

    private InputStream open() throws IOException {
        return options.cases().equals(BatchOptions.STANDARD_INPUT)
                ? terminal.in()
                : Files.newInputStream(Path.of(options.cases()));
    }

    private AnswerFormat format() {
        return options.csvOutput()
                ? new AnswerTable(options.policy(), options.topic(), options.language(), options.mark())
                : new AnswerLines(options.language());
    }

    private void toStandardOutput(Jingcai engine, CaseInput input, InputLines lines) throws IOException {
        LineSink sink = new LineSink(terminal.bytes());
        try {
            sink.write(format().header());
            run(engine, new Cases(input), lines, sink, 0);
        } catch (WritingFailed e) {
            if (!e.isClosedPipe()) {
                throw unusable(wording.of("标准输出", "standard output"), e.cause());
            }
        }
    }

    private void toFile(Path out, Jingcai engine, CaseInput input, InputLines lines) throws IOException {
        try (AnswerFile file = openFile(out, engine)) {
            LineSink sink = new LineSink(file.stream());
            byte[] header = format().header();
            boolean headed = header.length > 0;
            if (file.lines() == 0) {
                sink.write(header);
            }
            long answered = headed && file.lines() > 0 ? file.lines() - 1 : file.lines();
            Cases cases = new Cases(input);
            cases.skip(answered);
            run(engine, cases, lines, sink, answered);
        } catch (WritingFailed e) {
            throw unusable(out.toString(), e.cause());
        }
    }

    private AnswerFile openFile(Path out, Jingcai engine) {
        if (options.cases().equals(BatchOptions.STANDARD_INPUT)) {
            throw new IssuesException(List.of(new Issue(
                    IssueCode.BAD_OPTION,
                    Syntax.OUT,
                    Text.of("不能与标准输入一起用，因为中断后无从接续", "it does not go with standard input, which cannot be read again"),
                    Text.of("先把案件存为文件，或把标准输出转到文件", "Save the cases in a file, or redirect standard output"))));
        }
        Policy policy = engine.policy(options.policy()).orElseThrow();
        try {
            return AnswerFile.open(out, BatchTag.of(options, policy), options.restart());
        } catch (IOException e) {
            throw unusable(out.toString(), e);
        }
    }

    private void run(Jingcai engine, Cases cases, InputLines lines, LineSink sink, long before) throws WritingFailed {
        Count count = new Count(before);
        try (Interruption interruption = new Interruption()) {
            judge(engine, cases, lines, sink, count, interruption);
            terminal.err().println(count.told(wording, interruption.isAsked(), options.out() != null));
            terminal.err().flush(); // before the interruption is over, and the process with it
        } catch (UncheckedIOException e) {
            throw unusable(options.cases(), e.getCause());
        }
    }

    private void judge(
            Jingcai engine, Cases cases, InputLines lines, LineSink sink, Count count, Interruption interruption)
            throws WritingFailed {
        AnswerFormat format = format();
        try (AnswerStream<Line> answers =
                        engine.stream(options.policy(), options.topic(), cases, options.threads(), result -> {
                            byte[] text = format.line(result, cases.lineOf(result.position()));
                            return new Line(text, result instanceof Result.Answered);
                        });
                Progress progress = progress(count.all())) {
            while (!interruption.isAsked() && answers.hasNext()) {
                Line line = answers.next();
                sink.write(line.text());
                count.add(line.answered());
                progress.at(count.all(), lines.bytesRead());
            }
            sink.flush();
        } catch (IOException e) {
            throw new WritingFailed(e);
        } catch (RuntimeException e) {
            save(sink);
            throw e;
        }
    }

    /** What became of a case, ready to be written. */
    private record Line(byte[] text, boolean answered) {}

    /** What has been answered stays answered, whatever comes after it. */
    private static void save(LineSink sink) throws WritingFailed {
        try {
            sink.flush();
        } catch (IOException e) {
            throw new WritingFailed(e);
        }
    }

    private Progress progress(long before) {
        if (!Terminal.progressIsWelcome()) {
            return Progress.none();
        }
        long bytes = 0;
        try {
            bytes = options.cases().equals(BatchOptions.STANDARD_INPUT) ? 0 : Files.size(Path.of(options.cases()));
        } catch (IOException e) {
            bytes = 0; // a bar without an end
        }
        return Progress.on(terminal.err(), bytes, before, wording);
    }

    private static IssuesException unusable(String place, IOException e) {
        String what = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new IssuesException(List.of(new Issue(
                IssueCode.UNREADABLE,
                place,
                Text.of("无法读写（" + what + "）", "it cannot be read or written (" + what + ")"),
                Text.of(
                        "请核对权限与磁盘；有 --out 时再运行同一命令会接着做",
                        "Check permissions and disk; with --out the same command goes on from there"))));
    }

    /** The cases of an input, which remembers the lines of those that are under way. */
    private static final class Cases implements Iterator<Supplier<Case>> {

        private final CaseInput input;
        private final Map<Long, Long> lines = new ConcurrentHashMap<>();
        private long drawn;
        private CaseInput.@Nullable Unread next;
        private boolean ended;

        Cases(CaseInput input) {
            this.input = input;
        }

        void skip(long cases) {
            for (long i = 0; i < cases && hasNext(); i++) {
                next = null;
            }
        }

        @Override
        public boolean hasNext() {
            if (next == null && !ended) {
                try {
                    next = input.next();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                ended = next == null;
            }
            return next != null;
        }

        @Override
        public Supplier<Case> next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            CaseInput.Unread taken = next;
            next = null;
            lines.put(drawn++, taken.line());
            return taken.kase();
        }

        /** The line of the case at a position; asked once. From any thread. */
        long lineOf(long position) {
            return Objects.requireNonNull(lines.remove(position));
        }
    }

    /** How many cases there were. */
    private static final class Count {

        private final long before;
        private long answered;
        private long refused;

        Count(long before) {
            this.before = before;
        }

        void add(boolean isAnswered) {
            if (isAnswered) {
                answered++;
            } else {
                refused++;
            }
        }

        long all() {
            return before + answered + refused;
        }

        String told(Wording wording, boolean interrupted, boolean resumable) {
            String now = wording.of(
                    "案件 " + (answered + refused) + " 件：" + answered + " 件已答复，" + refused + " 件有问题",
                    (answered + refused) + " cases: " + answered + " answered, " + refused + " refused");
            String earlier =
                    before == 0 ? "" : wording.of("；此前已完成 " + before + " 件", "; " + before + " were done before");
            String broken = !interrupted
                    ? ""
                    : resumable
                            ? wording.of("；已中断，再运行同一命令会接着做", "; interrupted, the same command goes on from here")
                            : wording.of("；已中断", "; interrupted");
            return now + earlier + broken;
        }
    }

    /** The answers cannot be written, which is no fault of the input. */
    private static final class WritingFailed extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient IOException cause;

        WritingFailed(IOException cause) {
            super(cause);
            this.cause = cause;
        }

        IOException cause() {
            return cause;
        }

        /** Whether nobody reads any more, as where {@code head} has seen enough. */
        boolean isClosedPipe() {
            String message = cause.getMessage();
            return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
        }
    }
}
