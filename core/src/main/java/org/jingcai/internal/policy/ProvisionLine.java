package org.jingcai.internal.policy;

import org.jingcai.policy.Provision;
import org.jingcai.policy.ProvisionKind;
import org.jingcai.policy.Topic;
import org.jingcai.text.Text;

/** One provision as a line of the manifest. */
final class ProvisionLine {

    private ProvisionLine() {}

    static String write(Provision provision) {
        Topic topic = provision.answeredIn();
        return String.join(
                "\t",
                provision.id(),
                provision.article(),
                provision.title().zh(),
                provision.title().en(),
                provision.kind().name(),
                topic == null ? "" : topic.name());
    }

    static Provision read(String line) {
        String[] cells = line.split("\t", -1);
        return new Provision(
                cells[0],
                cells[1],
                Text.of(cells[2], cells[3]),
                ProvisionKind.valueOf(cells[4]),
                cells[5].isEmpty() ? null : Topic.valueOf(cells[5]));
    }
}
