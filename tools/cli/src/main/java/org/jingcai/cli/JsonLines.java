package org.jingcai.cli;

import java.io.IOException;
import java.util.List;
import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.jingcai.IssuesException;
import org.jingcai.facts.Case;
import org.jingcai.json.CaseReader;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** A case a line, as JSON; blank lines are passed over. */
final class JsonLines implements CaseInput {

    private final InputLines lines;

    JsonLines(InputLines lines) {
        this.lines = lines;
    }

    @Override
    public @Nullable Unread next() throws IOException {
        InputLines.Line line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        byte[] bytes = line.bytes();
        long number = line.number();
        return new Unread(number, () -> bytes == null ? tooLong("$") : CaseReader.readLine(bytes, number));
    }

    static Case tooLong(String place) {
        throw new IssuesException(List.of(new Issue(
                IssueCode.UNREADABLE,
                place,
                Text.of("这一行超过10 MB", "the line has more than 10 MB"),
                Text.of("一个案件没有这么大，请核对是否少了换行", "No case is so large: maybe a line feed is missing"))));
    }
}
