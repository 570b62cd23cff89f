package org.jingcai.rules.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jingcai.Jingcai;
import org.jingcai.answer.Indicator;
import org.jingcai.answer.Outcome;
import org.jingcai.answer.PointsRange;
import org.jingcai.answer.ScoreAnswer;
import org.jingcai.facts.Case;
import org.jingcai.facts.CaseBuilder;
import org.jingcai.facts.InsuranceType;
import org.jingcai.facts.JobHousingBuilder;
import org.jingcai.facts.SocialInsuranceBuilder;
import org.jingcai.json.AnswerWriter;
import org.jingcai.json.CaseReader;
import org.jingcai.text.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What holds for the score of every case; failures name the seed. */
@DisplayName("积分的定律")
class PointsLawsTest {

    private static final long SEED = Long.getLong("jingcai.seed", 20260102L);
    private static final int CASES = 120;

    /** Keys whose absence says something of its own, so that they cannot be made unknown by leaving them out. */
    private static final Set<String> NOT_FORGOTTEN =
            Set.of("asOf", "matter", "from", "to", "year", "month", "madeUp", "finedParty", "parameters");

    private final Jingcai jingcai = Jingcai.load();
    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    @DisplayName("住所积分与逐月硬算一致，且不超过就业月数")
    void dwellingIsWhatCountingMonthByMonthGives() {
        RandomPoints cases = new RandomPoints(SEED);
        int capped = 0;
        for (int i = 0; i < CASES * 4; i++) {
            Case kase = cases.next();
            ScoreAnswer answer = score(kase);
            PointsRange education = points(answer, "pt-13-3");
            boolean earns = education.min().signum() > 0;
            boolean may = education.max().signum() > 0;
            BigDecimal least = Reference.dwelling(kase, may, !may);
            BigDecimal most = Reference.dwelling(kase, earns, true);
            PointsRange dwelling = points(answer, "pt-13-2");
            assertThat(dwelling.min()).as("seed %d case %d%n%s", SEED, i, kase).isEqualByComparingTo(least);
            assertThat(dwelling.max()).as("seed %d case %d%n%s", SEED, i, kase).isEqualByComparingTo(most);
            int employed = Collections.max(kase.socialInsurance().monthsByType().values());
            assertThat(dwelling.max())
                    .isLessThanOrEqualTo(BigDecimal.valueOf(employed)
                            .divide(BigDecimal.valueOf(12), 2, RoundingMode.HALF_UP)
                            .add(new BigDecimal("0.01")));
            capped += answer.finding("pt-13-2-cap")
                            .orElseThrow()
                            .message(Language.ZH)
                            .contains("多于")
                    ? 1
                    : 0;
        }
        assertThat(capped).as("cases in which the cap cuts").isGreaterThan(20);
    }

    @Test
    @DisplayName("总分等于各指标之和")
    void theTotalIsTheSumOfTheIndicators() {
        RandomPoints cases = new RandomPoints(SEED + 1);
        for (int i = 0; i < CASES; i++) {
            ScoreAnswer answer = score(forget(cases.next(), cases.random()));
            PointsRange sum =
                    answer.indicators().stream().map(Indicator::points).reduce(PointsRange.ZERO, PointsRange::plus);
            assertThat(answer.total()).isEqualTo(sum);
            assertThat(answer.indicators())
                    .extracting(Indicator::provision)
                    .containsExactly(
                            "pt-13-1",
                            "pt-13-2",
                            "pt-13-3",
                            "pt-13-4",
                            "pt-13-5",
                            "pt-13-6",
                            "pt-13-6-violations",
                            "pt-13-7",
                            "pt-13-8",
                            "pt-13-9");
            if (answer.total().min() != null) {
                assertThat(answer.total().min())
                        .isLessThanOrEqualTo(answer.total().max());
            }
        }
    }

