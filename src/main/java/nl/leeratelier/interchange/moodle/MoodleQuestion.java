package nl.leeratelier.interchange.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.leeratelier.interchange.Note;
import nl.leeratelier.interchange.items.Numbers;
import nl.leeratelier.interchange.items.Question;
import nl.leeratelier.interchange.words.Wording;
import org.jsoup.nodes.Element;

/** One question of Moodle's XML: what all types share. What nobody asks for is reported. */
final class MoodleQuestion {

    /** What Moodle fills in of itself says nothing. */
    private static final Set<String> STANDARD = Set.of(
            "your answer is correct.",
            "your answer is partially correct.",
            "your answer is incorrect.",
            "je antwoord is juist.",
            "je antwoord is gedeeltelijk juist.",
            "je antwoord is onjuist.",
            "je antwoord is correct.",
            "je antwoord is gedeeltelijk correct.",
            "je antwoord is niet correct.");

    /** How a question is put, which here the platform decides for all. */
    private static final Set<String> HOW = Set.of(
            "answernumbering",
            "showstandardinstruction",
            "shownumcorrect",
            "showgrading",
            "layouttype",
            "gradingtype",
            "numberingstyle",
            "responsefieldlines",
            "responseformat",
            "responserequired",
            "unitgradingtype",
            "unitpenalty",
            "showunits",
            "unitsleft",
            "selecttype",
            "selectcount",
            "minwordlimit",
            "maxwordlimit",
            "filetypeslist",
            "maxbytes",
            "attachmentsrequired",
            "stamp",
            "version",
            "subquestionsorten");

    private final Element element;
    private final Wording wording = new Wording();
    private final Set<String> asked = new HashSet<>(Set.of("name", "questiontext"));
    private final Set<String> settings = new TreeSet<>();
    private final Question question;
    private int shuffle;

    private MoodleQuestion(Element element) {
        this.element = element;
        String prompt = text("questiontext");
        String name = textOf(element, "name");
        question = new Question(Wording.line(name.isBlank() ? prompt : name), element.attr("type")).prompt(prompt);
    }

    static MoodleQuestion read(Element element) {
        MoodleQuestion read = new MoodleQuestion(element);
        read.common();
        MoodleTypes.read(read);
        read.rest();
        read.question.note(read.wording.taken());
        return read;
    }

    Question question() {
        return question;
    }

    String type() {
        return element.attr("type");
    }

    /** What was said of how it is put. */
    Set<String> settings() {
        return settings;
    }

    /** 1 when its options are shuffled, -1 when they are not, 0 when it does not say. */
    int shuffle() {
        return shuffle;
    }

    private void common() {
        question.explanation(markdown("generalfeedback"));
        value("idnumber").filter(id -> !id.isBlank()).ifPresent(question::called);
        value("defaultgrade")
                .flatMap(Numbers::value)
                .filter(grade -> grade.compareTo(BigDecimal.ONE) != 0)
                .ifPresent(grade -> question.note(Note.changed("points", Numbers.plain(grade))));
        value("penalty")
                .flatMap(Numbers::value)
                .filter(penalty -> penalty.signum() != 0)
                .ifPresent(penalty -> settings.add("penalty"));
        if (isOn("hidden")) {
            question.note(Note.changed("was-hidden"));
        }
        value("shuffleanswers").ifPresent(said -> shuffle = said.matches("1|true") ? 1 : -1);
        for (String feedback : List.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")) {
            String said = text(feedback);
            if (STANDARD.contains(said.toLowerCase(Locale.ROOT))) {
                settings.add(feedback);
            } else if (!said.isBlank()) {
                question.note(Note.leftOut("feedback", said));
            }
        }
        all("hint").stream()
                .map(hint -> plain(hint))
                .filter(hint -> !hint.isBlank())
                .forEach(hint -> question.note(Note.leftOut("hint", hint)));
        all("tags")
                .forEach(tags -> tags.select("tag")
                        .forEach(tag -> question.note(
                                Note.leftOut("tag", tag.wholeText().strip()))));
        for (Element file : element.select("> questiontext > file")) {
            if (!file.attr("name").matches("(?i).*\\.(png|jpe?g|gif|svg|webp)")) {
                question.note(Note.leftOut("media", file.attr("name")));
            }
        }
    }

    private void rest() {
        for (Element child : element.children()) {
            String name = child.tagName();
            if (HOW.contains(name)) {
                settings.add(name);
            } else if (!asked.contains(name) && !child.wholeText().isBlank()) {
                question.note(Note.leftOut("part", name, Wording.line(child.wholeText())));
            }
        }
    }

    /** The children of this name. */
    List<Element> all(String name) {
        asked.add(name);
        return element.children().stream()
                .filter(child -> child.tagName().equals(name))
                .toList();
    }

    /** The words of a child that has no form of its own. */
    Optional<String> value(String name) {
        return all(name).stream().map(child -> textIn(child).strip()).findFirst();
    }

    boolean isOn(String name) {
        return value(name).filter(value -> value.matches("1|true")).isPresent();
    }

    /** The text of a child as plain text; empty when there is none. */
    String text(String name) {
        return all(name).stream().map(this::plain).findFirst().orElse("");
    }

    String markdown(String name) {
        return all(name).stream()
                .map(child -> wording.markdown(form(child), textIn(child)))
                .findFirst()
                .orElse("");
    }

    /** The text in an element, in its form, as plain text. */
    String plain(Element holder) {
        return wording.plain(form(holder), textIn(holder));
    }

    /** Feedback that stands in an element. */
    String feedback(Element holder) {
        return Wording.line(holder.children().stream()
                .filter(child -> child.tagName().equals("feedback"))
                .map(this::plain)
                .findFirst()
                .orElse(""));
    }

    /** What an answer is worth, in percent; 0 when it does not say. */
    static BigDecimal fraction(Element answer) {
        return Numbers.value(answer.attr("fraction")).orElse(BigDecimal.ZERO);
    }

    static String textOf(Element element, String name) {
        List<String> texts = new ArrayList<>();
        element.children().stream()
                .filter(child -> child.tagName().equals(name))
                .forEach(child -> texts.add(textIn(child).strip()));
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    private static String textIn(Element holder) {
        return holder.children().stream()
                .filter(child -> child.tagName().equals("text"))
                .map(Element::wholeText)
                .findFirst()
                .orElseGet(holder::wholeOwnText);
    }

    private static Wording.Form form(Element holder) {
        return switch (holder.attr("format")) {
            case "plain_text" -> Wording.Form.PLAIN;
            case "markdown" -> Wording.Form.MARKDOWN;
            case "html" -> Wording.Form.HTML;
            default -> Wording.Form.EITHER;
        };
    }
}
