package nl.leeratelier.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Work that goes on beside the screen: a line that moves until it is done. The screen asks how far it is each second. */
public final class Underway extends Div {

    private static final int EVERY_MS = 1000;

    private final transient DoubleSupplier part;
    private final transient Supplier<String> words;
    private final transient BooleanSupplier ended;
    private final transient Runnable then;
    private final ProgressLine line;
    private @Nullable Registration asking;

    /**
     * A line for this work.
     *
     * @param part what is done, from 0 to 1
     * @param words what the line says
     * @param ended whether the work came to an end, good or bad
     * @param then called once it has, with the screen locked
     */
    public Underway(DoubleSupplier part, Supplier<String> words, BooleanSupplier ended, Runnable then) {
        this.part = part;
        this.words = words;
        this.ended = ended;
        this.then = then;
        line = new ProgressLine(part.getAsDouble(), words.get());
        getElement().setAttribute("role", "status");
        add(line);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        ui.setPollInterval(EVERY_MS);
        asking = ui.addPollListener(_ -> look());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
        event.getUI().setPollInterval(-1);
    }

    /** Looks how far it is, now. */
    public void look() {
        line.set(part.getAsDouble(), words.get());
        if (ended.getAsBoolean() && asking != null) {
            stop();
            then.run();
        }
    }

    private void stop() {
        if (asking != null) {
            asking.remove();
            asking = null;
            getUI().ifPresent(ui -> ui.setPollInterval(-1));
        }
    }
}
