package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.Programme;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.studio.Marked;

/** One author at one draft, in one browser tab. Editors draw what it holds and change it by edits only. */
public interface Desk {

    /** The draft as it is known here. */
    Draft draft();

    /** What it says now. */
    default Manuscript manuscript() {
        return draft().manuscript();
    }

    /**
     * Does an edit and keeps it. When this returns true, it is on disk. When it returns false, another author changed the same
     * place meanwhile: the author has been or is being asked which words to keep.
     */
    boolean edit(Edit edit);

    /** What the checker found when it last looked, in the order of the file. */
    List<Marked> problems();

    /** What the draft said when the checker last looked: what {@link #problems} and {@link #programme} are about. */
    default Manuscript checked() {
        return manuscript();
    }

    /** The sources and frameworks that can be cited and used. */
    Library library();

    /** The files of the programme that other open drafts are of, as far as they are known here. */
    default Set<String> drafted() {
        return Set.of();
    }

    /** The programme with this draft in it, as far as both can be read. */
    Programme programme();

    /**
     * Tells of every change: own edits, those of others, problems found anew.
     *
     * @param listener called in this tab's session
     */
    Registration onChange(Consumer<Change> listener);

    /** Says which part the author is at, so that others see it. */
    default void moveTo(Pointer at) {}

    /** Who else is at this draft now, in the order in which they came. */
    default List<Colleague> colleagues() {
        return List.of();
    }

    /**
     * Another author at the same draft.
     *
     * @param at the part they are at
     */
    record Colleague(String name, Pointer at) {}

    /** What changed. */
    sealed interface Change {

        /**
         * The manuscript is another.
         *
         * @param at what was edited
         * @param own whether it was edited here
         */
        record Edited(Pointer at, boolean own) implements Change {}

        /** The checker looked again. */
        record Checked() implements Change {}

        /** Somebody else came, went, or went to another part. */
        record Met() implements Change {}
    }
}
