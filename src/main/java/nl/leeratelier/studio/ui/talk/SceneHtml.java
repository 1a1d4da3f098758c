package nl.leeratelier.studio.ui.talk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.studio.talk.Aim;
import nl.leeratelier.studio.talk.Effects;
import nl.leeratelier.studio.talk.Names;
import nl.leeratelier.studio.talk.Reach;
import nl.leeratelier.studio.talk.Requirement;
import nl.leeratelier.studio.talk.Spot;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Tone;

/** Writes what lies closed, as in a printed play: who says what, the thought beside it, and what one may do with it. Pure. */
final class SceneHtml {

    private final Sayings sayings;
    private final Reach reach;
    private final Map<String, Integer> problems;

    SceneHtml(Sayings sayings, Reach reach, Map<String, Integer> problems) {
        this.sayings = sayings;
        this.reach = reach;
        this.problems = problems;
    }

    private String t(String key, Object... values) {
        return sayings.t(key, values);
    }

    /** @param number from 1 */
    Markup moment(Value.Mapping moment, Spot spot, int number) {
        Html html = new Html();
        head(html, spot, t("studio-talk.scene", number), reach.percent(spot));
        if (spot.kind() != Spot.Kind.PAUSE) {
            html.open("div", "scene-said").open("div", "scene-out");
            html.open("p", "scene-who").element("b", "", spot.speaker().isEmpty() ? "…" : spot.speaker());
            moment.words("body").ifPresent(body -> html.element("i", "", " (" + body + ")"));
            html.close("p");
            String line = moment.words("line").orElse("");
            html.element(
                    "p",
                    line.isEmpty() ? "scene-line scene-todo" : "scene-line",
                    line.isEmpty() ? t("studio-talk.line.todo") : quoted(line));
            html.close("div");
            moment.words("thought")
                    .ifPresent(thought -> html.open("p", "scene-thought")
                            .element("b", "", t("studio-talk.thinks") + " ")
                            .text(thought)
                            .close("p"));
            html.close("div");
        }
        moment.words("dilemma").ifPresent(question -> html.element("p", "scene-asked", question));
        asked(html, moment, "pause");
        asked(html, moment, "open");
        List<Value.Mapping> choices = Names.parts(moment, "choices");
        if (!choices.isEmpty()) {
            html.open("ol", "scene-choices");
            choices.forEach(choice -> choice(html, choice));
            html.close("ol");
        }
        return html.markup();
    }

    private void head(Html html, Spot spot, String name, Optional<Integer> percent) {
        html.open("div", "scene-head").element("span", "scene-number", name);
        if (spot.kind() != Spot.Kind.CHOICES && !spot.kind().isEnding()) {
            html.piece(Markup.pill(Tone.SAND, kind(spot)));
        }
        if (spot.kind() == Spot.Kind.GOOD_ENDING) {
            html.piece(Markup.pill(Tone.SAFE, "✓ " + kind(spot)));
        } else if (spot.kind() == Spot.Kind.OTHER_ENDING) {
            html.piece(Markup.pill(Tone.SAND, "○ " + kind(spot)));
        }
        if (spot.stop()) {
            html.piece(Markup.pill(Tone.PARENT, "◼ " + t("studio-talk.stop.short")));
        }
        Integer found = problems.get(spot.key());
        if (found != null) {
            html.piece(Markup.pill(Tone.WARN, "▲ " + t("studio-talk.problems", found)));
        }
        percent.ifPresent(share -> html.element(
                "span",
                share == 0 ? "scene-share never" : "scene-share",
                t(share == 0 ? "studio-talk.never" : "studio-talk.share", share)));
        html.element(
                        "button",
                        "scene-edit",
                        t("studio-talk.write"),
                        "type",
                        "button",
                        "data-open",
                        spot.key(),
                        "aria-label",
                        t("studio-talk.write-what", sayings.spot(spot)))
                .close("div");
    }

