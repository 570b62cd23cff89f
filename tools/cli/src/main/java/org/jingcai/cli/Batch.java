package org.jingcai.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jingcai.AnswerStream;
import org.jingcai.Jingcai;
import org.jingcai.Result;
import org.jingcai.text.Text;

/** {@code batch}: judges any number of cases by one policy. */
final class Batch {

    private final BatchOptions options;
    private final CaseSource source;
    private final Terminal terminal;
    private final Problems problems;
    private final Wording wording;

    Batch(BatchOptions options, Terminal terminal, Problems problems) {
        this.options = options;
        this.source = new CaseSource(options.cases(), options.csvInput(), terminal);
        this.terminal = terminal;
        this.problems = problems;
        this.wording = new Wording(options.language());
    }

    /** Writes the answers as they come; what is left to print is nothing. */
    String answer() {
        source.check(problems);
        Optional<Jingcai> loaded = problems.isEmpty() || !options.policy().isEmpty()
                ? Engine.load(options.rules(), problems)
                : Optional.empty();
        loaded.filter(engine -> !options.policy().isEmpty()).ifPresent(engine -> problems.of(() -> check(engine)));
        problems.throwIfAny();
        Jingcai engine = loaded.orElseThrow();
        if (options.out() != null) {
            checkKept(options.out()); // before the input is opened, which may wait for ever
        }
        try (InputLines lines = source.open()) {
            InputCases cases = source.cases(lines);
            if (options.out() == null) {
                toStandardOutput(engine, cases, lines);
            } else {
                toFile(options.out(), engine, cases, lines);
            }
        } catch (IOException e) {
            throw source.unusable(e);
        }
        return "";
    }

    /** Whether there is such a policy with such a topic, asked before anything is written. */
    private boolean check(Jingcai engine) {
        engine.stream(options.policy(), options.topic(), Collections.emptyIterator(), 1)
                .close();
        return true;
    }

    private AnswerFormat format() {
        return options.csvOutput()
                ? new AnswerTable(options.policy(), options.topic(), options.language(), options.mark())
                : new AnswerLines(options.language());
    }

    private void toStandardOutput(Jingcai engine, InputCases cases, InputLines lines) throws IOException {
        LineSink sink = new LineSink(terminal.bytes());
        try {
            sink.write(format().header());
            run(engine, cases, lines, sink, 0);
        } catch (WritingFailed e) {
            if (!e.isClosedPipe()) {
                throw CaseSource.unusable(wording.of("标准输出", "standard output"), e.cause());
            }
        }
    }

    private void toFile(Path out, Jingcai engine, InputCases cases, InputLines lines) throws IOException {
        try (AnswerFile file = openFile(out, engine)) {
            LineSink sink = new LineSink(file.stream());
            byte[] header = format().header();
            boolean headed = header.length > 0;
            if (file.lines() == 0) {
                sink.write(header);
            }
            long answered = headed && file.lines() > 0 ? file.lines() - 1 : file.lines();
            cases.skip(answered);
            run(engine, cases, lines, sink, answered);
        } catch (WritingFailed e) {
            throw CaseSource.unusable(out.toString(), e.cause());
        }
    }

    /** Whether answers can be kept in the file and gone on with. */
    private void checkKept(Path out) {
        if (source.isStandardInput()) {
            throw CaseSource.refused(
                    Syntax.OUT,
                    Text.of("不能与标准输入一起用，因为中断后无从接续", "it does not go with standard input, which cannot be read again"),
                    Text.of("先把案件存为文件，或把标准输出转到文件", "Save the cases in a file, or redirect standard output"));
        }
        source.checkApartFrom(out);
    }

    private AnswerFile openFile(Path out, Jingcai engine) {
        try {
            return AnswerFile.open(out, BatchTag.of(options, engine.editions(options.policy())), options.restart());
        } catch (IOException e) {
            throw CaseSource.unusable(out.toString(), e);
        }
    }

    private void run(Jingcai engine, InputCases cases, InputLines lines, LineSink sink, long before)
            throws WritingFailed {
        Count count = new Count(before);
        try (Interruption interruption = new Interruption()) {
            judge(engine, cases, lines, sink, count, interruption);
            terminal.err().println(count.told(wording, interruption.isAsked(), options.out() != null));
            terminal.err().flush(); // before the interruption is over, and the process with it
        } catch (UncheckedIOException e) {
            throw source.unusable(e.getCause());
        }
    }

    private void judge(
            Jingcai engine, InputCases cases, InputLines lines, LineSink sink, Count count, Interruption interruption)
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
        return Progress.on(terminal.err(), source.size(), before, wording);
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
