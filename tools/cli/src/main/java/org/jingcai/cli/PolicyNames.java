package org.jingcai.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jingcai.facts.District;
import org.jingcai.policy.Policy;

/** Short names of policies: that of the district which a policy is called after, else its title. */
final class PolicyNames {

    private final Map<String, Policy> policies;
    private final Wording wording;

    PolicyNames(Collection<Policy> policies, Wording wording) {
        this.policies = policies.stream().collect(Collectors.toMap(Policy::id, Function.identity()));
        this.wording = wording;
    }

    Policy policy(String id) {
        return policies.get(id);
    }

    String of(String id) {
        return Arrays.stream(District.values())
                .filter(district -> district.name().equalsIgnoreCase(id))
                .findFirst()
                .map(district -> wording.of(district.label()))
                .orElseGet(() -> title(id));
    }

    String title(String id) {
        return wording.of(policies.get(id).title());
    }

    Board.Head head(String id) {
        return new Board.Head(of(id), title(id));
    }
}
