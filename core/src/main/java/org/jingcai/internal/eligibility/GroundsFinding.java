package org.jingcai.internal.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jingcai.answer.Finding;
import org.jingcai.answer.Path;
import org.jingcai.answer.Reading;
import org.jingcai.answer.Status;
import org.jingcai.internal.rule.FindingOfRule;
import org.jingcai.internal.rule.RuleSpec;
import org.jingcai.text.Language;
import org.jspecify.annotations.Nullable;

/** The finding of 「具备下列条件之一」: as good as the best path. */
record GroundsFinding(
        RuleSpec spec,
        Status status,
        List<Path> paths,
        List<Reading> readings,
        @Nullable LocalDate metFrom) implements FindingOfRule {

    @Override
    public String message(Language language) {
        boolean zh = language == Language.ZH;
        if (!readings.isEmpty()) {
            return zh
                    ? "所列条件均不具备，走这一途径的是否仍须具备由人工判断"
                    : "none of them is met; whether this path asks for one is for a person to judge";
        }
        String best = paths.stream()
                .filter(path -> path.status() == status)
                .map(path -> zh ? article(path) : path.ground())
                .collect(Collectors.joining(zh ? "、" : ", "));
        return switch (status) {
            case MET -> zh ? "已具备" + best : "met through " + best;
            case REVIEW -> zh ? best + "需人工判断" : best + " for a person to judge";
            case UNKNOWN -> zh ? "尚不清楚，可能具备" + best : "open, possibly " + best;
            default -> zh ? "所列条件均不具备" : "none of them is met";
        };
    }

    private static String article(Path path) {
        return path.findings().stream()
                .filter(finding -> finding.provision().startsWith(path.ground()))
                .map(Finding::article)
                .findFirst()
                .orElse(path.ground());
    }

    @Override
    public List<String> missing() {
        if (status != Status.UNKNOWN) {
            return List.of();
        }
        MissingFacts missing = new MissingFacts();
        for (Path path : paths) {
            if (path.status() == Status.UNKNOWN) {
                missing.theRestOf(path.findings());
            }
        }
        return missing.all();
    }
}
