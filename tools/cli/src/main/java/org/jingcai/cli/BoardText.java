package org.jingcai.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A board as text: in columns where the terminal is wide enough for them, else theme by theme. Immutable. */
final class BoardText {

    /** A column narrower than this is hard to read. */
    private static final int NARROWEST = 18;

    /** One wider than this too. */
    private static final int WIDEST = 48;

    /** How a rule announces alternatives. */
    private static final String ANY_OF = "满足下列任一";

    private static final int WIDEST_LABEL = 14;
    private static final int GAP = 2;
    private static final int QUESTIONS_SHOWN = 10;

    private final Wording wording;
    private final Style style;
    private final int width;

    /**
     * A way to render.
     *
     * @param width of the terminal, in columns
     */
    BoardText(Wording wording, Style style, int width) {
        this.wording = wording;
        this.style = style;
        this.width = width;
    }

    String render(Board board) {
        StringBuilder out = new StringBuilder();
        out.append(style.heading(board.title())).append('\n');
        out.append(style.faint(board.subtitle())).append('\n');
        overview(board, out);
        questions(board.questions(), out);
        themes(board, out);
        for (String note : board.notes()) {
            out.append('\n')
                    .append(style.faint(Columns.wrap("", 0, note, width).stripTrailing()))
                    .append('\n');
        }
        return out.toString();
    }

    private void overview(Board board, StringBuilder out) {
        List<Board.Row> rows = board.overview();
        if (rows.isEmpty()) {
            return;
        }
        out.append('\n');
        int column = column(board, rows);
        if (column >= NARROWEST) {
            columns(board, rows, column, false, out);
        } else {
            for (int i = 0; i < board.heads().size(); i++) {
                out.append(i == 0 ? "" : "\n");
                policy(board.heads().get(i), rows, i, out);
            }
        }
    }

    private void themes(Board board, StringBuilder out) {
        List<Board.Row> rows = board.rows();
        if (rows.isEmpty()) {
            return;
        }
        if (!board.overview().isEmpty()) {
            out.append('\n')
                    .append(style.heading(wording.of("逐项对照", "Theme by theme")))
                    .append('\n');
        }
        out.append('\n');
        int column = column(board, rows);
        if (column >= NARROWEST) {
            columns(board, rows, column, true, out);
        } else {
            stacked(board, rows, out);
        }
    }

    private int labelWidth(List<Board.Row> rows) {
        int widest = rows.stream()
                .flatMapToInt(row -> IntStream.of(Columns.width(row.label()), Columns.width(remark(row))))
                .max()
                .orElse(0);
        return Math.min(widest, WIDEST_LABEL);
    }

    /** How wide a column may be where each policy has one. */
    private int column(Board board, List<Board.Row> rows) {
        return Math.min((width - labelWidth(rows)) / board.heads().size() - GAP, WIDEST);
    }

    /** Where there is no room for columns, one policy after another. */
    private void policy(Board.Head head, List<Board.Row> rows, int at, StringBuilder out) {
        out.append(style.heading(head.name())).append('\n');
        int label = labelWidth(rows);
        for (Board.Row row : rows) {
            if (!row.cells().get(at).entries().isEmpty()) {
                labelled(row.label(), label, row.cells().get(at), out);
            }
        }
    }

    private void columns(Board board, List<Board.Row> rows, int column, boolean spaced, StringBuilder out) {
        int label = labelWidth(rows);
        List<List<Line>> heads = board.heads().stream()
                .map(head -> wrapped(head.name(), column, style::heading))
                .toList();
        line(List.of(), label, heads, column, out);
        out.append(style.faint("-".repeat(label + (GAP + column) * heads.size())))
                .append('\n');
        for (int i = 0; i < rows.size(); i++) {
            Board.Row row = rows.get(i);
            List<Line> first = new ArrayList<>(wrapped(row.label(), label, style::heading));
            if (!remark(row).isEmpty()) {
                first.addAll(wrapped(remark(row), label, style::faint));
            }
            List<List<Line>> cells =
                    row.cells().stream().map(cell -> lines(cell, column)).toList();
            line(first, label, cells, column, out);
            if (spaced && i < rows.size() - 1) {
                out.append('\n');
            }
        }
    }

