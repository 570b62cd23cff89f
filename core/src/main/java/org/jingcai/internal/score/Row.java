package org.jingcai.internal.score;

import java.util.ArrayList;
import java.util.List;
import org.jingcai.answer.Reading;
import org.jingcai.answer.Status;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What one provision of the score says of the case.
 *
 * @param required what it asks, null where nothing is compared
 * @param actual what the case has, null where it is unknown or nothing is compared
 */
record Row(
        String provision,
        Status status,
        Text message,
        List<String> facts,
        List<String> missing,
        List<Reading> readings,
        @Nullable String required,
        @Nullable String actual) {

    static Row of(String provision, Status status, Text message, List<String> facts, List<String> missing) {
        return new Row(
                provision,
                status,
                message,
                facts,
                status == Status.UNKNOWN ? missing : List.of(),
                List.of(),
                null,
                null);
    }

    Row reading(Reading... sideBySide) {
        return new Row(provision, status, message, facts, missing, List.of(sideBySide), required, actual);
    }

    Row compared(String asked, String given) {
        return new Row(provision, status, message, facts, missing, readings, asked, given);
    }

    /** Of two rounds, while it is open which one is meant: what they agree on, else unknown for want of the year. */
    Row orOf(Row other, int year, int otherYear) {
        if (status == other.status && message.equals(other.message)) {
            return this;
        }
        List<String> open = new ArrayList<>(List.of(Tally.LAUNCH_YEAR));
        open.addAll(missing);
        other.missing.stream().filter(path -> !open.contains(path)).forEach(open::add);
        Status both = status == other.status ? status : Status.UNKNOWN;
        return new Row(
                provision,
                both,
                Text.of(
                        year + " 年：" + message.zh() + "；" + otherYear + " 年：" + other.message.zh(),
                        year + ": " + message.en() + "; " + otherYear + ": " + other.message.en()),
                facts,
                both == Status.UNKNOWN ? List.copyOf(open) : List.of(),
                readings,
                required,
                actual);
    }
}
