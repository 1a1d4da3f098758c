package nl.leeratelier.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leeratelier.content.Framework;
import nl.leeratelier.content.Framework.Profession;
import nl.leeratelier.content.Library;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Tone;

/** The questions of the afwegingskader as HTML: 1 and 2 in step 4, the others in step 5, for each profession its own. */
final class WeighingHtml {

    private static final int WEIGHING = 4;
    private static final int DECIDING = 5;

    private final Map<Framework.Afwegingskader, List<Profession>> frameworks = new LinkedHashMap<>();
    private final Voice voice;

    WeighingHtml(Library library, List<Profession> professions, Voice voice) {
        this.voice = voice;
        for (Profession profession : professions) {
            of(profession, library)
                    .ifPresent(framework -> frameworks
                            .computeIfAbsent(framework, _ -> new ArrayList<>())
                            .add(profession));
        }
    }

    /** The one it names, otherwise the one that says it is of this profession, otherwise the one for all. */
    private static Optional<Framework.Afwegingskader> of(Profession profession, Library library) {
        List<Framework.Afwegingskader> all = library.frameworks().stream()
                .filter(Framework.Afwegingskader.class::isInstance)
                .map(Framework.Afwegingskader.class::cast)
                .toList();
        return profession
                .afwegingskader()
                .flatMap(id -> library.framework(id, Framework.Afwegingskader.class))
                .or(() -> all.stream()
                        .filter(framework -> framework
                                .profession()
                                .filter(profession.title()::equalsIgnoreCase)
                                .isPresent())
                        .findFirst())
                .or(() -> all.stream()
                        .filter(framework -> framework.profession().isEmpty())
                        .findFirst());
    }

    /** What belongs to this step; empty at the others. */
    String html(int step) {
        if (step != WEIGHING && step != DECIDING) {
            return "";
        }
        return frameworks.entrySet().stream()
                .map(entry -> framework(entry.getKey(), entry.getValue(), step))
                .collect(Collectors.joining());
    }

    private String framework(Framework.Afwegingskader framework, List<Profession> professions, int step) {
        String questions = framework.questions().stream()
                .filter(question -> (question.number() <= 2) == (step == WEIGHING))
                .map(this::question)
                .collect(Collectors.joining());
        String note = framework
                .note()
                .map(text -> "<details><summary>%s</summary><p lang=\"nl\">%s</p>%s</details>"
                        .formatted(
                                voice.say("guide.weighing.note"),
                                Voice.content(text),
                                voice.sourceNote(framework.sources())))
                .orElseGet(() -> voice.sourceNote(framework.sources()));
        return """
                <details class="guide-part weighing" data-professions="%s"%s><summary><h3 lang="nl">%s</h3></summary>%s%s<ol class="questions">%s</ol>%s</details>""".formatted(
                        professions.stream().map(Profession::id).collect(Collectors.joining(" ")),
                        framework.profession().isEmpty() || frameworks.size() == 1 ? " data-general open" : "",
                        Voice.content(framework.title()),
                        unconfirmed(framework.confirmed()),
                        frameworks.size() > 1 ? forWhom(professions) : "",
                        questions,
                        note);
    }

    private String unconfirmed(boolean confirmed) {
        return confirmed
                ? ""
                : Markup.pill(Tone.WARN, voice.t("ui.source.unconfirmed")).html();
    }

    private static String forWhom(List<Profession> professions) {
        return "<p class=\"for-whom\" lang=\"nl\">%s</p>"
                .formatted(Voice.content(
                        professions.stream().map(Profession::title).collect(Collectors.joining(", "))));
    }

    private String question(Framework.Question question) {
        return """
                <li value="%d"><p lang="nl"><strong>%s</strong> %s</p>%s<dl><div><dt>%s</dt><dd>%s</dd></div><div><dt>%s</dt><dd>%s</dd></div></dl></li>""".formatted(
                        question.number(),
                        Voice.content(question.label() + "."),
                        Voice.content(question.text()),
                        unconfirmed(question.confirmed()),
                        voice.say("guide.weighing.yes"),
                        lead(question.yes()),
                        voice.say("guide.weighing.no"),
                        lead(question.no()));
    }

    private String lead(Framework.Lead lead) {
        String act = lead.act().map(this::act).orElse("");
        if (lead.question().isEmpty()) {
            return act;
        }
        int next = lead.question().getAsInt();
        return act.isEmpty() ? voice.say("guide.weighing.to", next) : voice.say("guide.weighing.then", act, next);
    }

    private String act(Framework.Act act) {
        return switch (act) {
            case REPORT -> voice.t("guide.weighing.report");
            case HELP -> voice.t("guide.weighing.help");
            case CLOSE -> voice.t("guide.weighing.close");
            case FOLLOW -> voice.t("guide.weighing.follow");
        };
    }
}
