package org.jingcai.internal.policy;

import java.util.List;
import org.jingcai.policy.Provision;
import org.jingcai.policy.ProvisionKind;
import org.jingcai.policy.Theme;
import org.jingcai.policy.Topic;
import org.jingcai.text.Text;

/** One provision as a line of the manifest. */
final class ProvisionLine {

    private ProvisionLine() {}

    static String write(Provision provision) {
        Topic topic = provision.answeredIn();
        Theme theme = provision.theme();
        return String.join(
                "\t",
                provision.id(),
                provision.article(),
                provision.title().zh(),
                provision.title().en(),
                provision.kind().name(),
                topic == null ? "" : topic.name(),
                theme == null ? "" : theme.name(),
                String.join("\n", provision.sentences()));
    }

    static Provision read(String line) {
        String[] cells = line.split("\t", -1);
        return new Provision(
                cells[0],
                cells[1],
                Text.of(cells[2], cells[3]),
                ProvisionKind.valueOf(cells[4]),
                cells[6].isEmpty() ? null : Theme.valueOf(cells[6]),
                cells[7].isEmpty() ? List.of() : List.of(cells[7].split("\n")),
                cells[5].isEmpty() ? null : Topic.valueOf(cells[5]));
    }
}
