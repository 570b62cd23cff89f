package org.jingcai.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jingcai.answer.Finding;
import org.jingcai.text.Text;

/** A text page in the making: headings, findings set in, long lines wrapped. */
final class Page {

    private static final int WIDTH = 100;
    private static final int INDENT = 2;

    private final StringBuilder text = new StringBuilder();
    private final Wording wording;
    private final Style style;

    Page(Wording wording, Style style) {
        this.wording = wording;
        this.style = style;
    }

    String text() {
        return text.toString();
    }

    /** A line as it stands. */
    void line(String line) {
        text.append(line).append('\n');
    }

    /** A heading after an empty line. */
    void heading(String heading) {
        text.append('\n').append(style.heading(heading)).append('\n');
    }

    /** A heading and its findings; nothing where there are none. */
    void section(String heading, List<Finding> findings) {
        if (!findings.isEmpty()) {
            heading(heading);
            findings.forEach(this::finding);
        }
    }

    /** Article, title and message of a finding, with its notes. */
    void finding(Finding finding) {
        String title = wording.of(finding.title());
        String message = message(finding);
        if (startsWith(message, title)) {
            item(1, reference(finding) + " " + message);
        } else {
            item(1, name(finding));
            for (String part : message.split(wording.of("；", "; "))) {
                item(2, part);
            }
        }
        notes(finding);
    }

    /** Whether a message begins by naming what it is about, so that its title need not. */
    static boolean startsWith(String message, String title) {
        return message.toLowerCase(Locale.ROOT).startsWith(title.toLowerCase(Locale.ROOT));
    }

    /** One more line under a finding for each note. */
    void notes(Finding finding) {
        for (Text note : finding.notes()) {
            item(2, wording.of("注：", "Note: ") + wording.of(note));
        }
    }

    /** Article and title: 第三条 注册资本. */
    String name(Finding finding) {
        return reference(finding) + " " + wording.of(finding.title());
    }

    /** How a reader finds the provision: by article, or in English by its id. */
    String reference(Finding finding) {
        return wording.of(finding.article(), finding.provision());
    }

    /** What is found, with the day from which it will be better. */
    String message(Finding finding) {
        String message = finding.message(wording.language());
        LocalDate day = finding.metFrom();
        return day == null || message.contains(day.toString())
                ? message
                : message + wording.of("；" + day + " 起符合", "; met from " + day);
    }

    /** A wrapped line, set in by levels. */
    void item(int level, String content) {
        item(level, "", content);
    }

    /** A wrapped line with a label, under which the rest is aligned. */
    void item(int level, String label, String content) {
        String first = " ".repeat(level * INDENT) + label;
        int hanging = label.isEmpty() ? (level + 1) * INDENT : Columns.width(first);
        text.append(Columns.wrap(first, hanging, content, WIDTH));
    }
}
