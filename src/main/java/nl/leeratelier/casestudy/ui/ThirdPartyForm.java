package nl.leeratelier.casestudy.ui;

import static nl.leeratelier.casestudy.ui.Html.said;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import nl.leeratelier.casestudy.CaseEvent.SignalHandled;
import nl.leeratelier.casestudy.Reference;
import nl.leeratelier.casestudy.SignalCard;
import nl.leeratelier.casestudy.ThirdParty;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Words;

/** A signal of somebody else: what one does with it, and then what follows. */
final class ThirdPartyForm extends Div implements Words {

    private final Desk desk;
    private final ThirdParty signal;
    private final Fragment content = new Fragment("");
    private final Runnable next;

    ThirdPartyForm(Desk desk, ThirdParty signal, Runnable next) {
        this.desk = desk;
        this.signal = signal;
        this.next = next;
        addClassNames("case-screen", "third-party");
        content.pressed(this::handle);
        add(content);
        ask();
    }

    private void ask() {
        List<Html.Option> options = signal.options().stream()
                .map(option -> new Html.Option(option.id(), option.text()))
                .toList();
        content.show(head() + desk.content("h3", "", signal.question()) + Html.choices(options, "", desk.lang()));
    }

    private String head() {
        String card = signal.card()
                .map(Reference::id)
                .flatMap(desk.study().mapping()::card)
                .map(SignalCard::text)
                .map(text -> desk.content("blockquote", "third-party-card", text))
                .orElse("");
        return Heading.html(t("casestudy.third.title")) + card + desk.content("p", "", signal.text());
    }

    private void handle(String id) {
        Optional<ThirdParty.Option> option = signal.option(id);
        if (option.isPresent() && desk.save(new SignalHandled(signal.id(), id))) {
            happened(option.get());
        }
    }

    private void happened(ThirdParty.Option option) {
        content.show(head()
                + "<div class=\"exchange\" tabindex=\"-1\">"
                + Html.el(
                        "p",
                        "echo",
                        said("span", "who", t("casestudy.third.you") + " "),
                        desk.content("span", "", option.text()))
                + said("h3", "", t("casestudy.third.happens"))
                + desk.content("p", "happens", option.happens())
                + (option.adds().isPresent() ? said("p", "counter", t("casestudy.third.adds")) : "")
                + "</div>");
        add(new PrimaryButton(t("casestudy.go-on"), _ -> next.run()));
        Heading.focusPart(content, ".exchange");
    }
}
