package org.jingcai.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jingcai.answer.Comparison;
import org.jingcai.answer.EligibilityAnswer;
import org.jingcai.answer.Outcome;
import org.jingcai.facts.Matter;
import org.jingcai.policy.Policy;
import org.jingcai.policy.PolicyStatus;
import org.jingcai.policy.Provision;
import org.jingcai.policy.ProvisionKind;
import org.jingcai.policy.RequirementTable;
import org.jingcai.policy.SourceStatus;
import org.jingcai.policy.Theme;
import org.jingcai.policy.Topic;
import org.jingcai.text.Language;
import org.jingcai.text.Text;
import org.junit.jupiter.api.Test;

class ComparisonWriterTest {

    private static final Policy CHAOYANG = policy(
            "chaoyang",
            List.of(new Provision(
                    "cy-3-capital",
                    "第三条",
                    Text.of("注册资本", "registered capital"),
                    ProvisionKind.UNIT_REQUIREMENT,
                    Theme.CAPITAL,
                    List.of("适用于法人资格", "注册资本不低于100万元"),
                    Topic.ELIGIBILITY)));
    private static final EligibilityAnswer ANSWER =
            Answers.eligibility(Answers.basis(Topic.ELIGIBILITY, Outcome.ELIGIBLE, Answers.CAPITAL), List.of(), null);
    private static final Comparison COMPARISON = new Comparison(
            List.of(ANSWER),
            List.of(
                    new Comparison.Row(Theme.CAPITAL, Map.of("chaoyang", List.of(Answers.CAPITAL))),
                    new Comparison.Row(Theme.TAX, Map.of())),
            List.of(new Comparison.Question(
                    "applicant.category", List.of("chaoyang"), List.of("chaoyang", "fengtai"))));

    private static Policy policy(String id, List<Provision> provisions) {
        return new Policy(
                id,
                "draft",
                Text.of("细则", "rules"),
                Text.of("机关", "bureau"),
                null,
                PolicyStatus.DRAFT,
                null,
                null,
                "text",
                SourceStatus.COPY,
                Map.of(Topic.ELIGIBILITY, Set.of(Matter.NEW)),
                provisions,
                "sha256:00");
    }

    @Test
    void putsRequirementValueAndStatusOfEachPolicyInOneRow() {
        String text = ComparisonWriter.write(COMPARISON, List.of(CHAOYANG, policy("fengtai", List.of())), Language.ZH);

        assertThat(text)
                .startsWith("{\n  \"answers\": [ {\n    \"policy\": \"chaoyang\",")
                .endsWith("""
                          "rows": [ {
                            "theme": "CAPITAL",
                            "title": "资本",
                            "policies": [ {
                              "policy": "chaoyang",
                              "asked": true,
                              "findings": [ {
                                "provision": "cy-3-capital",
                                "article": "第三条",
                                "title": "注册资本",
                                "sentences": [ "适用于法人资格", "注册资本不低于100万元" ],
                                "status": "MET",
                                "message": "注册资本5000000元，不低于1000000元",
                                "required": "≥ 1000000",
                                "actual": "5000000",
                                "margin": "4000000",
                                "missing": [],
                                "metFrom": null
                              } ]
                            } ]
                          }, {
                            "theme": "TAX",
                            "title": "纳税",
                            "policies": [ {
                              "policy": "chaoyang",
                              "asked": false,
                              "findings": []
                            } ]
                          } ],
                          "askNext": [ {
                            "fact": "applicant.category",
                            "settles": [ "chaoyang" ],
                            "concerns": [ "chaoyang", "fengtai" ]
                          } ]
                        }""");
    }

    @Test
    void writesWhatPoliciesAskWithoutACase() {
        RequirementTable table = RequirementTable.of(List.of(CHAOYANG, policy("fengtai", List.of())));

        assertThat(ComparisonWriter.writeRequirements(table, Language.EN)).isEqualTo("""
                        {
                          "policies": [ {
                            "policy": "chaoyang",
                            "version": "draft",
                            "title": "rules",
                            "rulesHash": "sha256:00"
                          }, {
                            "policy": "fengtai",
                            "version": "draft",
                            "title": "rules",
                            "rulesHash": "sha256:00"
                          } ],
                          "rows": [ {
                            "theme": "CAPITAL",
                            "title": "capital",
                            "policies": [ {
                              "policy": "chaoyang",
                              "provisions": [ {
                                "provision": "cy-3-capital",
                                "article": "第三条",
                                "title": "registered capital",
                                "kind": "UNIT_REQUIREMENT",
                                "sentences": [ "适用于法人资格", "注册资本不低于100万元" ]
                              } ]
                            }, {
                              "policy": "fengtai",
                              "provisions": []
                            } ]
                          } ]
                        }""");
    }
}
