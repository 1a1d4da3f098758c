package nl.leeratelier.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import nl.leeratelier.ui.SecondaryButton;
import org.jspecify.annotations.Nullable;

/** A list that shows its first page and grows by a page at a time, however long it is. */
class PagedList<T> extends Div {

    /** Where the pages come from. */
    interface Source<T> {

        /** The first so many after the given one; from the beginning when it is null. */
        List<T> page(@Nullable T after, int limit);
    }

    private final int size;
    private final transient Source<T> source;
    private final transient Function<T, ListItem> draw;
    private final UnorderedList list = new UnorderedList();
    private final SecondaryButton more;
    private transient @Nullable T last;

    PagedList(String moreText, int size, Source<T> source, Function<T, ListItem> draw) {
        this.size = size;
        this.source = source;
        this.draw = draw;
        more = new SecondaryButton(moreText, _ -> grow());
        list.addClassName("rows");
        add(list, more);
        grow();
    }

    /** Begins anew. */
    void refresh() {
        list.removeAll();
        last = null;
        grow();
    }

    /** Whether there is nothing in it. */
    boolean isEmpty() {
        return last == null;
    }

    private void grow() {
        // One more than is shown tells whether there is another page.
        var page = source.page(last, size + 1);
        page.stream().limit(size).forEach(item -> {
            list.add(draw.apply(item));
            last = item;
        });
        more.setVisible(page.size() > size);
    }
}
