package org.jingcai.json;

import org.jingcai.answer.Bar;
import org.jingcai.answer.Deadline;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.answer.FilingAnswer;
import org.jingcai.answer.Indicator;
import org.jingcai.answer.Introduction;
import org.jingcai.answer.MaterialItem;
import org.jingcai.answer.MaterialsAnswer;
import org.jingcai.answer.NextStep;
import org.jingcai.answer.Path;
import org.jingcai.answer.PointsRange;
import org.jingcai.answer.ScoreAnswer;
import org.jingcai.answer.SupervisionAnswer;
import org.jingcai.answer.TimelineAnswer;

/** Writes what the answers of one topic have beside the keys of all. */
final class TopicWriter {

    private TopicWriter() {}

    static void eligibility(EligibilityAnswer answer, Writing out) {
        out.<Path>objects("paths", answer.paths(), path -> {
            out.text("ground", path.ground());
            out.name("status", path.status());
            FindingWriter.write("findings", path.findings(), out);
        });
        out.date("eligibleFrom", answer.eligibleFrom());
        Introduction introduction = answer.introduction();
        if (introduction != null) {
            out.truth("quotaNeeded", introduction.quotaNeeded());
            out.name("filingChannel", introduction.filingChannel());
        }
    }

    static void score(ScoreAnswer answer, Writing out) {
        out.generator().writeName("eligibility");
        AnswerWriter.write(answer.eligibility(), out);
        out.<Indicator>objects("indicators", answer.indicators(), indicator -> {
            out.text("provision", indicator.provision());
            out.text("name", indicator.name());
            points("points", indicator.points(), out);
            out.name("status", indicator.status());
            out.text("working", indicator.working());
        });
        points("total", answer.total(), out);
        out.decimal("passMark", answer.passMark());
        if (!answer.next().isEmpty()) {
            out.<NextStep>objects("next", answer.next(), step -> {
                out.text("provision", step.provision());
                out.text("action", step.action());
                out.date("on", step.on());
                out.decimal("points", step.points());
            });
        }
    }

    static void timeline(TimelineAnswer answer, Writing out) {
        out.name("state", answer.state());
        out.date("validUntil", answer.validUntil());
        out.<Deadline>objects("deadlines", answer.deadlines(), deadline -> {
            out.text("provision", deadline.provision());
            out.name("actor", deadline.actor());
            out.text("action", deadline.action());
            out.date("opensOn", deadline.opensOn());
            out.date("dueOn", deadline.dueOn());
            out.name("status", deadline.status());
        });
    }

    static void materials(MaterialsAnswer answer, Writing out) {
        out.truth("complete", answer.complete());
        out.<MaterialItem>objects("items", answer.items(), item -> {
            out.text("provision", item.provision());
            out.text("material", item.material());
            out.text("title", item.title());
            out.name("status", item.status());
            out.text("alternativeOf", item.alternativeOf());
        });
    }

    static void filing(FilingAnswer answer, Writing out) {
        out.name("newFiling", answer.newFiling());
        out.integer("remainingQuota", answer.remainingQuota());
        out.truth("priority", answer.priority());
        out.texts("priorityProvisions", answer.priorityProvisions());
    }

    static void supervision(SupervisionAnswer answer, Writing out) {
        out.texts("grounds", answer.grounds());
        out.names("measures", answer.measures());
        out.<Bar>objects("bars", answer.bars(), bar -> {
            out.name("subject", bar.subject());
            out.integer("fromYear", bar.fromYear());
            out.integer("toYear", bar.toYear());
        });
    }

    static void points(String key, PointsRange points, Writing out) {
        out.generator().writeName(key);
        out.generator().writeStartObject();
        out.decimal("min", points.min());
        out.decimal("max", points.max());
        out.generator().writeEndObject();
    }
}
