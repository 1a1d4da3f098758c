package nl.leeratelier.testing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.SelectOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leeratelier.content.Programme;
import nl.leeratelier.quiz.Gap;
import nl.leeratelier.quiz.Item;
import nl.leeratelier.quiz.Quiz;

/**
 * A trainee at a browser who does whatever the screen asks: reads, says the first thing offered in a talk, sorts every card,
 * and knows the answers of the quiz.
 */
public final class Diligent {

    /** No activity that ships takes half as many; whoever needs more goes round in circles. */
    private static final int MOST_SCREENS = 600;

    private static final String SCREENS =
            ".content-note, .talk-briefing, .talk, .talk-ending, .switch, .talk-back, .reading, .quiz-intro, .quiz-item, .quiz-overview,"
                    + " .quiz-result, .case-screen, .dilemma > .screen, .measure > .screen, .survey > .screen";

    private final Visitor visitor;
    private final Page page;
    private final Programme programme;
    private final boolean inspects;
    private final Set<String> seen = new HashSet<>();
    private int consulted;
    private Function<Page, Optional<String>> words = page -> Optional.empty();

    /** @param inspects whether each kind of screen is looked at from all sides the first time it comes, and each of its headings with axe */
    public Diligent(Visitor visitor, Programme programme, boolean inspects) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.programme = programme;
        this.inspects = inspects;
    }

    /** Says these words in a talk, where there are any, instead of the first thing offered. */
    public Diligent saying(Function<Page, Optional<String>> words) {
        this.words = words;
        return this;
    }

    /** Goes through everything that is left of the programme that the person is in. */
    public void completeProgramme() {
        visitor.open("mijn-programma");
        for (int round = 0; round < 20; round++) {
            Locator next = page.locator(".activity .button.primary");
            if (next.count() == 0) {
                return;
            }
            next.first().click();
            visitor.settle();
            work();
        }
    }

    /** Works until the programme is on the screen again. */
    public void work() {
        page.waitForURL(url -> url.contains("/leren/"));
        String attempt = "";
        for (int screen = 0; page.url().contains("/leren/"); screen++) {
            if (!page.url().equals(attempt)) {
                attempt = page.url();
                screen = 0;
            }
            if (screen == MOST_SCREENS) {
                throw new AssertionError(
                        "Going round in circles: " + page.locator("main").innerText());
            }
            // The programme is shown a moment before its address is.
            visitor.until(() -> !page.url().contains("/leren/")
                    || page.locator(SCREENS).first().isVisible());
            if (!page.url().contains("/leren/")) {
                return;
            }
            if (inspects) {
                inspect();
            }
            step();
        }
    }

    private void inspect() {
        List<?> screen = (List<?>) page.evaluate("""
                selector => {
                  const all = [...document.querySelectorAll('main :is(' + selector + ')')];
                  const el = all.at(-1);
                  const kind = [...el.classList].filter(c => c !== 'screen' && c !== 'stage').join('-');
                  const part = ['radio', 'checkbox', 'quiz-order', 'match-lefts', 'marked-text', 'open-writing', 'open-rating',
                      'talk-pause', 'dilemma-head', 'stop-form', 'move-form', 'help-form', 'epilogue']
                    .find(c => el.querySelector('.' + c)) ?? '';
                  // Most screens of a case have no class of their own; the five questions and the five steps look alike.
                  const heading = el.matches('.case-screen:not(.review)') ? el.querySelector('h2')?.textContent ?? '' : '';
                  const own = /^(stap|vraag) /i.exec(heading)?.[1] ?? heading;
                  const name = parts => parts.filter(Boolean).join('-').toLowerCase()
                    .normalize('NFD').replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '').slice(0, 60);
                  return [name([kind, part]), name([kind, part, own])];
                }
                """, SCREENS);
        String kind = "play-" + screen.getFirst();
        String name = "play-" + screen.getLast();
        if (seen.add(kind)) {
            seen.add(name);
            visitor.inspect(name);
        } else if (seen.add(name)) {
            // Laid out as another that was looked at from all sides; only what stands in it differs.
            visitor.glance(name);
        }
    }

    /** Does the one thing that this screen asks. */
    public void step() {
        if (page.locator(".quiz-item").count() > 0) {
            answer();
        } else if (choose(".choices li > button")) {
            return;
        } else if (answerOpenQuestions() || setSliders() || writeOwnWords()) {
            return;
        } else if (press("Lees hoe het gesprek verliep")) {
            return;
        } else if (!click("main .button.primary:visible") && !consult()) {
            click("main .button.quiet:visible");
        }
        visitor.settle();
    }

    private boolean choose(String selector) {
        Locator choices = page.locator(selector + ":visible");
        if (choices.count() == 0) {
            return false;
        }
        words.apply(page)
                .map(said -> choices.filter(new Locator.FilterOptions().setHasText(said)))
                .orElse(choices)
                .first()
                .click();
        visitor.settle();
        return true;
    }

    /** Picks the first of each group that has nothing picked yet. */
    private boolean answerOpenQuestions() {
        Locator groups = page.locator("fieldset:visible:has(input[type=radio]):not(:has(input[type=radio]:checked))");
        if (groups.count() == 0) {
            return false;
        }
        groups.first().locator("label").first().click();
        visitor.settle();
        return true;
    }

    /** Gives every slider that has no value yet a value. */
    private boolean setSliders() {
        Locator unset = page.locator(".slider.unset input:visible");
        int left = unset.count();
        for (int slider = 0; slider < left; slider++) {
            unset.first().focus();
            page.keyboard().press(String.valueOf(3 + slider));
            visitor.settle();
        }
        return left > 0;
    }

    /** Writes something where the talk waits for it. */
    private boolean writeOwnWords() {
        Locator field = page.locator(".open-writing textarea:visible");
        if (field.count() == 0 || !field.inputValue().isEmpty()) {
            return false;
        }
        field.fill("Ik hoor wat je zegt. Wil je me vertellen hoe dat voor je is?");
        return true;
    }

    private boolean press(String name) {
        Locator button = page.locator("button:visible", new Page.LocatorOptions().setHasText(name));
        if (button.count() == 0) {
            return false;
        }
        button.first().click();
        visitor.settle();
        return true;
    }

    /** Goes to one adviser after the other: who was asked everything has nothing left to say. */
    private boolean consult() {
        Locator advisers = page.locator(".adviser:visible");
        int there = advisers.count();
        if (there == 0) {
            return false;
        }
        advisers.nth(consulted++ % there).click();
        visitor.settle();
        return true;
    }

    private boolean click(String selector) {
        Locator found = page.locator(selector);
        if (found.count() == 0) {
            return false;
        }
        found.first().click();
        visitor.settle();
        return true;
    }

    /** Answers the item of the quiz that is on the screen, and goes on to the next. */
    private void answer() {
        try {
            answerItem();
        } catch (TimeoutError notKept) {
            throw new AssertionError("Not kept: " + page.locator("main").innerText(), notKept);
        }
        click(".quiz-ways .button.primary");
    }

    /** Answers the item of the quiz that is on the screen, rightly, and waits until the screen says it is kept. */
    public Item answerItem() {
        Item item = itemOnScreen();
        switch (item) {
            case Item.Single single -> pick(right(single.options()));
            case Item.Multiple multiple -> pick(right(multiple.options()));
            case Item.TrueFalse trueFalse ->
                pick(List.of(trueFalse.answer() ? "Ja, dit klopt" : "Nee, dit klopt niet"));
            case Item.Ordering ordering -> order(ordering);
            case Item.Matching matching -> match(matching);
            case Item.Hotspot hotspot -> mark(hotspot);
            case Item.Categorising sorting -> sort(sorting);
            case Item.MarkWords marking -> label(marking);
            case Item.Gaps filling -> fill(filling);
            case Item.ShortAnswer typed -> {
                page.locator(".line-answer input").fill(typed.answer().example());
                page.keyboard().press("Enter");
            }
            case Item.Open open -> write(open);
        }
        boolean isFinal = press("Geef antwoord");
        page.locator(isFinal ? ".quiz-item .review" : ".quiz-saved:has-text('Bewaard')")
                .first()
                .waitFor();
        return item;
    }

    private Item itemOnScreen() {
        String prompt = page.locator(".quiz-item .screen-heading").textContent().strip();
        return programme.activities().stream()
                .filter(Quiz.class::isInstance)
                .map(Quiz.class::cast)
                .flatMap(quiz -> Stream.concat(quiz.items().stream(), quiz.bank().stream()))
                .filter(item -> item.prompt().strip().equals(prompt))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No item asks: " + prompt));
    }

    private static List<String> right(List<Item.Option> options) {
        return options.stream()
                .filter(Item.Option::correct)
                .map(Item.Option::text)
                .toList();
    }

    private void pick(List<String> texts) {
        texts.forEach(text -> {
            Locator label = page.locator(".quiz-item label:has(.words:text-is(" + quoted(text) + "))");
            if (!label.locator("input").isChecked()) {
                label.click();
                visitor.settle();
            }
        });
    }

    private void order(Item.Ordering item) {
        for (int place = 0; place < item.elements().size(); place++) {
            String text = item.elements().get(place).text();
            for (int moves = 0; moves < 10; moves++) {
                List<String> now = page.locator(".order-row .words").allTextContents();
                if (now.indexOf(text) <= place) {
                    break;
                }
                page.locator(".order-row:has(.words:text-is(" + quoted(text) + ")) button.up")
                        .click();
                visitor.settle();
            }
        }
        press("Deze volgorde klopt");
    }

    private void match(Item.Matching item) {
        for (Item.Pair pair : item.pairs()) {
            Locator chooser = page.locator("select[aria-label=" + quoted(pair.left()) + "]");
            String label = chooser.locator("option").allTextContents().stream()
                    .filter(text -> text.endsWith("· " + pair.right()))
                    .findFirst()
                    .orElseThrow();
            chooser.selectOption(new SelectOption().setLabel(label));
            visitor.settle();
        }
    }

    private void mark(Item.Hotspot item) {
        item.marks().stream()
                .filter(piece -> item.correct().contains(piece.id().orElseThrow()))
                .forEach(piece -> {
                    Locator label = page.locator(".markable", new Page.LocatorOptions().setHasText(piece.words()));
                    if (!label.locator("input").isChecked()) {
                        label.click();
                        visitor.settle();
                    }
                });
    }

    private void sort(Item.Categorising item) {
        for (Item.Sorted element : item.elements()) {
            String category = item.categories().stream()
                    .filter(one -> one.id().equals(element.category()))
                    .findFirst()
                    .orElseThrow()
                    .text();
            page.locator(".sort-row:has(legend:text-is(" + quoted(element.text()) + ")) label:has(span:text-is("
                            + quoted(category) + "))")
                    .click();
            visitor.settle();
        }
    }

    private void label(Item.MarkWords item) {
        List<String> labels = item.labels().stream().map(Item.Choice::id).toList();
        for (int piece = 0; piece < item.parts().size(); piece++) {
            page.locator(".labelled").nth(piece).click();
            page.locator(".label-menu:popover-open button")
                    .nth(labels.indexOf(item.right(item.parts().get(piece))))
                    .click();
            visitor.settle();
        }
    }

    private void fill(Item.Gaps item) {
        for (int gap = 0; gap < item.gaps().size(); gap++) {
            String right = item.gaps().get(gap).right();
            Locator field = page.locator(".gap-text [name=\"" + gap + "\"]");
            if (item.gaps().get(gap) instanceof Gap.Chosen chosen) {
                field.selectOption(new SelectOption().setLabel(chosen.words(right)));
            } else {
                field.fill(right);
                page.keyboard().press("Enter");
            }
            visitor.settle();
        }
    }

    private void write(Item.Open item) {
        Locator words = page.locator(".quiz-open textarea");
        if (words.count() > 0) {
            words.fill(item.models().getFirst());
            press("Bewaar en vergelijk");
            page.locator(".self-rating").waitFor();
        }
        for (int criterion = 0; criterion < item.criteria().size(); criterion++) {
            page.locator(".self-rating fieldset")
                    .nth(criterion)
                    .locator("label")
                    .nth(2)
                    .click();
            visitor.settle();
        }
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
