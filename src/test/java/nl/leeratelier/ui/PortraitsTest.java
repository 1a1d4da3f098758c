package nl.leeratelier.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.leeratelier.content.Mood;
import nl.leeratelier.content.Portrait;
import nl.leeratelier.content.Portrait.Age;
import nl.leeratelier.content.Portrait.Beard;
import nl.leeratelier.content.Portrait.Clothes;
import nl.leeratelier.content.Portrait.Hair;
import nl.leeratelier.content.Portrait.HairColour;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class PortraitsTest {

    @Property(tries = 300)
    void drawsEverybodyAsSvgOfReasonableSize(
            @ForAll Hair hair,
            @ForAll HairColour colour,
            @ForAll @IntRange(min = 1, max = 5) int skin,
            @ForAll Clothes clothes,
            @ForAll Beard beard,
            @ForAll boolean glasses,
            @ForAll Age age,
            @ForAll Mood mood)
            throws Exception {
        var svg = Portraits.svg(new Portrait(hair, colour, skin, clothes, beard, glasses, age), mood);

        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("svg");
        assertThat(svg).doesNotContain("null", "NaN", "Infinity").hasSizeLessThan(8_000);
    }

    @Test
    void everyMoodLooksDifferent() {
        var faces = Arrays.stream(Mood.values())
                .map(mood -> Portraits.svg(Portrait.PLAIN, mood))
                .collect(Collectors.toSet());
        assertThat(faces).hasSameSizeAs(Mood.values());
    }

    @Test
    void everyWordOfAPortraitChangesThePicture() {
        var plain = Portrait.PLAIN;
        var others = Stream.of(
                        new Portrait(Hair.BOB, plain.hairColour(), 2, plain.clothes(), Beard.NONE, false, Age.ADULT),
                        new Portrait(Hair.SHORT, HairColour.RED, 2, plain.clothes(), Beard.NONE, false, Age.ADULT),
                        new Portrait(Hair.SHORT, plain.hairColour(), 5, plain.clothes(), Beard.NONE, false, Age.ADULT),
                        new Portrait(Hair.SHORT, plain.hairColour(), 2, Clothes.PLUM, Beard.NONE, false, Age.ADULT),
                        new Portrait(Hair.SHORT, plain.hairColour(), 2, plain.clothes(), Beard.FULL, false, Age.ADULT),
                        new Portrait(Hair.SHORT, plain.hairColour(), 2, plain.clothes(), Beard.NONE, true, Age.ADULT),
                        new Portrait(Hair.SHORT, plain.hairColour(), 2, plain.clothes(), Beard.NONE, false, Age.CHILD),
                        new Portrait(Hair.SHORT, plain.hairColour(), 2, plain.clothes(), Beard.NONE, false, Age.OLDER))
                .map(portrait -> Portraits.svg(portrait, Mood.CALM))
                .toList();
        assertThat(others).doesNotHaveDuplicates().doesNotContain(Portraits.svg(plain, Mood.CALM));
    }

    @Test
    void childrenHaveNoBeard() {
        var child = new Portrait(Hair.SHORT, HairColour.BROWN, 2, Clothes.GREEN, Beard.NONE, false, Age.CHILD);
        var bearded = new Portrait(Hair.SHORT, HairColour.BROWN, 2, Clothes.GREEN, Beard.FULL, false, Age.CHILD);
        assertThat(Portraits.svg(bearded, Mood.CALM)).doesNotContain("C58 112 66 140");
        assertThat(Portraits.svg(child, Mood.CALM)).isNotEmpty();
    }

    @Test
    void theSamePictureIsSharedBetweenSessions() {
        assertThat(Portraits.svg(Portrait.PLAIN, Mood.SAD)).isSameAs(Portraits.svg(Portrait.PLAIN, Mood.SAD));
    }

    /** For the eye: every hair in every mood, in target/portraits.html. */
    @Test
    void drawsAContactSheet() throws IOException {
        var sheet = new StringBuilder(
                "<!doctype html><meta charset=\"utf-8\"><title>Portraits</title>"
                        + "<style>body{display:grid;grid-template-columns:repeat(8,1fr);gap:12px}svg{border-radius:50%;background:#f8e4db}</style>");
        for (var hair : Hair.values()) {
            for (var age : Age.values()) {
                var colour = HairColour.values()[(hair.ordinal() + 2 * age.ordinal()) % HairColour.values().length];
                var clothes = Clothes.values()[(hair.ordinal() + age.ordinal()) % Clothes.values().length];
                var beard = age == Age.ADULT && hair == Hair.BALD ? Beard.FULL : Beard.NONE;
                var portrait = new Portrait(
                        hair, colour, 1 + (hair.ordinal() + age.ordinal()) % 5, clothes, beard, age == Age.OLDER, age);
                for (var mood : Mood.values()) {
                    sheet.append(Portraits.svg(portrait, mood));
                }
            }
        }
        var file = Files.writeString(Path.of("target", "portraits.html"), sheet);
        assertThat(file).content().contains("<svg").doesNotContain("null");
    }
}
