package org.jingcai.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.jingcai.IssuesException;
import org.jingcai.text.Text;

/**
 * Reads a table of figures: one a line, six columns parted by tabs (name, year, value, day of publication or empty,
 * certainty, source), lines that start with # left out.
 */
public final class FigureReader {

    private static final int COLUMNS = 6;

    private final String file;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();

    private FigureReader(String file) {
        this.file = file;
    }

    /**
     * Every figure of the table.
     *
     * @param file its name, for messages
     * @throws IssuesException with every line that cannot be used
     */
    public static List<Figure> read(String file, Reader text) throws IOException {
        FigureReader reader = new FigureReader(file);
        try (BufferedReader lines = new BufferedReader(text)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    reader.line(number, line);
                }
            }
        }
        if (!reader.issues.isEmpty()) {
            throw new IssuesException(reader.issues);
        }
        return reader.figures;
    }

    static List<Figure> readShipped(String file) {
        InputStream resource = FigureReader.class.getResourceAsStream(file);
        if (resource == null) {
            throw new IllegalStateException("no shipped table " + file);
        }
        try {
            return read(file, new InputStreamReader(resource, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void rejectDuplicates(Collection<Figure> figures) {
        Set<String> seen = new HashSet<>();
        List<Issue> issues = new ArrayList<>();
        for (Figure figure : figures) {
            String place = figure.name() + "[" + figure.year() + "]";
            if (!seen.add(place)) {
                issues.add(new Issue(
                        IssueCode.DUPLICATE_RECORD,
                        place,
                        Text.of("同一年度有两个数值", "two figures for one year"),
                        Text.of("请只保留一个", "Keep one of them")));
            }
        }
        if (!issues.isEmpty()) {
            throw new IssuesException(issues);
        }
    }

    private void line(int number, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            reject(
                    number,
                    Text.of(
                            "应有 " + COLUMNS + " 列，实有 " + cells.length + " 列",
                            cells.length + " columns, not " + COLUMNS),
                    Text.of(
                            "各列以制表符分开：名称、年度、数值、公布日期、可靠程度、来源",
                            "Part name, year, value, day, certainty and source by tabs"));
            return;
        }
        try {
            figures.add(new Figure(
                    cells[0],
                    Integer.parseInt(cells[1]),
                    new BigDecimal(cells[2]),
                    cells[3].isEmpty() ? null : LocalDate.parse(cells[3]),
                    Figure.Certainty.valueOf(cells[4]),
                    cells[5]));
        } catch (NumberFormatException e) {
            reject(
                    number,
                    Text.of("年度或数值不是数字：" + cells[1] + "、" + cells[2], "not a number: " + cells[1] + ", " + cells[2]),
                    Text.of("年度写 2024，数值写 143244", "Write 2024 for the year and 143244 for the value"));
        } catch (DateTimeParseException e) {
            reject(
                    number,
                    Text.of("日期写法不对：" + cells[3], "not a date: " + cells[3]),
                    Text.of("写成 2025-09-18，不知道则留空", "Write 2025-09-18, or nothing where unknown"));
        } catch (IllegalArgumentException e) {
            reject(
                    number,
                    Text.of("可靠程度不认识：" + cells[4], "unknown certainty: " + cells[4]),
                    Text.of("写 OFFICIAL 或 SECONDARY", "Write OFFICIAL or SECONDARY"));
        }
    }

    private void reject(int number, Text problem, Text remedy) {
        issues.add(new Issue(IssueCode.WRONG_VALUE, file + ":" + number, problem, remedy));
    }
}
