package nl.leeratelier.quiz;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.leeratelier.content.Activity;
import nl.leeratelier.content.ActivityHead;

/**
 * Items to answer, one point each.
 *
 * @param passMark percent that passes, 0 to 100
 * @param maximumAttempts 1 to 20; empty: unlimited
 * @param shuffle whether options are shuffled; elements to order and pairs to match always are
 * @param items in the order they are put
 */
public record Quiz(
        ActivityHead head,
        Optional<String> intro,
        int passMark,
        OptionalInt maximumAttempts,
        Feedback feedback,
        boolean shuffle,
        List<Item> items)
        implements Activity {

    /** When the trainee learns what was right. */
    public enum Feedback {
        /** After each answer, which is final then. */
        AT_ONCE,
        /** After handing in; until then answers may change. */
        AT_END
    }

    public Quiz {
        items = List.copyOf(items);
    }

    /** The item with this id, if there is one. */
    public Optional<Item> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
