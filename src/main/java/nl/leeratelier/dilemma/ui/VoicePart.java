package nl.leeratelier.dilemma.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import nl.leeratelier.content.Mood;
import nl.leeratelier.dilemma.DilemmaEvent.VoiceHeard;
import nl.leeratelier.dilemma.Voice;
import nl.leeratelier.ui.Chair;
import nl.leeratelier.ui.Landing;
import nl.leeratelier.ui.Pill;
import nl.leeratelier.ui.PortraitPicture;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.ProgressLine;
import nl.leeratelier.ui.Prose;
import nl.leeratelier.ui.SourceNote;
import nl.leeratelier.ui.Tone;
import nl.leeratelier.ui.Words;

/** One voice, with its face. */
final class VoicePart extends Section implements Words {

    VoicePart(DilemmaScreen screen) {
        addClassName("dilemma-voice");
        List<Voice> voices = screen.dilemma().voices();
        Voice voice = screen.sitting().state().voice(screen.dilemma()).orElseThrow();
        int number = voices.indexOf(voice) + 1;
        boolean isLast = number == voices.size();
        add(
                new ProgressLine((double) number / voices.size(), t("dilemma.voice.progress", number, voices.size())),
                person(screen, voice),
                words(screen, voice),
                DilemmaScreen.actions(new PrimaryButton(
                        isLast ? t("dilemma.voice.last") : t("dilemma.voice.next"),
                        click -> screen.happen(new VoiceHeard(voice.id())))));
    }

    private Div person(DilemmaScreen screen, Voice voice) {
        boolean isProfessional = voice.role() == Voice.Role.PROFESSIONAL;
        var name = screen.ownLanguage(Landing.heading(voice.name()));
        var about = screen.ownLanguage(new Paragraph(voice.about()));
        about.addClassName("dilemma-about");
        Pill role = new Pill(
                isProfessional ? Tone.PRO : Tone.PARENT,
                t("dilemma.role." + voice.role().name().toLowerCase(Locale.ROOT)));
        Div person = new Div(
                new PortraitPicture(
                                voice.portrait(), Mood.CALM, voice.name(), isProfessional ? Chair.PRO : Chair.PARENT)
                        .decorative(),
                name,
                role,
                about);
        person.addClassName("dilemma-person");
        return person;
    }

    private Div words(DilemmaScreen screen, Voice voice) {
        Prose said = screen.prose(voice.text());
        said.addClassNames("bubble", "dilemma-said");
        Div words = new Div(
                said, new SourceNote(screen.sitting().library().sources().of(voice.sources())));
        words.addClassName("dilemma-words");
        return words;
    }
}
