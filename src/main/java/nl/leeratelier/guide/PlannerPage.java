package nl.leeratelier.guide;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leeratelier.content.Framework;
import nl.leeratelier.content.Framework.PlanPart;
import nl.leeratelier.content.Framework.Planned;
import nl.leeratelier.content.Framework.Remark;
import nl.leeratelier.content.Library;
import nl.leeratelier.content.SourceKey;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.SafetyFooter;

/** The talk planner as HTML. What is written in it never leaves the browser, so the server only gives the empty page. */
record PlannerPage(Library library, Voice voice) {

    private static final int LINE = 60;

    String html() {
        Optional<Framework.Planner> planner = library.frameworks().stream()
                .filter(Framework.Planner.class::isInstance)
                .map(Framework.Planner.class::cast)
                .findFirst();
        List<Planned> order = Stream.concat(
                        planner.stream().flatMap(help -> help.parts().stream()).map(PlanPart::part),
                        Arrays.stream(Planned.values()))
                .distinct()
                .toList();
        String parts = order.stream()
                .map(part -> part(
                        part,
                        order.indexOf(part) + 1,
                        planner.stream()
                                .flatMap(help -> help.parts().stream())
                                .filter(help -> help.part() == part)
                                .findFirst()))
                .collect(Collectors.joining());
        String judging = planner.map(help -> String.join(" ", help.judging())).orElse("");
        return "<div class=\"page planner\">%s%s%s<form id=\"plan\" autocomplete=\"off\" data-judging=\"%s\" data-hint=\"%s\" data-left=\"%s\">%s</form>%s%s</div>%s"
                .formatted(
                        head(),
                        promise(),
                        planner.map(this::note).orElse(""),
                        Voice.content(judging),
                        voice.say("guide.planner.judging"),
                        voice.say("guide.planner.left"),
                        parts,
                        actions(),
                        safety(),
                        sheet(order));
    }

    private String head() {
        return "<header class=\"page-head\"><h1>%s</h1><p class=\"lead\">%s</p>%s</header>"
                .formatted(
                        voice.say("ui.at-hand.planner"),
                        voice.say("guide.planner.lead"),
                        voice.locale().getLanguage().equals("nl")
                                ? ""
                                : "<p class=\"language-note\">" + voice.say("guide.planner.language") + "</p>");
    }

    private String promise() {
        return """
                <section class="promise" aria-labelledby="promise-title"><h2 id="promise-title">%s</h2><p>%s</p>\
                <label class="keep"><input type="checkbox" id="keep"><span>%s</span></label>\
                <p id="keep-state" role="status" data-memory="%s" data-kept="%s" data-refused="%s" data-cleared="%s">%s</p></section>""".formatted(
                        voice.say("guide.planner.promise"),
                        voice.say("guide.planner.promise.text"),
                        voice.say("guide.planner.keep"),
                        voice.say("guide.planner.memory"),
                        voice.say("guide.planner.kept"),
                        voice.say("guide.planner.refused"),
                        voice.say("guide.planner.cleared"),
                        voice.say("guide.planner.memory"));
    }

    private String note(Framework.Planner planner) {
        return "<div class=\"plan-note\">%s%s</div>"
                .formatted(
                        planner.note()
                                .map(text -> "<p lang=\"nl\">" + Voice.content(text) + "</p>")
                                .orElse(""),
                        voice.sourceNote(planner.sources()));
    }

    private String part(Planned part, int number, Optional<PlanPart> help) {
        String id = id(part);
        boolean isWatched = part == Planned.OPENING || part == Planned.FACTS || part == Planned.VIEW;
        return """
                <section class="plan-part"><div class="plan-field"><label for="%s"><span class="step-mark" aria-hidden="true">%d</span>\
                <span>%s</span></label><p id="%s-hint">%s</p>\
                <textarea id="%s" name="%s" rows="%d" maxlength="%d" aria-describedby="%s-hint" autocomplete="off" spellcheck="false" \
                writingsuggestions="false"%s></textarea><p class="plan-state" id="%s-state" role="status"></p></div>%s</section>""".formatted(
                        id,
                        number,
                        voice.say("guide.planner." + id),
                        id,
                        voice.say("guide.planner." + id + ".hint"),
                        id,
                        id,
                        Math.clamp(length(part) / LINE / 2, 2, 6),
                        length(part),
                        id,
                        isWatched ? " data-watched" : "",
                        id,
                        help.map(this::help).orElse(""));
    }

