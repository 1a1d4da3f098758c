package nl.leeratelier.studio.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Outcome;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.roleplay.RolePlayType;
import nl.leeratelier.studio.templates.Template;
import nl.leeratelier.testing.Shelf;

class WritingTest {

    private static final Pointer OPENING = Pointer.of("nodes", "opening");

    private final Manuscript talk = Template.newTalk("praten", "Praten");

    @Example
    void aNewTalkCanBePlayedAtOnce() {
        String fields = talk.text().substring(talk.text().indexOf("intro:"));
        RolePlay read =
                new Shelf(new RolePlayType()).yaml("praten", "roleplay", fields).first(RolePlay.class);
        assertThat(read.sound()).isTrue();
        assertThat(read.hasChair()).isTrue();
        assertThat(read.node("opening").orElseThrow().choices()).hasSize(2);
        assertThat(Reach.of(read, 100, 1).unended()).isZero();
    }

    @Example
    void writingOnMakesTheNextMomentRightBehindThisOne() {
        Writing.Added added = Writing.moment(talk, OPENING, "Het is de verwarming, als u het weten wilt.");
        Manuscript longer = applied(talk, added.edit());
        assertThat(added.id()).isEqualTo("het-is-de-verwarming-als-u-het-weten");
        assertThat(longer.words(added.at().to("speaker"))).contains("sam");
        assertThat(Pointer.steps((Value.Listing) longer.at(Pointer.of("nodes")).orElseThrow()))
                .containsExactly("opening", added.id());
        assertThat(longer.at(added.at().to("choices")).orElseThrow())
                .isInstanceOfSatisfying(
                        Value.Listing.class, list -> assertThat(list.elements()).hasSize(2));
    }

    @Example
    void aNewEndingComesBeforeTheOneForAllThatIsLeft() {
        Manuscript two = applied(talk, Writing.ending(talk, "Boos weg").edit());
        assertThat(Names.parts(two.root(), "endings"))
                .extracting(e -> e.words("id").orElseThrow())
                .containsExactly("boos-weg", "samen-verder");
    }

    @Example
    void aMomentBecomesAnotherSortAndGoesOnToTheSame() {
        Manuscript pause = applied(
                talk,
                Writing.turn(talk, OPENING, Spot.Kind.PAUSE, "Wat gebeurt er in jou?")
                        .orElseThrow());
        assertThat(TalkMap.of(pause).spots().getFirst().kind()).isEqualTo(Spot.Kind.PAUSE);
        assertThat(pause.words(OPENING.to("pause").to("to"))).contains("end");
        assertThat(pause.words(OPENING.to("line"))).isEmpty();
        Manuscript back = applied(
                pause, Writing.turn(pause, OPENING, Spot.Kind.CHOICES, "").orElseThrow());
        assertThat(TalkMap.of(back).from("nodes/opening")).hasSize(1);
        Manuscript dilemma = applied(
                talk,
                Writing.turn(talk, OPENING, Spot.Kind.DILEMMA, "Wat doe je?").orElseThrow());
        assertThat(dilemma.at(OPENING.to("choices"))).isEqualTo(talk.at(OPENING.to("choices")));
    }

    /** Whatever is written in whatever order: every edit fits what it was made for, and no id comes twice. */
    @Property(tries = 100)
    void everyEditFitsAndEveryIdIsNew(@ForAll long seed) {
        Random random = new Random(seed);
        Manuscript now = talk;
        for (int step = 0; step < 20; step++) {
            now = applied(now, edit(now, random));
        }
        List<String> ids = new ArrayList<>();
        for (String list : List.of("nodes", "endings", "characters", "variables")) {
            Names.parts(now.root(), list).forEach(part -> {
                ids.add(part.words("id").orElseThrow());
                Names.parts(part, "choices").forEach(c -> ids.add(c.words("id").orElseThrow()));
            });
        }
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(ids).allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*") && id.length() <= 60);
    }

    private static Edit edit(Manuscript talk, Random random) {
        List<Spot> moments = TalkMap.of(talk).spots().stream()
                .filter(spot -> spot.kind().isMoment())
                .toList();
        Pointer moment = moments.get(random.nextInt(moments.size())).at();
        return switch (random.nextInt(7)) {
            case 0 -> Writing.choice(talk, moment).edit();
            case 1 ->
                Writing.ending(talk, random.nextBoolean() ? "" : "Einde é " + random.nextInt(3))
                        .edit();
            case 2 -> Writing.character(talk, "Sam", "parent").edit();
            case 3 -> Writing.variable(talk, "Vertrouwen", "sam").edit();
            case 4 ->
                Writing.turn(talk, moment, Spot.Kind.values()[random.nextInt(4)], "En nu?")
                        .orElseThrow();
            case 5 ->
                Writing.move(talk, moment, random.nextBoolean())
                        .orElseGet(() -> Writing.choice(talk, moment).edit());
            default ->
                Writing.moment(talk, moment, random.nextBoolean() ? "" : "Nee! " + random.nextInt(3))
                        .edit();
        };
    }

    @Example
    void clearsAFieldWhenNothingIsWrittenInIt() {
        assertThat(Writing.words(talk, OPENING.to("body"), " ").after()).isEmpty();
        assertThat(Writing.words(talk, OPENING.to("body"), "Zucht.").before()).isPresent();
        assertThat(Writing.remove(talk, Pointer.of("nodes", "weg"))).isEmpty();
    }

    private static Manuscript applied(Manuscript talk, Edit edit) {
        Outcome outcome = talk.apply(edit);
        assertThat(outcome).isInstanceOf(Outcome.Applied.class);
        return ((Outcome.Applied) outcome).manuscript();
    }
}
