package org.jingcai.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jingcai.facts.Matter;
import org.jingcai.policy.Policy;
import org.jingcai.policy.PolicyStatus;
import org.jingcai.policy.Provision;
import org.jingcai.policy.ProvisionKind;
import org.jingcai.policy.SourceStatus;
import org.jingcai.policy.Theme;
import org.jingcai.policy.Topic;
import org.jingcai.text.Language;
import org.jingcai.text.Text;
import org.junit.jupiter.api.Test;

class PolicyWriterTest {

    private static final Policy POLICY = new Policy(
            "shijingshan",
            "2020",
            Text.of("石景山区办法", "Shijingshan rules"),
            Text.of("石景山区", "Shijingshan"),
            null,
            PolicyStatus.IN_FORCE,
            LocalDate.of(2020, 1, 1),
            null,
            "seed",
            SourceStatus.COPY,
            Map.of(
                    Topic.TIMELINE, Set.of(Matter.RENEWAL),
                    Topic.ELIGIBILITY, Set.of(Matter.RENEWAL, Matter.NEW)),
            List.of(
                    new Provision(
                            "sjs-2.1-1",
                            "2.1",
                            Text.of("法人", "legal person"),
                            ProvisionKind.UNIT_REQUIREMENT,
                            Theme.ENTITY,
                            List.of("单位应具有法人资格"),
                            Topic.ELIGIBILITY),
                    new Provision(
                            "sjs-9",
                            "9",
                            Text.of("解释", "interpretation"),
                            ProvisionKind.DISCRETION,
                            null,
                            List.of(),
                            null)),
            "sha256:00");

    @Test
    void describesPoliciesInAStableOrder() {
        assertThat(PolicyWriter.write(List.of(POLICY), Language.ZH)).isEqualTo("""
                        [ {
                          "id": "shijingshan",
                          "version": "2020",
                          "title": "石景山区办法",
                          "issuer": "石景山区",
                          "documentNumber": null,
                          "status": "IN_FORCE",
                          "effectiveFrom": "2020-01-01",
                          "effectiveTo": null,
                          "source": "seed",
                          "sourceStatus": "COPY",
                          "topics": [ "eligibility", "timeline" ],
                          "matters": {
                            "eligibility": [ "NEW", "RENEWAL" ],
                            "timeline": [ "RENEWAL" ]
                          },
                          "provisionCount": 2,
                          "rulesHash": "sha256:00"
                        } ]""");
    }

    @Test
    void addsEveryProvisionWhereDetailIsAskedFor() {
        String text = PolicyWriter.writeDetailed(List.of(POLICY), Language.EN);

        assertThat(text).contains("""
                          "provisions": [ {
                            "id": "sjs-2.1-1",
                            "article": "2.1",
                            "title": "legal person",
                            "kind": "UNIT_REQUIREMENT",
                            "theme": "ENTITY",
                            "sentences": [ "单位应具有法人资格" ],
                            "answeredIn": "eligibility"
                          }, {
                            "id": "sjs-9",
                            "article": "9",
                            "title": "interpretation",
                            "kind": "DISCRETION",
                            "theme": null,
                            "sentences": [],
                            "answeredIn": null
                          } ],
                        """);
    }

    @Test
    void describesNoPolicies() {
        assertThat(PolicyWriter.write(List.of(), Language.ZH)).isEqualTo("[]");
    }
}