    @Test
    @DisplayName("补充原来不清楚的资料，区间只缩小，不跳出；已定的达到、未达到不被推翻")
    void rangesShrinkAsFactsArrive() {
        RandomPoints cases = new RandomPoints(SEED + 2);
        int narrower = 0;
        for (int i = 0; i < CASES; i++) {
            Case rich = cases.next();
            Case step = rich;
            ScoreAnswer known = score(rich);
            for (int round = 0; round < 4; round++) {
                Case poor = forget(step, cases.random());
                ScoreAnswer before = score(poor);
                for (int k = 0; k < known.indicators().size(); k++) {
                    PointsRange wide = before.indicators().get(k).points();
                    PointsRange narrow = known.indicators().get(k).points();
                    narrower += wide.equals(narrow) ? 0 : 1;
                    assertThat(wide.contains(narrow))
                            .as(
                                    "seed %d case %d: %s was %s, with more facts %s%nrich %s%npoor %s",
                                    SEED, i, known.indicators().get(k).provision(), wide, narrow, step, poor)
                            .isTrue();
                }
                if (before.outcome() == Outcome.REACHED) {
                    assertThat(known.outcome()).isEqualTo(Outcome.REACHED);
                }
                if (before.outcome() == Outcome.NOT_REACHED) {
                    assertThat(known.outcome()).isIn(Outcome.NOT_REACHED, Outcome.INELIGIBLE);
                }
                step = poor;
                known = before;
            }
        }
        assertThat(narrower).as("ranges that narrowed").isGreaterThan(CASES);
    }

    @Test
    @DisplayName("月数增加，就业、住所、职住指标不会降低")
    void moreMonthsNeverLowerAnIndicator() {
        RandomPoints cases = new RandomPoints(SEED + 3);
        for (int i = 0; i < CASES; i++) {
            Case kase = cases.next();
            ScoreAnswer before = score(kase);
            Map<InsuranceType, Integer> more =
                    new EnumMap<>(kase.socialInsurance().monthsByType());
            more.replaceAll((type, months) -> Math.min(246, months + 1));
            Case employed = CaseBuilder.builder(kase)
                    .socialInsurance(SocialInsuranceBuilder.builder(kase.socialInsurance())
                            .monthsByType(more)
                            .build())
                    .build();
            notLower(before, score(employed), "pt-13-1");
            notLower(before, score(employed), "pt-13-2");
            Case moved = CaseBuilder.builder(kase)
                    .jobHousing(JobHousingBuilder.builder(kase.jobHousing())
                            .movedHomeMonths(kase.jobHousing().movedHomeMonths()
                                    + cases.random().nextInt(3))
                            .movedBothMonths(kase.jobHousing().movedBothMonths()
                                    + cases.random().nextInt(3))
                            .build())
                    .build();
            notLower(before, score(moved), "pt-13-4");
        }
    }

    @Test
    @DisplayName("同一案件再次询问、换到成批询问，答复不变")
    void theSameCaseHasTheSameAnswer() {
        RandomPoints cases = new RandomPoints(SEED + 4);
        for (int i = 0; i < 50; i++) {
            Case kase = forget(cases.next(), cases.random());
            assertThat(AnswerWriter.write(score(kase), Language.ZH))
                    .isEqualTo(AnswerWriter.write(score(kase), Language.ZH));
        }
    }

    private static void notLower(ScoreAnswer before, ScoreAnswer after, String id) {
        assertThat(points(after, id).min())
                .isGreaterThanOrEqualTo(points(before, id).min());
        assertThat(points(after, id).max())
                .isGreaterThanOrEqualTo(points(before, id).max());
    }

    private ScoreAnswer score(Case kase) {
        return jingcai.score("points", kase);
    }

    private static PointsRange points(ScoreAnswer answer, String id) {
        return answer.indicators().stream()
                .filter(indicator -> indicator.provision().equals(id))
                .findFirst()
                .orElseThrow()
                .points();
    }

    /** The same case with a few facts unknown. */
    private Case forget(Case kase, Random random) {
        ObjectNode tree = (ObjectNode) json.readTree(CaseJson.write(kase));
        List<Runnable> ways = new ArrayList<>();
        collect(tree, ways);
        Collections.shuffle(ways, random);
        ways.stream().limit(1 + random.nextInt(3)).forEach(Runnable::run);
        return CaseReader.readTree(tree);
    }

    private static void collect(JsonNode node, List<Runnable> ways) {
        if (node instanceof ObjectNode object) {
            for (String key : List.copyOf(object.propertyNames())) {
                if (!NOT_FORGOTTEN.contains(key)) {
                    ways.add(() -> object.remove(key));
                    collect(object.get(key), ways);
                }
            }
        } else if (node instanceof ArrayNode array) {
            array.forEach(item -> collect(item, ways));
        }
    }
}
