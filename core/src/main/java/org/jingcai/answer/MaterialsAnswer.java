package org.jingcai.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to hand in.
 *
 * @param complete null where it cannot be told
 */
public record MaterialsAnswer(Basis basis, @Nullable Boolean complete, List<MaterialItem> items) implements Answer {

    public MaterialsAnswer {
        items = List.copyOf(items);
    }
}
