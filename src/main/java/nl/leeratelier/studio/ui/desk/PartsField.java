package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.Marked;
import nl.leeratelier.studio.forms.Shape.Parts;
import nl.leeratelier.studio.ui.desk.Bench.Spot;

/** A list of parts within a part, such as the options of a question. Of large parts only the one that is open has its fields. */
final class PartsField extends FieldView {

    private static final int SMALL = 5;

    private final transient Parts parts;
    private final Div blocks = new Div();
    private final Paragraph count = new Paragraph();
    private final transient Map<String, PartBlock> shown = new LinkedHashMap<>();
    private final boolean small;

    PartsField(Spot spot, Parts parts) {
        super(spot);
        this.parts = parts;
        this.small = parts.each().all().size() <= SMALL;
        addClassName("desk-parts");
        blocks.addClassName("desk-blocks");
        count.addClassName("desk-help");
        if (gaps().isPresent()) {
            layOutGroup(blocks.getElement());
        } else {
            AddRow row = new AddRow(spot, parts, this::added);
            layOutGroup(blocks.getElement(), count.getElement(), row.getElement());
        }
        show();
    }

    /** Where the parts are gaps in a text, these. */
    Optional<Gaps> gaps() {
        return Gaps.isFor(spot().field()) ? Optional.of(new Gaps(bench(), at().parent())) : Optional.empty();
    }

    private void added(Pointer part) {
        show();
        PartBlock block = shown.get(part.last());
        if (block != null && !small) {
            open(block);
        }
    }

    /** Opens one and closes the others. */
    void open(PartBlock block) {
        shown.values().forEach(other -> other.open(other == block));
    }

    List<String> steps() {
        List<String> steps = spot().now().orElse(null) instanceof Value.Listing list ? Pointer.steps(list) : List.of();
        return gaps().map(gaps -> gaps.inOrder(steps)).orElse(steps);
    }

    private void show() {
        List<String> steps = steps();
        if (!List.copyOf(shown.keySet()).equals(steps)) {
            Map<String, PartBlock> before = new LinkedHashMap<>(shown);
            shown.clear();
            blocks.removeAll();
            for (String step : steps) {
                PartBlock block = before.containsKey(step)
                        ? before.get(step)
                        : new PartBlock(this, parts.each(), at().to(step), small);
                shown.put(step, block);
                blocks.add(block);
            }
        }
        int index = 0;
        for (PartBlock block : shown.values()) {
            block.number(index + 1, steps.size());
            index++;
        }
        count.setText(counted(steps.size()));
    }

    private String counted(int now) {
        if (now < parts.least()) {
            return t("studio-desk.at-least", parts.least());
        }
        return now > parts.most() ? t("studio-desk.at-most", parts.most()) : "";
    }

    void move(Pointer part, int by) {
        List<String> steps = steps();
        int to = steps.indexOf(part.last()) + by;
        if (to >= 0 && to < steps.size()) {
            List<String> others =
                    steps.stream().filter(step -> !step.equals(part.last())).toList();
            Optional<String> before = to == 0 ? Optional.empty() : Optional.of(others.get(to - 1));
            if (bench().desk().edit(new Edit.Move(part, before))) {
                show();
            }
        }
    }

    void remove(Pointer part) {
        if (gaps().isPresent()) {
            gaps().get().take(part.last());
            show();
            return;
        }
        bench().now(part).ifPresent(there -> {
            if (bench().desk().edit(new Edit.Remove(part, there))) {
                show();
            }
        });
    }

    @Override
    void refresh() {
        show();
        shown.values().forEach(PartBlock::refresh);
    }

    @Override
    void check() {
        super.check();
        if (shown != null) {
            shown.values().forEach(PartBlock::check);
        }
    }

    /** Opens the part in which the place is. */
    @Override
    void focusAt(Pointer place) {
        Optional<PartBlock> block =
                shown.values().stream().filter(one -> place.isIn(one.at())).findFirst();
        if (block.isEmpty()) {
            super.focusAt(place);
        } else {
            if (!small) {
                open(block.get());
            }
            block.get().focusAt(place);
        }
    }

    @Override
    List<Marked> ownProblems() {
        List<String> steps = steps();
        return ProblemWords.of(bench(), at()).stream()
                .filter(marked -> steps.stream().noneMatch(step -> marked.at().isIn(at().to(step))))
                .toList();
    }
}
