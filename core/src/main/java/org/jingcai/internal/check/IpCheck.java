package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jingcai.answer.Status;
import org.jingcai.facts.IpItem;
import org.jingcai.facts.IpType;
import org.jingcai.facts.Judgement;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * So many intellectual-property items of one class, each with the author's rank, put to use in Beijing and found to have
 * good effect. Classes are never mixed.
 */
public final class IpCheck extends Check {

    private static final String PATH = "applicant.ipItems";
    private static final List<Status> BEST_FIRST = List.of(Status.MET, Status.REVIEW, Status.UNKNOWN);

    private final int lowestRank;
    private final Map<IpType, Integer> asked;

    public IpCheck(int lowestRank, int inventions, int otherPatents, int software) {
        this.lowestRank = lowestRank;
        this.asked = new EnumMap<>(IpType.class);
        asked.put(IpType.INVENTION, inventions);
        asked.put(IpType.OTHER_PATENT, otherPatents);
        asked.put(IpType.SOFTWARE, software);
    }

    @Override
    public Status on(LocalDate day, Given given) {
        List<IpItem> items = given.kase().applicant().ipItems();
        if (items == null) {
            return Status.UNKNOWN;
        }
        Status best = Status.UNMET;
        for (Map.Entry<IpType, Integer> kind : asked.entrySet()) {
            best = best.or(enough(items, kind.getKey(), kind.getValue()));
        }
        return best;
    }

    /** The status of the n-th best item of a class: the class is as good as that. */
    private Status enough(List<IpItem> of, IpType type, int n) {
        for (Status status : BEST_FIRST) {
            if (atLeast(status, of, type) >= n) {
                return status;
            }
        }
        return Status.UNMET;
    }

    private int atLeast(Status status, List<IpItem> of, IpType type) {
        int found = 0;
        for (IpItem item : of) {
            Status good =
                    item.type() == null ? of(item).and(Status.UNKNOWN) : item.type() == type ? of(item) : Status.UNMET;
            found += good.and(status) == status ? 1 : 0;
        }
        return found;
    }

    private Status of(IpItem item) {
        Status rank = item.authorRank() == null ? Status.UNKNOWN : Status.of(item.authorRank() <= lowestRank);
        Status landed = item.landedInBeijing() == null ? Status.UNKNOWN : Status.of(item.landedInBeijing());
        return rank.and(landed).and(effect(item.benefitJudged()));
    }

    private static Status effect(@Nullable Judgement judged) {
        if (judged == null) {
            return Status.UNKNOWN;
        }
        return switch (judged) {
            case YES -> Status.MET;
            case NO -> Status.UNMET;
            case UNDECIDED -> Status.REVIEW;
        };
    }

    @Override
    public List<String> facts(Given given) {
        return List.of(PATH);
    }

    @Override
    public List<String> absent(Given given) {
        List<IpItem> items = given.kase().applicant().ipItems();
        if (items == null) {
            return List.of(PATH);
        }
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            IpItem item = items.get(i);
            if (of(item) != Status.UNMET && mayCount(item, items)) {
                String path = PATH + "[" + i + "].";
                AwardCheck.addIfAbsent(paths, item.type(), path + "type");
                AwardCheck.addIfAbsent(paths, item.authorRank(), path + "authorRank");
                AwardCheck.addIfAbsent(paths, item.landedInBeijing(), path + "landedInBeijing");
                AwardCheck.addIfAbsent(paths, item.benefitJudged(), path + "benefitJudged");
            }
        }
        return paths;
    }

    /** Whether the class of the item can still reach its number; where the class is not given, it may be any. */
    private boolean mayCount(IpItem item, List<IpItem> items) {
        IpType type = item.type();
        return type == null || enough(items, type, asked.get(type)) == Status.UNKNOWN;
    }

    @Override
    public Text wording(Given given) {
        Text what = Text.of(
                "前" + lowestRank + "作者的知识产权成果（" + list(true) + "，在京落地并有较好效益）",
                "intellectual property among the first " + lowestRank + " authors (" + list(false)
                        + ", used in Beijing with good effect)");
        return switch (today(given)) {
            case MET -> Text.of("有" + what.zh(), "has " + what.en());
            case REVIEW -> Text.of(what.zh() + "：效益尚待认定", what.en() + ": effect not decided yet");
            case UNKNOWN -> Wording.missing(what, absent(given));
            default -> Text.of("不足：" + what.zh(), "too little " + what.en());
        };
    }

    private String list(boolean zh) {
        return asked.entrySet().stream()
                .map(kind -> zh
                        ? kind.getValue() + "项" + kind.getKey().zh()
                        : kind.getValue() + " " + kind.getKey().en())
                .collect(Collectors.joining(zh ? "或" : " or "));
    }
}
