package org.jingcai.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jingcai.answer.Answer;
import org.jingcai.answer.Bar;
import org.jingcai.answer.Basis;
import org.jingcai.answer.Deadline;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.answer.FilingAnswer;
import org.jingcai.answer.Indicator;
import org.jingcai.answer.MaterialItem;
import org.jingcai.answer.MaterialsAnswer;
import org.jingcai.answer.Measure;
import org.jingcai.answer.Outcome;
import org.jingcai.answer.Path;
import org.jingcai.answer.PointsRange;
import org.jingcai.answer.ScoreAnswer;
import org.jingcai.answer.Status;
import org.jingcai.answer.Subject;
import org.jingcai.answer.SupervisionAnswer;
import org.jingcai.answer.TimelineAnswer;
import org.jingcai.facts.CertificateState;
import org.jingcai.policy.Edition;
import org.jingcai.policy.PolicyStatus;
import org.jingcai.policy.Topic;
import org.jingcai.text.Language;
import org.jingcai.text.Text;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class AnswerWriterTest {

    private static final EligibilityAnswer ELIGIBLE = Answers.eligibility(
            Answers.basis(Topic.ELIGIBILITY, Outcome.ELIGIBLE, Answers.CAPITAL),
            List.of(new Path("cy-4-(1)", Status.MET, List.of())),
            LocalDate.of(2025, 3, 31));

    @Test
    void aLineRepeatsTheFindingsOfPathsAsTheyStand() {
        EligibilityAnswer answer = Answers.eligibility(
                Answers.basis(Topic.ELIGIBILITY, Outcome.INELIGIBLE, Answers.CAPITAL, Answers.INCOME),
                List.of(
                        new Path("cy-4-(1)", Status.UNMET, List.of(Answers.INCOME, Answers.CAPITAL)),
                        new Path("cy-4-(2)", Status.MET, List.of(Answers.CAPITAL)),
                        new Path("cy-4-(3)", Status.UNMET, List.of(Answers.CAPITAL, Answers.INCOME))),
                null);

        assertThat(AnswerWriter.line(answer, Language.ZH))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(AnswerWriter.tree(answer, Language.ZH) + "\n");
    }

    @Test
    void writesAnEligibilityAnswerAsTheContractHasIt() {
        assertThat(AnswerWriter.write(ELIGIBLE, Language.ZH)).isEqualTo("""
                        {
                          "policy": "chaoyang",
                          "version": "draft",
                          "topic": "eligibility",
                          "asOf": "2025-03-31",
                          "matter": "NEW",
                          "policyStatus": "DRAFT",
                          "sourceStatus": "COPY",
                          "outcome": "ELIGIBLE",
                          "findings": [ {
                            "provision": "cy-3-capital",
                            "article": "第三条",
                            "title": "注册资本",
                            "subject": "UNIT",
                            "status": "MET",
                            "strictness": "MANDATORY",
                            "message": "注册资本5000000元，不低于1000000元",
                            "required": "≥ 1000000",
                            "actual": "5000000",
                            "margin": "4000000",
                            "facts": [ "unit.registeredCapital" ],
                            "missing": [],
                            "readings": [],
                            "metFrom": null,
                            "notes": [],
                            "evidence": []
                          } ],
                          "paths": [ {
                            "ground": "cy-4-(1)",
                            "status": "MET",
                            "findings": []
                          } ],
                          "eligibleFrom": "2025-03-31",
                          "missing": [ "applicant.birthDate" ],
                          "rulesHash": "sha256:00",
                          "figuresHash": "sha256:11",
                          "engine": "jingcai 0.1.0"
                        }""");
    }

    @Test
    void writesTextsInTheLanguageAskedForAndEvidenceWhereThereIsMoreThanOnePiece() {
        Path path = new Path("cy-4-(4)", Status.UNKNOWN, List.of(Answers.INCOME));
        EligibilityAnswer answer =
                Answers.eligibility(Answers.basis(Topic.ELIGIBILITY, Outcome.UNDETERMINED), List.of(path), null);

        ObjectNode tree = AnswerWriter.tree(answer, Language.EN);

        JsonNode finding = tree.at("/paths/0/findings/0");
        assertThat(finding.get("message").stringValue()).isEqualTo("income is absent");
        assertThat(finding.get("title").stringValue()).isEqualTo("registered capital");
        assertThat(finding.get("notes").toString()).isEqualTo("[\"full calibre\"]");
        assertThat(finding.get("readings").toString())
                .isEqualTo("[{\"id\":\"SAME_YEAR\",\"name\":\"same year\",\"status\":\"UNMET\"}]");
        assertThat(finding.get("metFrom").stringValue()).isEqualTo("2026-01-01");
        assertThat(finding.get("evidence").toString())
                .isEqualTo("[{\"status\":\"UNKNOWN\",\"message\":\"the first\",\"required\":null,\"actual\":null,"
                        + "\"margin\":null,\"facts\":[\"unit.kind\"],\"missing\":[]},"
                        + "{\"status\":\"MET\",\"message\":\"the second\",\"required\":null,\"actual\":null,"
                        + "\"margin\":\"-0.5\",\"facts\":[\"unit.kind\"],\"missing\":[]}]");
        assertThat(tree.get("eligibleFrom").isNull()).isTrue();
    }

    @Test
    void writesPointsAsNumbersWithoutExponent() {
        Indicator employment = new Indicator(
                "pt-13-1",
                Text.of("合法稳定就业", "employment"),
                new PointsRange(new BigDecimal("30.25"), null),
                Status.MET,
                Text.of("121个月÷12×3", "121 months ÷ 12 × 3"));
        ScoreAnswer answer = new ScoreAnswer(
                Answers.basis(Topic.SCORE, Outcome.REACHED),
                ELIGIBLE,
                List.of(employment),
                new PointsRange(new BigDecimal("1E+2"), new BigDecimal("100.50")),
                null);

        String text = AnswerWriter.write(answer, Language.EN);

        assertThat(text).contains("\"min\": 30.25", "\"min\": 100,", "\"max\": 100.50", "\"passMark\": null");
        ObjectNode tree = AnswerWriter.tree(answer, Language.EN);
        assertThat(tree.get("eligibility")).isEqualTo(AnswerWriter.tree(ELIGIBLE, Language.EN));
        assertThat(tree.get("indicators").toString())
                .isEqualTo(
                        "[{\"provision\":\"pt-13-1\",\"name\":\"employment\",\"points\":{\"min\":30.25,\"max\":null},"
                                + "\"status\":\"MET\",\"working\":\"121 months ÷ 12 × 3\"}]");
        assertThat(topicKeys(tree)).containsExactly("eligibility", "indicators", "total", "passMark");
    }

    @Test
    void writesTheTimeline() {
        Deadline deadline = new Deadline(
                "dc-14-5wd",
                Deadline.Actor.UNIT,
                Text.of("报送", "report"),
                null,
                LocalDate.of(2025, 6, 16),
                Deadline.State.OPEN);
        TimelineAnswer answer = new TimelineAnswer(
                Answers.basis(Topic.TIMELINE, Outcome.ANSWERED),
                CertificateState.VALID,
                LocalDate.of(2026, 1, 31),
                List.of(deadline));

        ObjectNode tree = AnswerWriter.tree(answer, Language.ZH);

        assertThat(topicKeys(tree)).containsExactly("state", "validUntil", "deadlines");
        assertThat(tree.get("state").stringValue()).isEqualTo("VALID");
        assertThat(tree.get("deadlines").toString())
                .isEqualTo("[{\"provision\":\"dc-14-5wd\",\"actor\":\"UNIT\",\"action\":\"报送\",\"opensOn\":null,"
                        + "\"dueOn\":\"2025-06-16\",\"status\":\"OPEN\"}]");
    }

    @Test
    void writesMaterials() {
        MaterialItem item = new MaterialItem(
                "sjs-7.2-2", "ID_CARD", Text.of("身份证", "identity card"), MaterialItem.State.MISSING, null);
        MaterialsAnswer answer =
                new MaterialsAnswer(Answers.basis(Topic.MATERIALS, Outcome.ANSWERED), false, List.of(item));

        ObjectNode tree = AnswerWriter.tree(answer, Language.EN);

        assertThat(topicKeys(tree)).containsExactly("complete", "items");
        assertThat(tree.get("complete").booleanValue()).isFalse();
        assertThat(tree.get("items").toString())
                .isEqualTo("[{\"provision\":\"sjs-7.2-2\",\"material\":\"ID_CARD\",\"title\":\"identity card\","
                        + "\"status\":\"MISSING\",\"alternativeOf\":null}]");
    }

    @Test
    void writesFiling() {
        FilingAnswer answer = new FilingAnswer(
                Answers.basis(Topic.FILING, Outcome.ANSWERED), Status.REVIEW, 3, null, List.of("cy-9"));

        ObjectNode tree = AnswerWriter.tree(answer, Language.ZH);

        assertThat(topicKeys(tree)).containsExactly("newFiling", "remainingQuota", "priority", "priorityProvisions");
        assertThat(tree.get("newFiling").stringValue()).isEqualTo("REVIEW");
        assertThat(tree.get("remainingQuota").intValue()).isEqualTo(3);
        assertThat(tree.get("priority").isNull()).isTrue();
    }

    @Test
    void writesSupervisionWithMeasuresInTheOrderOfTheirList() {
        Set<Measure> all = EnumSet.allOf(Measure.class);
        SupervisionAnswer answer = new SupervisionAnswer(
                Answers.basis(Topic.SUPERVISION, Outcome.ANSWERED),
                List.of("cy-15-1"),
                all,
                List.of(new Bar(Subject.APPLICANT, 2018, 2023)));

        ObjectNode tree = AnswerWriter.tree(answer, Language.ZH);

        assertThat(topicKeys(tree)).containsExactly("grounds", "measures", "bars");
        assertThat(tree.get("measures").valueStream().map(JsonNode::stringValue))
                .containsExactlyElementsOf(all.stream().map(Enum::name).toList());
        assertThat(tree.get("bars").toString())
                .isEqualTo("[{\"subject\":\"APPLICANT\",\"fromYear\":2018,\"toYear\":2023}]");
    }

    @Test
    void writesSeveralAnswersAsAnArray() {
        assertThat(AnswerWriter.writeAll(List.of(), Language.ZH)).isEqualTo("[]");
        JsonNode both = new JsonText(AnswerWriter.writeAll(List.of(ELIGIBLE, ELIGIBLE), Language.ZH), "", "$").root();
        assertThat(both.isArray()).isTrue();
        assertThat(both.size()).isEqualTo(2);
    }

    @Test
    void streamsManyAnswersIntoOneGeneratorThatStaysOpen() {
        StringWriter lines = new StringWriter();
        JsonGenerator generator = new JsonFactory().createGenerator(ObjectWriteContext.empty(), lines);

        AnswerWriter.write(ELIGIBLE, Language.ZH, generator);
        generator.writeRaw('\n');
        AnswerWriter.write(ELIGIBLE, Language.ZH, generator);

        assertThat(generator.isClosed()).isFalse();
        generator.flush();
        assertThat(lines.toString().lines())
                .hasSize(2)
                .allMatch(line -> line.strip()
                        .equals(AnswerWriter.tree(ELIGIBLE, Language.ZH).toString()));
    }

    @Test
    void everyKindOfAnswerIsWritten() {
        List<Answer> answers = List.of(
                ELIGIBLE,
                new ScoreAnswer(
                        Answers.basis(Topic.SCORE, Outcome.NOT_REACHED),
                        ELIGIBLE,
                        List.of(),
                        new PointsRange(null, null),
                        null),
                new TimelineAnswer(Answers.basis(Topic.TIMELINE, Outcome.ANSWERED), null, null, List.of()),
                new MaterialsAnswer(Answers.basis(Topic.MATERIALS, Outcome.ANSWERED), null, List.of()),
                new FilingAnswer(Answers.basis(Topic.FILING, Outcome.ANSWERED), Status.MET, null, null, List.of()),
                new SupervisionAnswer(
                        Answers.basis(Topic.SUPERVISION, Outcome.ANSWERED), List.of(), Set.of(), List.of()));

        assertThat(answers)
                .extracting(Object::getClass)
                .containsExactlyInAnyOrder(Answer.class.getPermittedSubclasses());
        assertThat(answers)
                .allSatisfy(answer -> assertThat(AnswerWriter.tree(answer, Language.ZH)
                                .get("topic")
                                .stringValue())
                        .isEqualTo(answer.basis().topic().id()));
    }

    @Test
    void namesTheEditionsThereAreWhereNoneIsInForce() {
        Basis basis = Answers.basis(Topic.ELIGIBILITY, Outcome.NOT_IN_FORCE);
        Basis gap = new Basis(
                basis.policy(),
                basis.version(),
                basis.topic(),
                basis.asOf(),
                basis.matter(),
                basis.policyStatus(),
                basis.sourceStatus(),
                basis.outcome(),
                basis.findings(),
                basis.missing(),
                basis.rulesHash(),
                basis.figuresHash(),
                basis.engine(),
                List.of(new Edition("2018", LocalDate.of(2018, 5, 1), null, PolicyStatus.IN_FORCE)));
        ObjectNode tree = AnswerWriter.tree(Answers.eligibility(gap, List.of(), null), Language.ZH);
        assertThat(tree.get("editions").toString())
                .isEqualTo("[{\"version\":\"2018\",\"from\":\"2018-05-01\",\"to\":null,\"status\":\"IN_FORCE\"}]");
    }

    /** What the object has between the keys that all answers have. */
    private static List<String> topicKeys(ObjectNode tree) {
        List<String> keys = List.copyOf(tree.propertyNames());
        assertThat(keys)
                .startsWith(
                        "policy",
                        "version",
                        "topic",
                        "asOf",
                        "matter",
                        "policyStatus",
                        "sourceStatus",
                        "outcome",
                        "findings")
                .endsWith("missing", "rulesHash", "figuresHash", "engine");
        return keys.subList(9, keys.size() - 4);
    }
}
