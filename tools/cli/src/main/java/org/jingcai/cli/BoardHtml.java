package org.jingcai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jingcai.text.Language;

/** A board as one HTML file that needs nothing else: for a browser, a phone, a printer. Immutable. */
final class BoardHtml {

    private static final String STYLE = "board.css";

    private final Wording wording;

    BoardHtml(Wording wording) {
        this.wording = wording;
    }

    String render(Board board) {
        StringBuilder out = new StringBuilder();
        String lang = wording.language() == Language.ZH ? "zh-CN" : "en";
        out.append("<!DOCTYPE html>\n<html lang=\"").append(lang).append("\">\n<head>\n");
        out.append("<meta charset=\"utf-8\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<title>").append(escape(title(board))).append("</title>\n");
        out.append("<style>\n").append(style()).append("</style>\n</head>\n<body>\n");
        out.append("<header>\n<h1>").append(escape(board.title())).append("</h1>\n");
        out.append("<p>").append(escape(board.subtitle())).append("</p>\n</header>\n<main>\n");
        overview(board, out);
        questions(board.questions(), out);
        themes(board, out);
        out.append("</main>\n");
        if (!board.notes().isEmpty()) {
            out.append("<footer>\n");
            board.notes().forEach(note -> out.append("<p>").append(escape(note)).append("</p>\n"));
            out.append("</footer>\n");
        }
        return out.append("</body>\n</html>\n").toString();
    }

    private static String title(Board board) {
        List<String> names = board.heads().stream().map(Board.Head::name).toList();
        return board.title() + " · " + String.join(" / ", names);
    }

    private void overview(Board board, StringBuilder out) {
        if (!board.overview().isEmpty()) {
            table(board, wording.of("结论", "Outcomes"), board.overview(), "data-row", out);
        }
    }

    private void themes(Board board, StringBuilder out) {
        table(board, wording.of("逐项对照", "Theme by theme"), board.rows(), "data-theme", out);
    }

    private void questions(List<Board.Question> questions, StringBuilder out) {
        if (questions.isEmpty()) {
            return;
        }
        out.append("<section class=\"questions\">\n<h2>")
                .append(escape(wording.of("接下来问什么", "What to ask next")))
                .append("</h2>\n<p class=\"hint\">")
                .append(escape(wording.of("能定下最多区的排在前面。", "What settles the most policies comes first.")))
                .append("</p>\n<ol>\n");
        for (Board.Question question : questions) {
            out.append("<li><span class=\"fact\">")
                    .append(escape(question.name()))
                    .append("</span> ");
            out.append("<span class=\"effect\">")
                    .append(escape(question.effect()))
                    .append("</span> ");
            out.append("<code>").append(escape(question.path())).append("</code></li>\n");
        }
        out.append("</ol>\n</section>\n");
    }

    private void table(Board board, String heading, List<Board.Row> rows, String key, StringBuilder out) {
        out.append("<section>\n<h2>")
                .append(escape(heading))
                .append("</h2>\n<div class=\"scroll\">\n<table>\n<thead>\n<tr>");
        out.append("<td></td>");
        for (Board.Head head : board.heads()) {
            out.append("<th scope=\"col\">").append(escape(head.name()));
            if (!head.title().equals(head.name())) {
                out.append("<small>").append(escape(head.title())).append("</small>");
            }
            out.append("</th>");
        }
        out.append("</tr>\n</thead>\n<tbody>\n");
        for (Board.Row row : rows) {
            row(board, row, key, out);
        }
        out.append("</tbody>\n</table>\n</div>\n</section>\n");
    }

    private void row(Board board, Board.Row row, String key, StringBuilder out) {
        out.append("<tr ").append(key).append("=\"").append(escape(row.key())).append("\"");
        out.append(row.differs() ? " class=\"differs\">\n" : ">\n");
        out.append("<th scope=\"row\">").append(escape(row.label()));
        if (!row.remark().isEmpty()) {
            out.append("<small>").append(escape(row.remark())).append("</small>");
        }
        if (row.differs()) {
            out.append("<span class=\"tag\">")
                    .append(escape(wording.of("有差别", "differs")))
                    .append("</span>");
        }
        out.append("</th>\n");
        for (int i = 0; i < row.cells().size(); i++) {
            cell(board.heads().get(i).name(), row.cells().get(i), out);
        }
        out.append("</tr>\n");
    }

    private void cell(String policy, Board.Cell cell, StringBuilder out) {
        out.append("<td data-policy=\"").append(escape(policy)).append("\"><div class=\"cell\">");
        if (cell.entries().isEmpty()) {
            out.append("<p class=\"nothing\">").append(escape(cell.otherwise())).append("</p>");
        }
        cell.entries().forEach(entry -> entry(entry, out));
        out.append("</div></td>\n");
    }

    private void entry(Board.Entry entry, StringBuilder out) {
        out.append("<div class=\"entry").append(entry.isQuiet() ? " quiet\">" : "\">");
        Board.Mark mark = entry.mark();
        if (mark != null) {
            out.append("<span class=\"mark ").append(css(mark.tone())).append("\">");
            out.append("<span aria-hidden=\"true\">").append(sign(mark.tone())).append("</span>");
            out.append(escape(mark.word())).append("</span>");
        }
        if (!entry.name().isEmpty()) {
            out.append("<p class=\"name\">").append(escape(entry.name())).append("</p>");
        }
        for (Board.Part part : entry.parts()) {
            part(part, out);
        }
        out.append("</div>");
    }

    private void part(Board.Part part, StringBuilder out) {
        out.append("<div class=\"part\">");
        if (!part.label().isEmpty()) {
            out.append("<span class=\"label\">").append(escape(part.label())).append("</span>");
        }
        out.append("<div>");
        part.lines().forEach(line -> out.append("<p>").append(escape(line)).append("</p>"));
        out.append("</div></div>");
    }

    private static String css(Tone tone) {
        return switch (tone) {
            case GOOD -> "good";
            case BAD -> "bad";
            case OPEN -> "open";
            case QUIET -> "none";
        };
    }

    /** Tells apart in black and white too. */
    private static String sign(Tone tone) {
        return switch (tone) {
            case GOOD -> "✓";
            case BAD -> "✕";
            case OPEN -> "?";
            case QUIET -> "–";
        };
    }

    private static String style() {
        try (InputStream in = BoardHtml.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + STYLE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text as HTML, in an element or an attribute alike. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
