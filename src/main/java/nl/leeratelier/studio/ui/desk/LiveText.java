package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Words in a field of the browser that others may write in too. Whatever the browser sends says which text it was typed over, so
 * that words that were on their way when another's came are never taken for an answer to these. What comes in is put into the
 * browser's text line by line, the cursor stays where it is, and a line in which one is typing is left alone.
 */
public final class LiveText implements Serializable {

    private static final int PAUSE_MILLISECONDS = 400;
    private static final String OVER = "element.over ?? 0";

    /** The text that this is typed over, and its number. Ours is put in as it is; another's where one changed nothing oneself. */
    private static final String TAKE = """
            const [words, over, whatever] = [$0, $1, $2];
            const lines = (text) => text.split('\\n');
            const change = (old, now) => {
              let start = 0, end = 0;
              const most = Math.min(old.length, now.length);
              while (start < most && old[start] === now[start]) start++;
              while (end < most - start && old.at(-1 - end) === now.at(-1 - end)) end++;
              return { from: start, to: old.length - end, lines: now.slice(start, now.length - end) };
            };
            const merged = (before, mine, theirs) => {
              if (before.trim() === mine.trim() || mine.trim() === theirs.trim()) return theirs;
              const old = lines(before);
              const one = change(old, lines(mine)), other = change(old, lines(theirs));
              const first = one.to <= other.from;
              if ((!first && other.to > one.from) || one.from === other.from) return undefined;
              const [early, late] = first ? [one, other] : [other, one];
              return [...old.slice(0, early.from), ...early.lines, ...old.slice(early.to, late.from), ...late.lines,
                ...old.slice(late.to)].join('\\n');
            };
            const now = this.value;
            const next = merged(this.before ?? words, now, words) ?? (whatever ? words : undefined);
            if (next === undefined) return;
            this.before = words;
            this.over = over;
            if (next === now) return;
            const [from, to] = [this.selectionStart, this.selectionEnd];
            let same = 0, rest = 0;
            const most = Math.min(now.length, next.length);
            while (same < most && now[same] === next[same]) same++;
            while (rest < most - same && now.at(-1 - rest) === next.at(-1 - rest)) rest++;
            const moved = (at) => at <= same ? at : at >= now.length - rest ? at + next.length - now.length
                : Math.min(at, next.length - rest);
            this.value = next;
            if (document.activeElement === this) this.setSelectionRange(moved(from), moved(to));
            """;

    private final Element field;
    /** The texts that came from others, by number; each moves on with what is kept of it. */
    private final List<String> texts = new ArrayList<>();

    private String shown;
    private int over;

    /**
     * @param field an input or text area
     * @param words what stands there
     * @param typed does something with what was typed, at the latest so long after the key as an author can bear to lose
     */
    public LiveText(Element field, String words, SerializableConsumer<String> typed) {
        this.field = field;
        this.shown = words;
        texts.add(words);
        field.setProperty("value", words);
        field.executeJs("this.before = $0; this.over = 0", words);
        SerializableConsumer<DomEvent> told = event -> {
            over = Math.clamp(event.getEventData().path(OVER).asInt(0), 0, texts.size() - 1);
            shown = field.getProperty("value", "");
            typed.accept(shown);
        };
        field.addEventListener("input", told::accept)
                .synchronizeProperty("value")
                .addEventData(OVER)
                .debounce(PAUSE_MILLISECONDS, DebouncePhase.INTERMEDIATE, DebouncePhase.TRAILING);
        field.addEventListener("change", told::accept)
                .synchronizeProperty("value")
                .addEventData(OVER);
    }

    /** What the browser shows, as far as it said so. */
    public String shown() {
        return shown;
    }

    /** The text that the author saw when typing what is shown. */
    public String seen() {
        return texts.get(over);
    }

    /** The newest text that the browser was given. */
    public String given() {
        return texts.getLast();
    }

    /** As if somebody typed this now. */
    public void type(String words) {
        over = texts.size() - 1;
        shown = words;
        field.setProperty("value", words);
    }

    /** This was kept of what was typed. */
    public void kept(String words) {
        texts.set(over, words);
        if (over == texts.size() - 1) {
            field.executeJs("this.before = $0", words);
        }
    }

    /** Another wrote this: it comes into the field where its author did not write meanwhile. */
    public void offer(String words) {
        take(words, false);
    }

    /** The author chose this: it stands in the field now. */
    public void replace(String words) {
        take(words, true);
    }

    private void take(String words, boolean whatever) {
        texts.add(words);
        over = texts.size() - 1;
        shown = words;
        field.executeJs(TAKE, words, over, whatever);
    }
}
