package org.jingcai;

import java.io.Serializable;
import java.util.Objects;
import org.jingcai.text.Language;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something a person wrote wrong: where it stands, what is wrong, and what to write instead.
 *
 * @param code what kind of mistake it is; programs branch on this, never on the wording
 * @param place where: a JSON path ({@code $.unit.registeredCapital}), {@code file:line:column}, or an option
 * @param problem what is wrong, with the value found
 * @param remedy what to do about it
 * @param excerpt the line itself with a mark under the spot; null where there is no line to show
 */
public record Issue(
        IssueCode code,
        String place,
        Text problem,
        Text remedy,
        @Nullable String excerpt) implements Serializable {

    public Issue {
        Objects.requireNonNull(code);
        Objects.requireNonNull(place);
        Objects.requireNonNull(problem);
        Objects.requireNonNull(remedy);
    }

    /** An issue without an excerpt. */
    public Issue(IssueCode code, String place, Text problem, Text remedy) {
        this(code, place, problem, remedy, null);
    }

    /** The issue for a reader, place first, the excerpt on lines of its own. */
    public String render(Language language) {
        String line = language == Language.ZH
                ? place + "：" + problem.zh() + "。" + remedy.zh()
                : place + ": " + problem.en() + ". " + remedy.en();
        return excerpt == null ? line : line + "\n" + excerpt.indent(4).stripTrailing();
    }

    /** Code and place, without the value found there: it may be about a person. */
    @Override
    public String toString() {
        return code + " " + place;
    }
}