    /** At most this many characters, so that the whole of it stays one page of paper. */
    static int length(Planned part) {
        return switch (part) {
            case WHO, WHERE, WHEN -> 160;
            case FACTS -> 1_000;
            case STRENGTHS, OPENING, VIEW, SOLUTIONS, RECORD -> 480;
        };
    }

    private static String id(Planned part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private String help(PlanPart help) {
        Set<SourceKey> keys = new LinkedHashSet<>();
        Stream.of(help.tips(), help.sentences()).flatMap(List::stream).forEach(remark -> keys.addAll(remark.sources()));
        String sentences = help.sentences().stream()
                .map(remark -> sentence(help.part(), remark))
                .collect(Collectors.joining());
        return "<details class=\"plan-help\" open><summary>%s</summary><ul class=\"tips\" lang=\"nl\">%s</ul>%s%s</details>"
                .formatted(
                        voice.say("guide.planner.help"),
                        Voice.items(help.tips()),
                        sentences.isEmpty() ? "" : "<ul class=\"words\">" + sentences + "</ul>",
                        voice.sourceNote(keys));
    }

    private String sentence(Planned part, Remark remark) {
        return "<li><span lang=\"nl\">%s</span><button type=\"button\" data-into=\"%s\" aria-label=\"%s\">%s</button></li>"
                .formatted(
                        Voice.content(remark.text()),
                        id(part),
                        voice.say("guide.planner.take.this", remark.text()),
                        voice.say("guide.planner.take"));
    }

    private String actions() {
        return """
                <div class="actions plan-actions"><button type="button" class="button primary" id="print">%s</button>\
                <button type="button" class="button secondary" id="clear">%s</button></div>\
                <dialog id="clear-question" aria-labelledby="clear-title"><h2 id="clear-title">%s</h2><p>%s</p><div class="actions">\
                <button type="button" class="button primary" id="clear-yes">%s</button>\
                <button type="button" class="button secondary" id="clear-no">%s</button></div></dialog>""".formatted(
                        voice.say("guide.planner.print"),
                        voice.say("guide.planner.clear"),
                        voice.say("guide.planner.clear.title"),
                        voice.say("guide.planner.clear.text"),
                        voice.say("guide.planner.clear.yes"),
                        voice.say("ui.question.no"));
    }

    private String safety() {
        return "<section class=\"safety\"><h2>%s</h2><p>%s %s</p><p>%s %s</p></section>"
                .formatted(
                        voice.say("guide.help"),
                        Markup.link(SafetyFooter.VEILIG_THUIS, voice.t("ui.safety.veilig-thuis"))
                                .html(),
                        voice.say("ui.safety.when"),
                        Markup.link(SafetyFooter.EMERGENCY, "112").html(),
                        voice.say("ui.safety.emergency"));
    }

    /** What goes on paper; the script fills it in. */
    private String sheet(List<Planned> order) {
        return "<div id=\"sheet\" aria-hidden=\"true\"><p class=\"sheet-title\">%s</p><dl>%s</dl><p class=\"sheet-foot\">%s</p></div>"
                .formatted(
                        voice.say("guide.planner.sheet"),
                        order.stream()
                                .map(part -> "<div><dt>%s</dt><dd data-of=\"%s\"></dd></div>"
                                        .formatted(voice.say("guide.planner." + id(part)), id(part)))
                                .collect(Collectors.joining()),
                        voice.say("guide.planner.sheet.foot"));
    }
}