    private String kind(Spot spot) {
        return t("studio-talk.kind."
                + spot.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    private static String quoted(String line) {
        return "“" + line + "”";
    }

    private void asked(Html html, Value.Mapping moment, String field) {
        if (moment.find(field).orElse(null) instanceof Value.Mapping fields) {
            html.element("p", "scene-asked", fields.words("prompt").orElse("…"));
            html.open("p", "scene-to");
            aims(html, fields);
            html.close("p");
        }
    }

    private void choice(Html html, Value.Mapping choice) {
        boolean silent = choice.words("silence").filter("true"::equals).isPresent();
        String words = choice.words("words").orElse("");
        html.open("li", "");
        html.open("p", words.isEmpty() ? "scene-choice scene-todo" : silent ? "scene-choice silent" : "scene-choice");
        html.text(words.isEmpty() ? t("studio-talk.choice.todo") : silent ? words : quoted(words));
        choice.words("id")
                .flatMap(reach::percentOfChoice)
                .ifPresent(share ->
                        html.element("span", share == 0 ? "scene-share never" : "scene-share", " " + share + "%"));
        html.close("p");
        List<Requirement> conditions = Requirement.of(choice.find("if"));
        if (!conditions.isEmpty()) {
            html.element("p", "scene-if", t("studio-talk.only-if.short", sayings.requirements(conditions)));
        }
        List<Effects.Line> effects = Effects.of(choice.find("effects")).lines();
        if (!effects.isEmpty()) {
            html.open("p", "scene-effects");
            effects.forEach(effect -> html.piece(Markup.pill(tone(effect), sayings.effect(effect)))
                    .text(" "));
            html.close("p");
        }
        for (Value.Mapping felt : Names.parts(choice, "felt")) {
            html.open("p", "scene-felt")
                    .element(
                            "b",
                            "",
                            felt.words("who").map(sayings.names()::person).orElse("…") + " ")
                    .text(felt.words("feeling").orElse(""));
            felt.words("thought").ifPresent(thought -> html.text(": ").element("q", "", thought));
            html.close("p");
        }
        html.open("p", "scene-to");
        aims(html, choice);
        html.close("p").close("li");
    }

    private static Tone tone(Effects.Line effect) {
        return effect instanceof Effects.Line.Moves moves ? moves.change() < 0 ? Tone.PARENT : Tone.SAFE : Tone.WARN;
    }

    private void aims(Html html, Value.Mapping way) {
        List<Aim> aims = Aim.of(way.find("to"));
        if (aims.isEmpty()) {
            html.element("span", "scene-todo", "→ " + t("studio-talk.to.nowhere"));
        }
        for (Aim aim : aims) {
            html.text("→ ");
            if (!aim.conditions().isEmpty()) {
                html.element("span", "scene-if", t("studio-talk.to.when", sayings.requirementsOf(aim)) + " ");
            }
            boolean there = sayings.names().moments().containsKey(aim.go());
            if (there) {
                html.element(
                        "button",
                        "scene-go",
                        sayings.target(aim.go()),
                        "type",
                        "button",
                        "data-open",
                        Pointer.of("nodes", aim.go()).toString());
            } else {
                html.element("span", aim.go().equals("end") ? "" : "scene-todo", sayings.target(aim.go()));
            }
            html.text(" ");
        }
    }

    Markup ending(Value.Mapping ending, Spot spot) {
        Html html = new Html();
        head(html, spot, t("studio-talk.ending"), reach.percent(spot));
        String title = ending.words("title").orElse("");
        html.element(
                "p",
                title.isEmpty() ? "scene-line scene-todo" : "scene-line",
                title.isEmpty() ? t("studio-talk.ending.empty") : title);
        List<Requirement> conditions = Requirement.of(ending.find("if"));
        html.element(
                "p",
                "scene-if",
                conditions.isEmpty()
                        ? t("studio-talk.ending.otherwise")
                        : t("studio-talk.ending.when", sayings.requirements(conditions)));
        ending.words("text").ifPresent(text -> html.element("p", "scene-text", Sayings.shortly(text, 280)));
        return html.markup();
    }

    Markup person(Value.Mapping person, String key) {
        Html html = new Html();
        html.piece(Faces.of(Optional.of(person))).open("div", "cast-who");
        html.element("b", "", person.words("name").orElse("…"));
        person.words("role").ifPresent(role -> html.element("span", "cast-role", t("studio-talk.role." + known(role))));
        trouble(html, key);
        html.close("div");
        edit(html, key, person.words("name").orElse("…"));
        return html.markup();
    }

    private static String known(String role) {
        return List.of("parent", "child", "professional").contains(role) ? role : "other";
    }

    Markup variable(Value.Mapping variable, String key) {
        Html html = new Html();
        html.open("div", "cast-who").element("b", "", variable.words("label").orElse("…"));
        html.element(
                "span",
                "cast-role",
                variable.words("of")
                        .map(sayings.names()::person)
                        .map(of -> of.equals("family") ? t("studio-talk.variable.family") : of)
                        .orElse(""));
        html.element(
                "span",
                "cast-about",
                t(
                        "studio-talk.variable.runs",
                        variable.words("start").orElse("…"),
                        variable.words("min").orElse("…"),
                        variable.words("max").orElse("…")));
        trouble(html, key);
        html.close("div");
        edit(html, key, variable.words("label").orElse("…"));
        return html.markup();
    }

    Markup before(Value.Mapping talk) {
        Html html = new Html();
        html.open("div", "cast-who");
        talk.words("summary").ifPresent(summary -> html.element("p", "scene-text", summary));
        trouble(html, "");
        html.close("div");
        edit(html, "head", t("studio-talk.head"));
        return html.markup();
    }

    private void trouble(Html html, String key) {
        Integer found = problems.get(key);
        if (found != null) {
            html.piece(Markup.pill(Tone.WARN, "▲ " + t("studio-talk.problems", found)));
        }
    }

    private void edit(Html html, String key, String name) {
        html.element(
                "button",
                "scene-edit",
                t("studio-talk.write"),
                "type",
                "button",
                "data-open",
                key,
                "aria-label",
                t("studio-talk.write-what", name));
    }
}
