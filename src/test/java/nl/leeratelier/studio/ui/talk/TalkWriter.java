package nl.leeratelier.studio.ui.talk;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.leeratelier.testing.Visitor;

/** An author at the editor of talks, in a browser. */
public final class TalkWriter {

    private final Visitor author;
    private final Page page;

    public TalkWriter(Visitor author) {
        this.author = author;
        this.page = author.page();
    }

    /** Opens a part to write in it, such as {@code nodes/opening}. */
    public TalkWriter open(String part) {
        page.locator("[data-part='" + part + "'] .scene-edit").first().click();
        page.locator("[data-part='" + part + "'].open").waitFor();
        author.settle();
        return this;
    }

    /** Writes in a field of the part that is open. */
    public TalkWriter write(String at, String words) {
        Locator field = page.locator("textarea[data-at='" + at + "']");
        field.fill(words);
        field.dispatchEvent("change");
        author.settle();
        return this;
    }

    /** What is open, such as {@code nodes/opening}. */
    public String part() {
        return page.locator(".part.open").getAttribute("data-part");
    }

    /** Adds a choice to the moment that is open. */
    public TalkWriter anotherChoice() {
        int before = page.locator(".part.open .st-choice").count();
        page.locator(".part.open .button").getByText("Nog een keuze").click();
        page.locator(".part.open .st-choice").nth(before).waitFor();
        author.settle();
        return this;
    }

    /** Writes a choice whole: what is said, what it does, what the parent feels and thinks, why, and what that rests on. */
    public TalkWriter choice(int number, String parent, String words, String feeling, String thought) {
        Locator choice = page.locator(".part.open .st-choice").nth(number);
        String at = choice.locator("textarea").first().getAttribute("data-at").replaceAll("/words$", "");
        write(at + "/words", words);
        choice.locator(".st-effects button[name=add]").first().click();
        author.settle();
        choice.locator("select[name='much-0']").first().selectOption(number == 0 ? "10" : "-5");
        author.settle();
        write(at + "/felt/" + parent + "/feeling", feeling);
        write(at + "/felt/" + parent + "/thought", thought);
        choice.locator("summary").click();
        choice.locator("textarea[data-at='" + at + "/why']").waitFor();
        write(at + "/why", "Het beschermt dat jullie in gesprek blijven. Het kost tijd.");
        choice.locator(".st-sources button[name=add]").click();
        page.locator("dialog #source-search").fill("A-3.4a");
        page.locator("dialog button[data-key='A-3.4a']").click();
        choice.locator(".st-cited li").waitFor();
        author.settle();
        return this;
    }

    /** Writes on from a choice: this is said next. The moment that comes of it is open then. */
    public TalkWriter writeOn(int number, String line) {
        Locator to = page.locator(".part.open .st-choice").nth(number).locator(".st-goal input");
        to.click();
        to.fill(line);
        page.keyboard().press("Enter");
        page.waitForFunction(
                "line => document.querySelector('.part.open textarea[data-at$=\"/line\"]')?.value === line", line);
        author.settle();
        return this;
    }

    /** Lets a choice lead to the end. */
    public TalkWriter end(int number) {
        Locator to = page.locator(".part.open .st-choice").nth(number).locator(".st-goal input");
        to.click();
        to.fill("het einde");
        page.locator("vaadin-combo-box-item:visible")
                .getByText("het einde van het gesprek")
                .first()
                .click();
        author.settle();
        return this;
    }
}
