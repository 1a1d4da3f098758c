package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.Marked;
import nl.leeratelier.studio.forms.Choosable;
import nl.leeratelier.studio.forms.Field;
import nl.leeratelier.studio.forms.Form;
import nl.leeratelier.studio.forms.Labels;
import nl.leeratelier.studio.forms.Shape;
import nl.leeratelier.studio.forms.Target;

/**
 * What fields work with: the desk, the form of what lies on it, and the words for it.
 *
 * @param pictures empty where none can be brought in
 */
public record Bench(Desk desk, Form form, Labels labels, Optional<PictureBox> pictures) {

    /** Where pictures come from. */
    public interface PictureBox {

        /** Asks the author for one; hands on the Markdown that shows it. */
        void choose(SerializableConsumer<String> chosen);
    }

    /** What stands at a place now. */
    Optional<Value> now(Pointer at) {
        return desk.manuscript().at(at);
    }

    Manuscript manuscript() {
        return desk.manuscript();
    }

    /** Puts something in a field where this stood before; whether it is kept. */
    boolean put(Pointer at, Optional<Value> before, Optional<Value> after) {
        return before.equals(after) || desk.edit(new Edit.Put(at, before, after));
    }

    /** What can be chosen in a field. */
    List<Choosable> choosable(Target target, Pointer at) {
        return Choosable.of(target, at, desk.manuscript(), desk.library(), desk.programme());
    }

    /** What can be chosen there, of those numbers that fit. */
    List<Choosable> choosable(Shape.Numbered numbered, Pointer at) {
        return choosable(numbered.to(), at).stream()
                .filter(one -> numbered.holds(Integer.parseInt(one.id())))
                .toList();
    }

    /** The problems at a place and in what lies in it. */
    List<Marked> problems(Pointer at) {
        return desk.problems().stream().filter(marked -> marked.at().isIn(at)).toList();
    }

    /** A field of the form at its place. */
    Spot spot(Field field, Pointer at) {
        return new Spot(this, field, at);
    }

    /** A field, and where in the manuscript it is. */
    record Spot(Bench bench, Field field, Pointer at) {

        String label() {
            return bench.labels().field(field);
        }

        Optional<Value> now() {
            return bench.now(at);
        }

        /** Names it on the page. */
        String id() {
            return "f-" + at.toString().replaceAll("[^A-Za-z0-9-]", "_");
        }
    }
}
