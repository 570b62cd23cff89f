package org.jingcai.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jingcai.IssuesException;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The file that answers are appended to. Its complete lines are the cases that have been answered; there is no other
 * record of them that could disagree, whenever the process ends. One process at a time writes it.
 */
final class AnswerFile implements Closeable {

    private static final int BUFFER = 1 << 20;

    private final FileChannel channel;
    private final long lines;

    private AnswerFile(FileChannel channel, long lines) {
        this.channel = channel;
        this.lines = lines;
    }

    /**
     * Opens the file for the rest of a run, or for all of it.
     *
     * @throws IssuesException where it holds the answers of another run, or another process is writing it
     */
    static AnswerFile open(Path file, BatchTag tag, boolean restart) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (lock(channel) == null) {
                throw CaseSource.refused(
                        file.toString(),
                        Text.of("正由另一个进程写入", "another process is writing it"),
                        Text.of("请等它结束，或换一个文件名", "Wait for it to end, or name another file"));
            }
            if (restart) {
                channel.truncate(0);
            }
            if (channel.size() == 0) {
                tag.keep(file);
            } else {
                check(file, tag);
            }
            return new AnswerFile(channel, countAndTrim(channel));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void check(Path file, BatchTag tag) throws IOException {
        List<String> differences = tag.differences(file);
        if (differences.isEmpty()) {
            return;
        }
        boolean all = differences.size() == tag.values().size();
        String names = String.join("、", differences);
        throw CaseSource.refused(
                file.toString(),
                all
                        ? Text.of("已有内容，且不是 batch 留下的未完结果", "it has content that no run like this has left")
                        : Text.of(
                                "是另一次运行的结果，不同之处：" + names,
                                "it holds the answers of another run, which differs in " + names.replace("、", ", ")),
                Text.of(
                        "换一个文件名，或加 " + Syntax.RESTART + " 丢弃原有内容、从头开始",
                        "Name another file, or add " + Syntax.RESTART + " to throw it away and start anew"));
    }

    /** Cuts off what comes after the last complete line, and counts the lines. */
    private static long countAndTrim(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        long lines = 0;
        long complete = 0;
        long position = 0;
        for (int read = channel.read(buffer, 0); read > 0; read = channel.read(buffer.clear(), position)) {
            byte[] bytes = buffer.array();
            for (int i = 0; i < read; i++) {
                if (bytes[i] == '\n') {
                    lines++;
                    complete = position + i + 1;
                }
            }
            position += read;
        }
        channel.truncate(complete);
        channel.position(complete);
        return lines;
    }

    /** How many complete lines an earlier run left. */
    long lines() {
        return lines;
    }

    /** Where to append. */
    OutputStream stream() {
        return Channels.newOutputStream(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
