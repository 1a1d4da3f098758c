package nl.leeratelier.studio.ui.talk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.Marked;
import nl.leeratelier.ui.Words;

/**
 * What is wrong with a part that lies open. Each says where, and leads there. Where there is much of it, as in a moment that was just
 * begun, it stays folded until somebody asks.
 */
final class TroubleList extends Menus implements Words {

    private static final int SHOWN_AT_ONCE = 3;
    private static final String ALL = "all";
    private static final String GO = "go-";
    private static final Pattern MISSING = Pattern.compile("field '([^']+)' is missing");

    /** To the field at a place; what is folded away is opened, and filled by the server then. */
    private static final String LEAD = """
            const [at, choice] = [$0, $1];
            const part = this.closest('.part');
            if (!part) return;
            const box = (choice && part.querySelector(`[data-choice="${CSS.escape(choice)}"]`)) || part;
            const find = () => part.querySelector(`[data-at="${CSS.escape(at)}"]`);
            let tries = 0;
            const go = () => {
              const found = find();
              const folded = box.querySelector('details:not([open])');
              if (!found && folded && tries === 0) folded.open = true;
              const field = found ?? (tries > 20 ? box : null);
              if (field) {
                const focus = field.matches('textarea') ? field : field.querySelector('textarea, button, input, select');
                (focus ?? field).scrollIntoView({ block: 'center' });
                focus?.focus({ preventScroll: true });
              } else if (tries++ <= 20) setTimeout(go, 80);
            };
            go();
            """;

    private final transient Workroom room;
    private final transient Pointer part;
    private transient List<Marked> found = List.of();
    private boolean opened;

    TroubleList(Workroom room, Pointer part) {
        this.room = room;
        this.part = part;
    }

    void refresh() {
        found = room.problemsIn(part);
        Html html = new Html();
        if (found.size() > SHOWN_AT_ONCE && !opened) {
            html.element(
                    "button",
                    "st-add st-folded",
                    t("studio-talk.problems.show", found.size()),
                    "type",
                    "button",
                    "name",
                    ALL);
        } else if (!found.isEmpty()) {
            html.open("ul", "st-problems", "aria-label", t("studio-talk.problems", found.size()));
            for (int index = 0; index < found.size(); index++) {
                Marked one = found.get(index);
                html.open("li", "");
                html.element("button", "st-problem", said(one), "type", "button", "name", GO + index);
                html.close("li");
            }
            html.close("ul");
        }
        show(html.markup());
    }

    /** With the choice that it is about, by its number. */
    private String said(Marked one) {
        String problem = room.sayings().problem(one);
        return choice(one.at())
                .flatMap(this::number)
                .map(number -> t("studio-talk.problems.choice", number, problem))
                .orElse(problem);
    }

    private static Optional<Pointer> choice(Pointer at) {
        List<String> steps = at.steps();
        return steps.size() > 3 && steps.get(2).equals("choices")
                ? Optional.of(Pointer.of(steps.get(0), steps.get(1), steps.get(2), steps.get(3)))
                : Optional.empty();
    }

    private Optional<Integer> number(Pointer choice) {
        return room.desk().manuscript().at(choice.parent()).orElse(null) instanceof Value.Listing list
                ? Optional.of(Pointer.steps(list).indexOf(choice.last()) + 1)
                : Optional.empty();
    }

    @Override
    void chosen(String name, String value) {
        if (name.equals(ALL)) {
            opened = true;
            refresh();
        } else if (name.matches(GO + "[0-9]{1,4}")) {
            int index = Integer.parseInt(name.substring(GO.length()));
            if (index < found.size()) {
                lead(found.get(index));
            }
        }
    }

    private void lead(Marked one) {
        Matcher missing = MISSING.matcher(one.problem().what());
        Pointer at = missing.matches() ? one.at().to(missing.group(1)) : one.at();
        getElement()
                .executeJs(
                        LEAD,
                        at.toString(),
                        choice(one.at()).map(Pointer::toString).orElse(""));
    }
}
