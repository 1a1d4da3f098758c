package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import nl.leeratelier.content.MarkdownText;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.forms.NewPart;
import nl.leeratelier.studio.forms.Shape;
import nl.leeratelier.studio.forms.Shape.Style;
import nl.leeratelier.studio.forms.Wording;
import nl.leeratelier.studio.ui.desk.Bench.Spot;
import nl.leeratelier.ui.Prose;
import nl.leeratelier.ui.SecondaryButton;

/** Words: of one line, of many, or Markdown with buttons for it. They are kept while one writes. */
final class WordsField extends FieldView {

    /** Puts something around what is selected, or before the lines it is on. */
    private static final String WRAP = """
            const [before, after, lines] = [$0, $1, $2];
            let [from, to] = [this.selectionStart, this.selectionEnd];
            if (lines) {
              from = this.value.lastIndexOf('\\n', from - 1) + 1;
              const picked = this.value.slice(from, to) || '';
              this.setRangeText(picked.split('\\n').map(line => before + line).join('\\n'), from, to, 'end');
            } else {
              // A source is a word of its own.
              const apart = before.startsWith('[') && from > 0 && !/\\s/.test(this.value[from - 1]) ? ' ' : '';
              this.setRangeText(apart + before + this.value.slice(from, to) + after, from, to, 'end');
              if (from === to) this.selectionStart = this.selectionEnd = from + before.length;
            }
            this.dispatchEvent(new Event('input', { bubbles: true }));
            this.dispatchEvent(new Event('change', { bubbles: true }));
            this.focus();
            """;

    private final transient Shape.Words shape;
    private final Element input;
    private final LiveText live;
    private final Prose preview = new Prose("");
    private final boolean previewed;
    /** While it is being kept, it is not replaced by what comes in: the author may be asked about both. */
    private boolean saving;
    /** Whether the author is asked which words are to stand here: theirs, or those that another wrote meanwhile. */
    private boolean asked;

    WordsField(Spot spot, Shape.Words shape) {
        super(spot);
        this.shape = shape;
        this.previewed = spot.field().path().equals("reading.body");
        input = new Element(shape.style() == Style.LINE ? "input" : "textarea");
        if (shape.style() == Style.LINE) {
            input.setAttribute("type", "text").setAttribute("autocomplete", "off");
        } else {
            input.setAttribute("rows", previewed ? "20" : shape.style() == Style.TEXT ? "2" : "4");
        }
        live = new LiveText(input, words(spot.now()), this::write);
        layOut(input);
        if (shape.style() == Style.MARKDOWN) {
            addTools();
        }
        if (previewed) {
            addPreview();
        }
    }

    private void addTools() {
        Div tools = new Div();
        tools.addClassName("desk-tools");
        tools.getElement().setAttribute("role", "toolbar").setAttribute("aria-label", t("studio-desk.tools"));
        if (previewed) {
            tools.add(tool("heading", "## ", "", true), tool("subheading", "### ", "", true));
        }
        tools.add(tool("list", "- ", "", true), tool("bold", "**", "**", false));
        tools.add(new SecondaryButton(
                t("studio-desk.tool.source"),
                click -> new SourcePicker(
                                bench().desk().library().sources(), source -> wrap("[" + source.key() + "]", "", false))
                        .open()));
        bench().pictures()
                .ifPresent(box -> tools.add(new SecondaryButton(
                        t("studio-desk.tool.picture"),
                        click -> box.choose(picture -> wrap("\n\n" + picture + "\n\n", "", false)))));
        getElement().insertChild(getElement().indexOfChild(input), tools.getElement());
    }

    private NativeButton tool(String name, String before, String after, boolean lines) {
        return new SecondaryButton(t("studio-desk.tool." + name), click -> wrap(before, after, lines));
    }

    private void wrap(String before, String after, boolean lines) {
        input.executeJs(WRAP, before, after, lines);
    }

    private void addPreview() {
        addClassName("with-preview");
        Div beside = new Div(preview);
        beside.addClassName("desk-preview");
        beside.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", t("studio-desk.preview"));
        getElement().appendChild(beside.getElement());
        showPreview();
    }

    private void showPreview() {
        if (previewed) {
            preview.getElement()
                    .setProperty("innerHTML", MarkdownText.of(live.given()).html());
        }
    }

    /** What the author wrote here, so far. */
    void write(String written) {
        switch (Wording.of(written, shape)) {
            case Wording.TooLong tooLong -> refuse(t("studio-desk.too-long", tooLong.length(), tooLong.longest()));
            case Wording.Hidden ignored -> refuse(t("studio-desk.hidden"));
            default -> keep(NewPart.text(written, shape.style()));
        }
    }

    private void keep(Optional<Value> written) {
        refuse("");
        if (asked) {
            return;
        }
        saving = true;
        asked = !bench().put(at(), seen(), written);
        saving = false;
        live.kept(words(written));
        if (!asked) {
            refresh();
        }
        showPreview();
    }

    /** What this author last saw here. */
    private Optional<Value> seen() {
        Optional<Value> now = spot().now();
        String words = live.seen();
        return words(now).equals(words) ? now : words.isEmpty() ? Optional.empty() : Optional.of(Value.text(words));
    }

    /** What stands here, as far as it was kept. */
    String kept() {
        return live.given();
    }

    @Override
    void refresh() {
        String now = words(spot().now());
        if (now.equals(live.given()) || isRefused() || saving || asked) {
            return;
        }
        live.offer(now);
        showPreview();
    }

    @Override
    void settle() {
        if (asked) {
            asked = false;
            live.replace(words(spot().now()));
            showPreview();
        }
    }

    private static String words(Optional<Value> value) {
        return value.flatMap(Value::words).orElse("");
    }
}
