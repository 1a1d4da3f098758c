package nl.leeratelier.roleplay.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.leeratelier.content.Framework.Rubric;
import nl.leeratelier.roleplay.Appraisal;
import nl.leeratelier.roleplay.Appraisal.Level;
import nl.leeratelier.roleplay.Appraisal.Quote;
import nl.leeratelier.roleplay.Turn;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** What the talk showed of each criterion, in words and with one's own sentences; never as a grade. */
final class Skills extends Section implements Words {

    Skills(Rubric rubric, List<Turn> turns, String language) {
        addClassName("talk-skills");
        List<Appraisal> all = Appraisal.of(rubric, turns);
        List<Appraisal> shown =
                all.stream().filter(one -> one.level().isPresent()).toList();
        Sent list = new Sent(html(shown));
        list.getElement().setAttribute("lang", language);
        add(new H2(t("roleplay.skills.title")), new Paragraph(t("roleplay.skills.lead")), list);
        String absent = all.stream()
                .filter(one -> one.level().isEmpty())
                .map(one -> one.criterion().title())
                .collect(Collectors.joining(", "));
        if (!absent.isEmpty()) {
            add(small(t("roleplay.skills.absent", absent)));
        }
        rubric.note().ifPresent(note -> add(small(note)));
    }

    private static Paragraph small(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("talk-skills-note");
        return paragraph;
    }

    private Markup html(List<Appraisal> shown) {
        Html html = new Html();
        for (Appraisal one : shown) {
            html.open("section", "talk-skill")
                    .open("header", "")
                    .element("h3", "", one.criterion().title());
            one.level().ifPresent(level -> html.piece(Markup.pill(tone(level), word(level))));
            html.close("header").element("p", "talk-behaviour", one.criterion().behaviour());
            html.open("ul", "talk-quotes");
            one.quotes().forEach(quote -> quote(html, quote));
            html.close("ul").close("section");
        }
        return html.markup();
    }

    private void quote(Html html, Quote quote) {
        html.open("li", "")
                .element("span", "talk-turn", t("roleplay.turn", quote.turn()))
                .element("span", "talk-quote", Quoted.words(quote.choice()))
                .element("span", "talk-level", word(quote.level()))
                .close("li");
    }

    private String word(Level level) {
        return t("roleplay.level." + level.name().toLowerCase(Locale.ROOT));
    }

    private static Tone tone(Level level) {
        return switch (level) {
            case STRONG, GOOD -> Tone.SAFE;
            case BEGINNING -> Tone.SAND;
            case MISSED -> Tone.WARN;
        };
    }
}
