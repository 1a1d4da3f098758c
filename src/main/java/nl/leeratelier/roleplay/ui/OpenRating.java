package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.content.Framework.Criterion;
import nl.leeratelier.content.Framework.Rubric;
import nl.leeratelier.roleplay.Moment;
import nl.leeratelier.roleplay.Node;
import nl.leeratelier.roleplay.RolePlayEvent.OpenRated;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Words;

/** One's own words beside those of others, and what one thinks of them oneself: criterion by criterion, never as a grade. */
final class OpenRating extends Div implements Words {

    OpenRating(TalkScreen screen, Node node, Moment.Open open) {
        addClassName("open-rating");
        int turn = screen.state().turnCount();
        Optional<String> own = Optional.ofNullable(screen.journal().words().get(turn));
        Div beside = new Div(own(own), models(screen, open));
        beside.addClassName("open-beside");
        add(beside);
        List<Criterion> criteria = own.isEmpty() ? List.of() : criteria(screen, open);
        Ratings ratings = new Ratings(criteria);
        if (!criteria.isEmpty()) {
            Section rate = new Section(new H3(t("roleplay.open.rate")), small(t("roleplay.open.rate-help")), ratings);
            rate.addClassName("card");
            add(rate);
        }
        Div actions = new Div(new PrimaryButton(
                t("roleplay.open.on"), click -> screen.happen(new OpenRated(node.id(), Map.copyOf(ratings.scores())))));
        actions.addClassName("actions");
        add(actions);
    }

    private Section own(Optional<String> words) {
        Paragraph quote = new Paragraph(words.map(Quoted::line).orElseGet(() -> t("roleplay.open.none")));
        quote.addClassName(words.isPresent() ? "open-own" : "open-none");
        Section section = new Section(Attention.landing(new H3(t("roleplay.open.own"))), quote);
        section.addClassName("card");
        return section;
    }

    private Section models(TalkScreen screen, Moment.Open open) {
        Html html = new Html();
        new Reasons(screen.sitting(), this).models(html, open.models());
        Div list = new Div();
        html.markup().into(list);
        return new Section(new H3(t("roleplay.open.models")), small(t("roleplay.open.models-help")), list);
    }

    private static List<Criterion> criteria(TalkScreen screen, Moment.Open open) {
        List<Criterion> all = screen.sitting()
                .library()
                .framework(screen.talk().rubric(), Rubric.class)
                .map(Rubric::criteria)
                .orElse(List.of());
        return open.criteria().stream()
                .flatMap(asked -> all.stream().filter(one -> one.id().equals(asked.id())))
                .toList();
    }

    private static Paragraph small(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("talk-small");
        return paragraph;
    }
}
