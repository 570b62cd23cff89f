package org.jingcai.internal.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jingcai.answer.Status;
import org.jingcai.facts.Fact;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An entry looked up in a catalogue that the caller configures; where none is configured, the caller's own look-up stands
 * in for it, where there is one.
 */
public final class CatalogueCheck extends Check {

    private final Fact entry;
    private final Fact catalogue;
    private final @Nullable Fact ownLookUp;
    private final boolean wantedIn;

    public CatalogueCheck(Fact entry, Fact catalogue, @Nullable Fact ownLookUp, boolean wantedIn) {
        this.entry = entry;
        this.catalogue = catalogue;
        this.ownLookUp = ownLookUp;
        this.wantedIn = wantedIn;
    }

    private @Nullable Boolean lookUp(Given given) {
        Set<?> entries = (Set<?>) catalogue.of(given.kase());
        Object name = entry.of(given.kase());
        if (entries == null) {
            return ownLookUp == null ? null : (Boolean) ownLookUp.of(given.kase());
        }
        return name == null ? null : entries.contains(name);
    }

    /** What decides: the entry where a catalogue is configured, else the own look-up, else the catalogue itself. */
    private Fact decisive(Given given) {
        return catalogue.of(given.kase()) != null ? entry : ownLookUp != null ? ownLookUp : catalogue;
    }

    @Override
    public Status on(LocalDate day, Given given) {
        Boolean in = lookUp(given);
        return in == null ? Status.UNKNOWN : Status.of(in == wantedIn);
    }

    @Override
    public List<String> facts(Given given) {
        return List.of(decisive(given).path());
    }

    @Override
    public List<String> absent(Given given) {
        return facts(given);
    }

    @Override
    public Text wording(Given given) {
        Boolean in = lookUp(given);
        Text name = entry.label();
        Text list = catalogue.label();
        if (in == null) {
            return Wording.missing(decisive(given).label(), absent(given));
        }
        return in
                ? Text.of(name.zh() + "在" + list.zh() + "之内", name.en() + " is in the " + list.en())
                : Text.of(name.zh() + "不在" + list.zh() + "之内", name.en() + " is not in the " + list.en());
    }
}
