package nl.leeratelier.studio.ui.talk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leeratelier.casestudy.Bringing;
import nl.leeratelier.content.SourceKey;
import nl.leeratelier.manuscript.Edit;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.manuscript.Value;
import nl.leeratelier.roleplay.RolePlay;
import nl.leeratelier.studio.talk.Names;
import nl.leeratelier.studio.talk.Reach;
import nl.leeratelier.studio.talk.Rules;
import nl.leeratelier.studio.talk.SampleTalks;
import nl.leeratelier.studio.talk.Spot;
import nl.leeratelier.studio.talk.TalkMap;
import nl.leeratelier.studio.templates.Template;
import nl.leeratelier.testing.PlayerTest;
import nl.leeratelier.testing.Said;
import nl.leeratelier.ui.Markup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TalkPageTest extends PlayerTest {

    private static final Pointer OPENING = Pointer.of("nodes", "opening");

    private MemoryDesk desk;
    private TalkPage page;

    @BeforeEach
    void aNewTalk() {
        open(Template.newTalk("gesprek", "Een gesprek"));
    }

    private void open(Manuscript talk) {
        desk = new MemoryDesk(talk);
        page = show(new TalkPage(desk, new Rehearsals(Runnable::run)));
    }

    @Test
    void showsTheTalkAsAPlay() {
        String opening = page.play().closedHtml("nodes/opening");
        assertThat(opening)
                .contains("Sam", "Je wilde me spreken?", "Als dit over Lotte gaat", "Vertrouwen iets omhoog (+5)")
                .contains("het einde van het gesprek");
        assertThat(page.mapPart().drawn().svg()).contains("Sam: “Je wilde me spreken?”");
    }

    @Test
    void whatACaseBringsAlongIsAddedFromItsOwnWordsAndRemoved() {
        page.open(Pointer.of("head"));
        assertThat(Said.by(page.play().openForm().orElseThrow())).contains("Er leidt nog geen casus naar dit gesprek");

        Manuscript casus = Template.FIVE_STEPS.manuscript("casus", "Een casus");
        Value.Mapping preparing =
                (Value.Mapping) casus.at(Pointer.of("preparing")).orElseThrow();
        Manuscript leading = new Manuscript(
                casus.format(), casus.root().with("preparing", preparing.with("talk", Value.text("gesprek"))));
        desk = new MemoryDesk(Template.newTalk("gesprek", "Een gesprek"), Optional.of(leading));
        page = show(new TalkPage(desk, new Rehearsals(Runnable::run)));
        page.open(Pointer.of("head"));
        @SuppressWarnings("unchecked")
        Select<Bringing.Fact> offered = all(Select.class).getFirst();
        Bringing.Fact first = offered.getListDataView().getItem(0);
        offered.setValue(first);
        assertThat(desk.words("fromFile", "#0", "fact")).isEqualTo(first.name());
        assertThat(desk.words("fromFile", "#0", "text")).isEqualTo(first.words());
        @SuppressWarnings("unchecked")
        Select<Bringing.Fact> left = all(Select.class).getFirst();
        assertThat(left.getListDataView().getItems()).as("each once").doesNotContain(first);
        field("fromFile/#0/why").write("Het wekt wantrouwen.");
        assertThat(desk.words("fromFile", "#0", "why")).isEqualTo("Het wekt wantrouwen.");

        NativeButton remove = all(NativeButton.class).stream()
                .filter(button -> button.getAriaLabel()
                        .filter(words -> words.contains(first.words()))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(remove, new ClickEvent<>(remove));
        assertThat(desk.manuscript().at(Pointer.of("fromFile"))).isEmpty();
    }

    @Test
    void keepsWordsWhileOneWritesAndShowsThemOnTheMap() {
        page.open(OPENING);
        field("nodes/opening/line").write("Is er iets met Lotte?");
        assertThat(desk.words("nodes", "opening", "line")).isEqualTo("Is er iets met Lotte?");
        assertThat(page.mapPart().drawn().svg()).contains("Is er iets met Lotte?");
        field("nodes/opening/body").write("");
        assertThat(desk.manuscript().at(OPENING.to("body"))).isEmpty();
        assertThat(desk.refused()).isZero();
    }

    @Test
    void writesOnFromAChoice() {
        page.open(OPENING);
        AimsField aims = all(AimsField.class).getFirst();
        aims.writeOn(0, "Goed hoor. Waarom vraag je dat?");
        String id = desk.words("nodes", "opening", "choices", "opening-a", "to");
        assertThat(desk.words("nodes", id, "line")).isEqualTo("Goed hoor. Waarom vraag je dat?");
        assertThat(page.play().openKey()).isEqualTo("nodes/" + id);
        assertThat(all(AimsField.class)).hasSize(2);
        field("nodes/" + id + "/thought").write("Nu komt het.");
        assertThat(page.play().closedHtml("nodes/opening")).contains("Goed hoor.");
    }

    @Test
    void changesWhatAChoiceDoesByWordAndByNumber() {
        page.open(OPENING);
        EffectsField effects = all(EffectsField.class).getFirst();
        effects.chosen("much-0", "15");
        assertThat(effects.shown()).contains("veel omhoog (+15)");
        effects.chosen("number-0", "-7");
        effects.chosen("what-0", "veiligheid");
        effects.chosen("add", "");
        assertThat(listed("effects")).containsExactly("veiligheid -7", "vertrouwen +5");
        effects.chosen("what-0", "bestaat-niet");
        effects.chosen("remove-9", "");
        effects.chosen("remove-1", "");
        assertThat(listed("effects")).containsExactly("veiligheid -7");
    }

    private List<String> listed(String field) {
        return desk.manuscript()
                .at(Pointer.of("nodes", "opening", "choices", "opening-a", field))
                .map(list -> ((Value.Listing) list)
                        .elements().stream()
                                .map(one -> Value.words(one).orElse(""))
                                .toList())
                .orElse(List.of());
    }

    @Test
    void leadsSomewhereElseWhenSomethingHolds() {
        page.open(OPENING);
        AimsField aims = all(AimsField.class).getFirst();
        press(aims, "Soms ergens anders heen");
        ConditionsField conditions = descendants(aims)
                .filter(ConditionsField.class::isInstance)
                .map(ConditionsField.class::cast)
                .findFirst()
                .orElseThrow();
        conditions.chosen("operator-0", "LESS");
        conditions.chosen("number-0", "30");
        aims.writeOn(0, "Nu is het genoeg.");
        assertThat(page.play().closedHtml("nodes/opening"))
                .contains("als Vertrouwen lager is dan 30:", "Nu is het genoeg.", "het einde van het gesprek");
    }

    @Test
    void makesAMomentAPauseAndOpensItAgain() {
        page.open(OPENING);
        descendants(page)
                .filter(Menus.class::isInstance)
                .map(Menus.class::cast)
                .filter(menus -> menus.shown().contains("PAUSE"))
                .findFirst()
                .orElseThrow()
                .chosen("kind", "PAUSE");
        assertThat(desk.words("nodes", "opening", "pause", "prompt")).isEqualTo("Wat gebeurt er nu in jou?");
        assertThat(page.play().openForm()).containsInstanceOf(MomentForm.class);
        assertThat(field("nodes/opening/pause/prompt").value()).isEqualTo("Wat gebeurt er nu in jou?");
    }

    @Test
    void tellsWhatAParentFeelsFromTheFirstWordOn() {
        page.open(OPENING);
        press(page, "Nog een keuze");
        field("nodes/opening/choices/opening-c/words").write("Zullen we even gaan zitten?");
        field("nodes/opening/choices/opening-c/felt/sam/feeling").write("welkom");
        field("nodes/opening/choices/opening-c/felt/sam/thought").write("Dat is aardig.");
        assertThat(desk.words("nodes", "opening", "choices", "opening-c", "felt", "sam", "thought"))
                .isEqualTo("Dat is aardig.");
        assertThat(desk.refused()).isZero();
    }

    @Test
    void everyPartOfATalkCanBeOpened() {
        open(SampleTalks.shipped().getFirst());
        for (String list : List.of("nodes", "endings", "characters", "variables")) {
            for (Value.Mapping part : Names.parts(desk.manuscript().root(), list)) {
                String key = list + "/" + part.words("id").orElseThrow();
                page.open(Pointer.parse(key));
                assertThat(page.play().openKey()).isEqualTo(key);
            }
        }
        page.open(Pointer.of("head"));
        assertThat(page.play().openForm()).containsInstanceOf(HeadForm.class);
        assertThat(desk.done()).isEmpty();
    }

    @Test
    void whatAnotherWritesAppearsUnlessOneIsWritingThereOneself() {
        page.open(OPENING);
        WordsField line = field("nodes/opening/line");
        desk.editByAnother(put("line", "Je wilde me spreken?", "Je wilde mij spreken?"));
        assertThat(line.value()).isEqualTo("Je wilde mij spreken?");
        // Too long to be kept, so it is the author's alone.
        String endless = "Half geschr".repeat(2_000);
        line.write(endless);
        desk.editByAnother(put("line", "Je wilde mij spreken?", "Hier ben ik."));
        assertThat(line.value()).isEqualTo(endless);
        line.write("Half geschreven.");
        assertThat(desk.refused()).isOne();
        assertThat(desk.words("nodes", "opening", "line")).isEqualTo("Hier ben ik.");
        assertThat(line.value()).isEqualTo("Half geschreven.");
        desk.settle(OPENING.to("line"));
        assertThat(line.value()).isEqualTo("Hier ben ik.");
        line.write("Hier ben ik dan.");
        assertThat(desk.words("nodes", "opening", "line")).isEqualTo("Hier ben ik dan.");
    }

    /** The browser shows the space after a word already, and perhaps letters behind it. */
    @Test
    void leavesWhatIsTypedAsItIsWhenItIsKept() {
        page.open(OPENING);
        WordsField line = field("nodes/opening/line");
        line.write("Is er iets ");
        assertThat(desk.words("nodes", "opening", "line")).isEqualTo("Is er iets");
        assertThat(line.getElement().getChild(1).getProperty("value")).isEqualTo("Is er iets ");
        line.write("Is er iets met Lotte?");
        assertThat(desk.words("nodes", "opening", "line")).isEqualTo("Is er iets met Lotte?");
        assertThat(desk.refused()).isZero();
    }

    @Test
    void closesWhatAnotherTookAway() {
        page.open(OPENING);
        desk.editByAnother(
                new Edit.Remove(OPENING, desk.manuscript().at(OPENING).orElseThrow()));
        assertThat(page.play().openForm()).isEmpty();
        assertThat(page.mapPart().drawn().svg()).contains("nog te schrijven");
    }

    private static Edit put(String field, String before, String after) {
        return new Edit.Put(OPENING.to(field), Optional.of(Value.text(before)), Optional.of(Value.text(after)));
    }

    @Test
    void marksTheTroubleWhereItIs() {
        page.open(OPENING);
        field("nodes/opening/thought").write("");
        desk.check();
        assertThat(page.mapPart().drawn().spots().get("nodes/opening")).contains("trouble", "problemen");
        assertThat(descendants(page)
                        .filter(Menus.class::isInstance)
                        .map(Menus.class::cast)
                        .map(Menus::shown))
                .anyMatch(shown -> shown.contains("Hier spreekt een ouder zonder gedachte."));
        page.close();
        assertThat(page.play().closedHtml("nodes/opening")).contains("▲");
    }

    private Reach reach() {
        RolePlay talk = desk.programme().activities().stream()
                .map(RolePlay.class::cast)
                .findFirst()
                .orElseThrow();
        return Reach.of(talk, 200, 1);
    }

    private void played() {
        page.played(new Rehearsals.Played(Rules.of(desk.checked().root()), reach()));
    }

    @Test
    void saysHowOftenPlayingAtRandomComesWhere() {
        assertThat(page.mapPart().told()).isEqualTo("Hoe vaak wat voorkomt, wordt geteld …");
        played();
        assertThat(page.mapPart().told())
                .isEqualTo("200 keer gespeeld, met willekeurige keuzes. Elke afloop komt voor.");
        assertThat(page.mapPart().drawn().svg()).contains("100%");
        assertThat(page.play().closedHtml("nodes/opening")).contains("100% komt hier");
    }

    @Test
    void keepsTheFormerFiguresUntilTheTalkIsPlayedAnew() {
        played();
        page.open(OPENING);
        all(AimsField.class).getFirst().writeOn(0, "Goed hoor. Waarom vraag je dat?");
        assertThat(page.mapPart().told()).isEqualTo("Wordt opnieuw geteld … De cijfers zijn nog van hoe het was.");
        assertThat(page.getClassNames()).contains("counting");
        assertThat(page.mapPart().drawn().svg())
                .contains("100%")
                .doesNotContain(">0%<")
                .doesNotContain("never");
        page.close();
        assertThat(page.play().closedHtml("nodes/opening")).doesNotContain(" 0%");
        desk.check();
        played();
        assertThat(page.getClassNames()).doesNotContain("counting");
    }

    @Test
    void onlyWordsLeaveTheFiguresAsTheyAre() {
        played();
        page.open(OPENING);
        field("nodes/opening/line").write("Is er iets met Lotte?");
        assertThat(page.mapPart().told()).startsWith("200 keer gespeeld");
    }

    @Test
    void isNotPlayedAsLongAsAConditionCannotBeRead() {
        played();
        page.open(Pointer.of("endings", "samen-verder"));
        Pointer conditions = Pointer.of("endings", "samen-verder", "if");
        desk.editByAnother(
                new Edit.Put(conditions, Optional.empty(), Optional.of(Value.Listing.of(List.of("vertrouwen >= ")))));
        desk.check();
        assertThat(page.mapPart().told()).startsWith("De telling wacht");
        assertThat(page.mapPart().drawn().svg()).contains("100%");
    }

    @Test
    void aSourceShowsWhatItSays() {
        page.open(Pointer.of("endings", "samen-verder"));
        SourcesField sources = all(SourcesField.class).getFirst();
        String says = desk.library()
                .sources()
                .find(new SourceKey("A-3.4g"))
                .orElseThrow()
                .says();
        assertThat(sources.shown()).contains("A-3.4g", Markup.escape(says));
        sources.cite("A-2.4e");
        sources.cite("A-2.4e");
        assertThat(desk.manuscript().at(Pointer.of("endings", "samen-verder", "sources")))
                .contains(Value.Listing.of(List.of("A-3.4g", "A-2.4e")));
        sources.cite("bestaat-niet");
        assertThat(sources.shown()).contains("bestaat-niet", "Deze bron staat niet in de lijst");
    }

    @Test
    void showsMarkupAsText() {
        page.open(OPENING);
        field("nodes/opening/line").write("<img src=x onerror=alert(1)>");
        page.close();
        assertThat(page.play().closedHtml("nodes/opening"))
                .doesNotContain("<img")
                .contains("&lt;img");
        assertThat(page.mapPart().drawn().svg()).doesNotContain("<img");
    }

    @Test
    void saysWhenATextIsTooLongAndKeepsNothingOfIt() {
        page.open(OPENING);
        WordsField line = field("nodes/opening/line");
        line.write("x".repeat(WordsField.LONGEST + 3));
        assertThat(desk.words("nodes", "opening", "line")).isEqualTo("Je wilde me spreken?");
        assertThat(line.getElement().getChild(2).getText()).contains("3 tekens te lang");
    }

    @Test
    void aKeystrokeSendsOnlyWhatChanged() {
        open(SampleTalks.large(300));
        page.open(Pointer.of("nodes", "n150"));
        String before = page.mapPart().drawn().frame();
        var spots = page.mapPart().drawn().spots();
        field("nodes/n150/line").write("Iets anders dan eerst.");
        assertThat(page.mapPart().drawn().frame()).isEqualTo(before);
        assertThat(page.mapPart().drawn().spots().entrySet().stream()
                        .filter(spot -> !spot.getValue().equals(spots.get(spot.getKey()))))
                .hasSize(1);
        assertThat(TalkMap.of(desk.manuscript()).spots())
                .filteredOn(spot -> spot.kind() == Spot.Kind.CHOICES)
                .hasSize(300);
    }

    private WordsField field(String at) {
        return all(WordsField.class).stream()
                .filter(field -> field.at().toString().equals(at))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field for " + at));
    }

    private <T> List<T> all(Class<T> sort) {
        return descendants(page).filter(sort::isInstance).map(sort::cast).toList();
    }

    private static void press(Component in, String words) {
        NativeButton found = descendants(in)
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
        ComponentUtil.fireEvent(found, new ClickEvent<>(found));
    }

    /** Also of what stands in elements that are no components. */
    private static Stream<Component> descendants(Component component) {
        return component.getChildren().flatMap(child -> Stream.concat(Stream.of(child), descendants(child)));
    }
}
