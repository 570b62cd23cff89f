package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.List;
import org.jingcai.answer.Status;
import org.jingcai.facts.Case;
import org.jingcai.facts.Event;
import org.jingcai.facts.Fact;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/** Something that began has not ended: 「自入职日期起未到离职日期」. An end before the beginning belongs to something else. */
public final class NotEndedCheck extends Check {

    private final Fact beginning;
    private final Fact end;

    /**
     * @param beginning a date
     * @param end an event with a date
     */
    public NotEndedCheck(Fact beginning, Fact end) {
        super(true);
        this.beginning = beginning;
        this.end = end;
    }

    @Override
    public Status on(LocalDate day, Given given) {
        Event<?> event = event(given.kase());
        if (event == null) {
            return Status.MET;
        }
        LocalDate ended = (LocalDate) event.value();
        if (ended == null) {
            return Status.UNKNOWN;
        }
        LocalDate began = began(given.kase());
        if (ended.isAfter(day) || began != null && began.isAfter(ended)) {
            return Status.MET;
        }
        return began == null ? Status.UNKNOWN : Status.UNMET;
    }

    private @Nullable Event<?> event(Case kase) {
        return (Event<?>) end.of(kase);
    }

    private @Nullable LocalDate began(Case kase) {
        return (LocalDate) beginning.of(kase);
    }

    @Override
    public @Nullable LocalDate nextTurn(LocalDate after, Given given) {
        Event<?> event = event(given.kase());
        LocalDate ended = event == null ? null : (LocalDate) event.value();
        return ended != null && ended.isAfter(after) ? ended : null;
    }

    @Override
    public List<String> facts(Given given) {
        return List.of(beginning.path(), end.path());
    }

    @Override
    public List<String> absent(Given given) {
        Event<?> event = event(given.kase());
        return List.of(event != null && event.isUnknown() ? end.path() : beginning.path());
    }

    @Override
    public Text wording(Given given) {
        Text what = end.label();
        return switch (today(given)) {
            case MET -> Text.of("未到" + what.zh(), what.en() + " has not come");
            case UNKNOWN -> {
                Fact absent = absent(given).contains(end.path()) ? end : beginning;
                yield Wording.missing(absent.label(), absent(given));
            }
            default -> Text.of(what.zh() + "为" + ended(given) + "，已到", what.en() + " " + ended(given) + " has come");
        };
    }

    private String ended(Given given) {
        Event<?> event = event(given.kase());
        return event == null ? "" : String.valueOf(event.value());
    }

    @Override
    public @Nullable String actual(Given given) {
        return today(given) == Status.UNMET ? ended(given) : null;
    }
}
