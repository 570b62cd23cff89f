package org.jingcai.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.jingcai.IssuesException;
import org.jingcai.facts.Case;
import org.jingcai.json.CaseColumns;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A case a row, under a header of the contract's paths; blank lines are passed over.
 *
 * <p>A quoted cell may run over several lines. Where the quotes do not come out even, the line they start on is refused
 * alone and the next line is a row again, so that one stray quote costs one case.
 */
final class CsvRecords implements CaseInput {

    /** No cell of a case needs more lines or bytes. */
    private static final int MOST_LINES = 100;

    private static final int MOST_BYTES = 1_000_000;

    /** Of a blank line, and of a row of empty cells as spreadsheets leave them below a table. */
    private static final String NOTHING = ", \t\r";

    private static final String MARK = "\uFEFF";
    private static final Text UNPAIRED = Text.of("引号没有成对", "the quotes do not come in pairs");
    private static final Text DOUBLE =
            Text.of("内容中的引号写两遍，整格再加引号", "Write a quote within a cell twice, and the cell in quotes");

    private final InputLines lines;
    private final Deque<InputLines.Line> returned = new ArrayDeque<>();
    private final CaseColumns columns;

    /** @throws IssuesException where the header cannot be used */
    CsvRecords(InputLines lines) throws IOException {
        this.lines = lines;
        InputLines.Line header = nextLine();
        byte[] bytes = header == null ? null : header.bytes();
        String decoded = bytes == null ? "" : decode(bytes, header.number());
        String names = decoded.startsWith(MARK) ? decoded.substring(1) : decoded;
        if (header == null || names.isBlank()) {
            throw new IssuesException(List.of(new Issue(
                    IssueCode.UNREADABLE,
                    "1",
                    Text.of("没有表头", "there is no header"),
                    Text.of(
                            "第一行写列名，如asOf,unit.kind",
                            "Name the columns in the first line, asOf,unit.kind for instance"))));
        }
        this.columns = CaseColumns.of(cells(names, header.number()));
    }

    @Override
    public @Nullable Unread next() throws IOException {
        InputLines.Line line = nextLine();
        if (line == null) {
            return null;
        }
        byte[] bytes = line.bytes();
        long number = line.number();
        if (bytes == null) {
            return new Unread(number, () -> JsonLines.tooLong(String.valueOf(number)));
        }
        if (!endsInQuotes(bytes, false)) {
            return new Unread(number, () -> read(bytes, number));
        }
        byte[] joined = joined(bytes, number);
        return new Unread(number, () -> joined == null ? refuse(number, UNPAIRED, DOUBLE) : read(joined, number));
    }

    private InputLines.@Nullable Line nextLine() throws IOException {
        InputLines.Line line = rawLine();
        while (line != null && line.hasOnly(NOTHING)) {
            line = rawLine();
        }
        return line;
    }

    private InputLines.@Nullable Line rawLine() throws IOException {
        return returned.isEmpty() ? lines.next() : returned.remove();
    }

    /** The line with those that its open quote takes in; null, and those lines returned, where that makes no row. */
    private byte @Nullable [] joined(byte[] first, long number) throws IOException {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        row.writeBytes(first);
        List<InputLines.Line> taken = new ArrayList<>();
        boolean open = true;
        while (open && taken.size() < MOST_LINES && row.size() < MOST_BYTES) {
            InputLines.Line line = rawLine();
            if (line == null) {
                break;
            }
            taken.add(line);
            byte[] bytes = line.bytes();
            if (bytes == null) {
                break;
            }
            row.write('\n');
            row.writeBytes(bytes);
            open = endsInQuotes(bytes, true);
        }
        if (!open && isRow(row.toByteArray(), number)) {
            return row.toByteArray();
        }
        for (int i = taken.size() - 1; i >= 0; i--) {
            returned.addFirst(taken.get(i));
        }
        return null;
    }

    private boolean isRow(byte[] bytes, long number) {
        try {
            return cells(decode(bytes, number), number).size() <= columns.width();
        } catch (IssuesException e) {
            return false;
        }
    }

    /**
     * Whether a line ends within a quoted cell. A quote opens a cell only as its first character; elsewhere it is part of
     * what the cell says.
     *
     * @param quoted whether the line starts within one
     */
    private static boolean endsInQuotes(byte[] line, boolean quoted) {
        boolean open = quoted;
        boolean first = !quoted;
        for (int i = 0; i < line.length; i++) {
            if (line[i] != '"') {
                first = !open && line[i] == ',';
            } else if (!open) {
                open = first;
                first = false;
            } else if (i + 1 < line.length && line[i + 1] == '"') {
                i++;
            } else {
                open = false;
            }
        }
        return open;
    }

    private Case read(byte[] bytes, long number) {
        return columns.read(cells(decode(bytes, number), number));
    }

    private static List<String> cells(String row, long number) {
        try {
            Iterator<String[]> records =
                    CsvReader.builder().build(StringArrayHandler.of(), row).iterator();
            List<String> cells = Arrays.asList(records.next());
            if (!records.hasNext()) {
                return cells;
            }
        } catch (CsvParseException e) {
            // told below, as are two rows where there should be one
        }
        throw new IssuesException(List.of(new Issue(IssueCode.UNREADABLE, String.valueOf(number), UNPAIRED, DOUBLE)));
    }

    private static String decode(byte[] bytes, long number) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IssuesException(List.of(new Issue(
                    IssueCode.UNREADABLE,
                    String.valueOf(number),
                    Text.of("第" + number + "行不是UTF-8编码", "line " + number + " is not UTF-8"),
                    Text.of("或许是GBK，请另存为UTF-8（CSV UTF-8）", "Maybe it is GBK: save it as CSV UTF-8"))));
        }
    }

    private static Case refuse(long number, Text problem, Text remedy) {
        throw new IssuesException(List.of(new Issue(IssueCode.UNREADABLE, String.valueOf(number), problem, remedy)));
    }
}
