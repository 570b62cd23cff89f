package org.jingcai.internal.eligibility;

import org.jingcai.answer.Introduction;
import org.jingcai.answer.Status;
import org.jingcai.facts.UnitChannel;
import org.jingcai.internal.rule.Role;
import org.jingcai.internal.rule.Statement;
import org.jspecify.annotations.Nullable;

/** Whether a quota number is used and through which body the unit files: what some rules say beside their findings. */
final class IntroductionJudge {

    private final Structure structure;
    private final Stated stated;
    private final Verdict verdict;

    IntroductionJudge(Structure structure, Stated stated, Verdict verdict) {
        this.structure = structure;
        this.stated = stated;
        this.verdict = verdict;
    }

    /** Null where no rule speaks of quota or channel. */
    @Nullable
    Introduction introduction() {
        boolean spokenOf = false;
        Status free = Status.UNMET;
        UnitChannel channel = null;
        for (int i = 0; i < structure.size(); i++) {
            Statement statement = stated.statement(i);
            if (statement == null) {
                continue;
            }
            if (statement.isFreeOfQuota()) {
                spokenOf = true;
                free = free.or(freedom(i));
            }
            if (statement.filingChannel() != null) {
                spokenOf = true;
                channel = verdict.concerns(i) == Status.MET && channel == null ? statement.filingChannel() : channel;
            }
        }
        return spokenOf ? new Introduction(quotaNeeded(free), channel) : null;
    }

    /** A rule within a path frees of the quota as far as the path carries; another as far as it is met itself. */
    private Status freedom(int position) {
        if (!(structure.spec(position).role() instanceof Role.Ground ground)) {
            return verdict.status(position);
        }
        Status best = Status.NOT_APPLICABLE;
        Structure.PathSpec[] paths = structure.paths();
        for (int p = 0; p < paths.length; p++) {
            best = ground.paths().contains(paths[p].id) ? best.or(verdict.path(p)) : best;
        }
        return best;
    }

    private static @Nullable Boolean quotaNeeded(Status free) {
        return switch (free) {
            case MET -> false;
            case UNMET, NOT_APPLICABLE -> true;
            default -> null;
        };
    }
}
