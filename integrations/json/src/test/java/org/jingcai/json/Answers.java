package org.jingcai.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jingcai.answer.Basis;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.answer.Evidence;
import org.jingcai.answer.Finding;
import org.jingcai.answer.Outcome;
import org.jingcai.answer.Path;
import org.jingcai.answer.Reading;
import org.jingcai.answer.Status;
import org.jingcai.answer.Strictness;
import org.jingcai.answer.Subject;
import org.jingcai.facts.Matter;
import org.jingcai.policy.PolicyStatus;
import org.jingcai.policy.SourceStatus;
import org.jingcai.policy.Topic;
import org.jingcai.text.Language;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** Answers put together by hand. */
final class Answers {

    /** The finding of the contract's example. */
    static final Finding CAPITAL = new Written(
            "cy-3-capital",
            Status.MET,
            Text.of("注册资本5000000元，不低于1000000元", "registered capital 5000000 CNY, at least 1000000 CNY"),
            "≥ 1000000",
            "5000000",
            new BigDecimal("4E+6"),
            List.of("unit.registeredCapital"),
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of(new Piece(Status.MET, Text.of("够", "enough"), new BigDecimal("4000000"))));

    /** A finding that uses every key. */
    static final Finding INCOME = new Written(
            "cy-4-(4)",
            Status.UNKNOWN,
            Text.of("缺少收入", "income is absent"),
            null,
            null,
            null,
            List.of("applicant.taxRecords[2024].taxableIncome"),
            List.of("applicant.taxRecords[2023].taxableIncome"),
            List.of(new Reading("SAME_YEAR", Text.of("同年", "same year"), Status.UNMET)),
            LocalDate.of(2026, 1, 1),
            List.of(Text.of("全口径", "full calibre")),
            List.of(
                    new Piece(Status.UNKNOWN, Text.of("第一项", "the first"), null),
                    new Piece(Status.MET, Text.of("第二项", "the second"), new BigDecimal("-0.5"))));

    private Answers() {}

    static Basis basis(Topic topic, Outcome outcome, Finding... findings) {
        return new Basis(
                "chaoyang",
                "draft",
                topic,
                LocalDate.of(2025, 3, 31),
                Matter.NEW,
                PolicyStatus.DRAFT,
                SourceStatus.COPY,
                outcome,
                List.of(findings),
                List.of("applicant.birthDate"),
                "sha256:00",
                "sha256:11",
                "jingcai 0.1.0",
                List.of());
    }

    static EligibilityAnswer eligibility(Basis basis, List<Path> paths, @Nullable LocalDate eligibleFrom) {
        return new EligibilityAnswer(basis, List.of(), List.of(), paths, eligibleFrom, null);
    }

    /** A piece of evidence that says what it is given. */
    record Piece(Status status, Text words, @Nullable BigDecimal margin) implements Evidence {

        @Override
        public List<String> facts() {
            return List.of("unit.kind");
        }

        @Override
        public List<String> missing() {
            return List.of();
        }

        @Override
        public @Nullable String required() {
            return null;
        }

        @Override
        public @Nullable String actual() {
            return null;
        }

        @Override
        public List<Reading> readings() {
            return List.of();
        }

        @Override
        public List<Text> notes() {
            return List.of();
        }

        @Override
        public String message(Language language) {
            return words.in(language);
        }
    }

    /** A finding that says what it is given. */
    record Written(
            String provision,
            Status status,
            Text words,
            @Nullable String required,
            @Nullable String actual,
            @Nullable BigDecimal margin,
            List<String> facts,
            List<String> missing,
            List<Reading> readings,
            @Nullable LocalDate metFrom,
            List<Text> notes,
            List<Piece> evidence)
            implements Finding {

        @Override
        public String article() {
            return "第三条";
        }

        @Override
        public Text title() {
            return Text.of("注册资本", "registered capital");
        }

        @Override
        public Subject subject() {
            return Subject.UNIT;
        }

        @Override
        public Strictness strictness() {
            return Strictness.MANDATORY;
        }

        @Override
        public String message(Language language) {
            return words.in(language);
        }
    }
}