    /** One row of the table, as many lines as its longest cell has. */
    private static void line(List<Line> label, int labelWidth, List<List<Line>> cells, int column, StringBuilder out) {
        int height =
                Math.max(label.size(), cells.stream().mapToInt(List::size).max().orElse(0));
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            int owed = put(label, i, labelWidth, 0, line);
            for (List<Line> cell : cells) {
                owed = put(cell, i, column, owed + GAP, line);
            }
            out.append(line).append('\n');
        }
    }

    /** Appends one line of a cell after the blanks owed to it; returns those that the next cell will owe. */
    private static int put(List<Line> cell, int at, int width, int owed, StringBuilder line) {
        if (at >= cell.size()) {
            return owed + width;
        }
        line.append(" ".repeat(owed)).append(cell.get(at).painted());
        return Math.max(0, width - Columns.width(cell.get(at).text()));
    }

    private void stacked(Board board, List<Board.Row> rows, StringBuilder out) {
        int widest = board.heads().stream()
                .mapToInt(head -> Columns.width(head.name()))
                .filter(head -> head <= WIDEST_LABEL)
                .max()
                .orElse(0);
        for (int i = 0; i < rows.size(); i++) {
            Board.Row row = rows.get(i);
            out.append(i == 0 ? "" : "\n").append(style.heading(row.label()));
            out.append(remark(row).isEmpty() ? "" : "  " + style.faint(remark(row)))
                    .append('\n');
            for (int j = 0; j < row.cells().size(); j++) {
                labelled(board.heads().get(j).name(), widest, row.cells().get(j), out);
            }
        }
    }

    /** A cell beside its label, or below where the label is too long. */
    private void labelled(String name, int widest, Board.Cell cell, StringBuilder out) {
        int indent = GAP + widest + GAP;
        boolean fits = Columns.width(name) <= widest;
        String first = " ".repeat(GAP) + Columns.pad(name, widest) + " ".repeat(GAP);
        if (!fits) {
            out.append(" ".repeat(GAP)).append(name).append('\n');
            first = " ".repeat(indent);
        }
        for (Line line : lines(cell, Math.max(width - indent, NARROWEST))) {
            out.append(line.text().isEmpty() ? "" : first + line.painted()).append('\n');
            first = " ".repeat(indent);
        }
    }

    private String remark(Board.Row row) {
        String differs = row.differs() ? wording.of("有差别", "differs") : "";
        return row.remark().isEmpty() || differs.isEmpty()
                ? row.remark() + differs
                : row.remark() + wording.of("；", "; ") + differs;
    }

    private List<Line> lines(Board.Cell cell, int column) {
        if (cell.entries().isEmpty()) {
            return wrapped(cell.otherwise(), column, style::faint);
        }
        List<Line> lines = new ArrayList<>();
        for (Board.Entry entry : cell.entries()) {
            add(entry, column, lines);
        }
        return lines;
    }

    private void add(Board.Entry entry, int column, List<Line> lines) {
        Board.Mark mark = entry.mark();
        String word = mark == null ? "" : mark.word();
        String first = (word + "  " + entry.brief()).strip();
        if (!first.isEmpty()) {
            lines.addAll(wrapped(first, column, text -> paintWord(mark, text)));
        }
        if (entry.isQuiet()) {
            return;
        }
        for (Board.Part part : entry.parts()) {
            if (part.label().isEmpty()) {
                part.lines().forEach(text -> lines.addAll(wrapped(text, column, UnaryOperator.identity())));
            } else {
                String text = part.label() + wording.of("：", ": ") + sentences(part.lines());
                lines.addAll(wrapped(text, column, UnaryOperator.identity()));
            }
        }
    }

    private String paintWord(Board.@Nullable Mark mark, String text) {
        return mark != null && text.startsWith(mark.word())
                ? style.tone(mark.tone(), mark.word())
                        + text.substring(mark.word().length())
                : text;
    }

    /** In one line; what announces others is followed by them. */
    private String sentences(List<String> lines) {
        String and = wording.of("；", "; ");
        return String.join(and, lines).replace(ANY_OF + and, ANY_OF + "：");
    }

    private static List<Line> wrapped(String text, int column, UnaryOperator<String> paint) {
        return Columns.wrap("", 0, text, column)
                .lines()
                .flatMap(line -> pieces(line, column).stream())
                .map(line -> new Line(line, paint))
                .toList();
    }

    /** What no blank and no Chinese character lets break is broken anywhere rather than let out of its column. */
    private static List<String> pieces(String line, int column) {
        List<String> pieces = new ArrayList<>();
        String rest = line;
        while (Columns.width(rest) > column + 2 && rest.length() > column) { // a closing mark may hang over
            pieces.add(rest.substring(0, column));
            rest = rest.substring(column);
        }
        pieces.add(rest);
        return pieces;
    }

    private void questions(List<Board.Question> questions, StringBuilder out) {
        if (questions.isEmpty()) {
            return;
        }
        out.append('\n')
                .append(style.heading(wording.of("接下来问什么，先问的能定下最多的区", "What to ask next, what settles most first")))
                .append('\n');
        List<Board.Question> shown = questions.stream().limit(QUESTIONS_SHOWN).toList();
        int name = widest(shown.stream().map(Board.Question::name).toList());
        for (Board.Question question : shown) {
            String first = "  " + Columns.pad(question.name(), name) + "  ";
            out.append(Columns.wrap(first, Columns.width(first), question.effect() + "  " + question.path(), width));
        }
        int more = questions.size() - shown.size();
        if (more > 0) {
            out.append("  ")
                    .append(wording.of("另有 " + more + " 项，见 --format json", "and " + more + " more, see --format json"))
                    .append('\n');
        }
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(Columns::width).max().orElse(0);
    }

    /** A line of a cell, coloured only when it is set. */
    private record Line(String text, UnaryOperator<String> paint) {

        String painted() {
            return text.isEmpty() ? text : paint.apply(text);
        }
    }
}
