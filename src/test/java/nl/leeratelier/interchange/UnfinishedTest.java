package nl.leeratelier.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.leeratelier.interchange.Report.Verdict;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a trainer reads of a file before anything is made of it. */
class UnfinishedTest {

    private static final ReportWords WORDS = new ReportWords(new Translations(), Translations.DUTCH);

    @TempDir
    Path folder;

    @Test
    void aQuestionOfMoodleThatCannotBeAnsweredYetSaysWhatIsStillToBeDone() throws Exception {
        Imported told = told("bank.xml", """
                <quiz>
                 <question type="multichoice"><name><text>Geen goed</text></name>
                  <questiontext><text>Niets is goed?</text></questiontext><single>true</single>
                  <answer fraction="0"><text>a</text></answer><answer fraction="0"><text>b</text></answer></question>
                 <question type="multichoice"><name><text>Alles goed</text></name>
                  <questiontext><text>Alles?</text></questiontext><single>false</single>
                  <answer fraction="50"><text>a</text></answer><answer fraction="50"><text>b</text></answer></question>
                 <question type="matching"><name><text>Koppel</text></name><questiontext><text>Koppel</text></questiontext>
                  <subquestion><text>een</text><answer><text>1</text></answer></subquestion>
                  <subquestion><text>twee</text><answer><text>2</text></answer></subquestion></question>
                </quiz>
                """);
        assertThat(said(told, "Geen goed"))
                .startsWith("Overgenomen, nog te doen")
                .contains("Nog te kiezen: een goed antwoord.", "Nog te schrijven: de uitleg.");
        assertThat(said(told, "Alles goed")).contains("Nog te schrijven: een antwoord dat niet goed is.");
        assertThat(said(told, "Koppel"))
                .startsWith("Overgenomen, nog te doen")
                .contains("Nog te schrijven: meer paren. Er zijn er 2, en minstens 3 nodig.");
    }

    @Test
    void aQuestionOfGiftThatCannotBeAnsweredYetSaysWhatIsStillToBeDone() throws Exception {
        Imported told = told("vragen.gift", """
                ::Geen goed:: Wie? {~a ~b}

                ::Koppel:: Wat hoort bij elkaar? {=een -> 1 =twee -> 2}

                ::Dubbel:: Wat? {=Zien ~zien. ~Horen}

                ::Leeg:: Hoeveel? {#}
                """);
        assertThat(said(told, "Geen goed")).contains("Nog te kiezen: een goed antwoord.");
        assertThat(said(told, "Koppel")).contains("Er zijn er 2, en minstens 3 nodig.");
        assertThat(said(told, "Dubbel")).contains("‘zien.’ staat er twee keer");
        assertThat(said(told, "Leeg")).contains("Nog te schrijven: het goede antwoord.");
    }

    /** Each thing that the checker says of an item is in the report; none of it is called something else. */
    @ParameterizedTest
    @MethodSource("nl.leeratelier.interchange.Samples#quizzes")
    void nothingThatTheCheckerSaysOfAQuestionIsLeftOut(String name) throws Exception {
        Imported told = Samples.told(Samples.read(folder, name, Samples.bytes(name)));
        assertThat(told.report().parts())
                .allSatisfy(part ->
                        assertThat(part.notes()).extracting(Note::key).doesNotContain("interchange.to-write.other"));
        assertThat(told.report().parts())
                .flatExtracting(Report.Part::notes)
                .extracting(Note::weight)
                .contains(Note.Weight.TO_WRITE);
    }

    @Test
    void aBraceThatIsNotClosedIsNamedWithItsLine() throws Exception {
        Imported told = told("vragen.gift", """
                // Vragen
                $CATEGORY: Stap 1

                ::Goed:: Hoe heet stap 3? {=gesprek}

                // Hier gaat het mis
                ::Kapot:: Wie belt \\{Veilig\\}
                Thuis?{
                =professional
                ~ouder

                ::Na:: Hoe heet stap 2? {=overleg}
                """);
        assertThat(part(told, "Kapot").verdict()).isEqualTo(Verdict.NOT_SUPPORTED);
        assertThat(said(told, "Kapot"))
                .contains("De accolade op regel 8 is niet gesloten.", "Thuis?{ =professional ~ouder")
                .doesNotContain("tekst zonder vraag");
        assertThat(part(told, "Na").verdict()).isEqualTo(Verdict.TO_FINISH);
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsRefusedWithItsLine() {
        for (String broken : List.of(
                "vraag;goed;fout\nWat?;a;b\n\"Half aanhalingsteken;a;b\n",
                "vraag;goed;fout\n\"Over\nregels\";a\"\";b\n\"Half;a;b\n\"Nog, een\";a;b\n",
                "vraag;goed;fout\r\n\"Over\r\nregels\";a;b\r\n\"Half\" en meer;a;b\r\n")) {
            int line = broken.startsWith("vraag;goed;fout\nWat") ? 3 : 4;
            assertThatThrownBy(() -> read("vragen.csv", broken))
                    .isInstanceOfSatisfying(
                            CannotRead.class,
                            refused -> assertThat(WORDS.say(refused.key(), refused.values()))
                                    .contains("Op regel " + line + " klopt een aanhalingsteken niet"));
        }
    }

    @Test
    void quotationMarksThatAreRightAreRead() throws Exception {
        Imported read = read("v.csv", "vraag,goed,fout\n\"Wat, \"\"nu\"\"?\nZeg het.\",a\"b,\"\"\n");
        assertThat(read.works().getFirst().manuscript().text()).contains("Wat, \"nu\"?", "a\"b");
    }

    @Test
    void aTableThatNamesNoTypeSaysWhatWasMadeOfEachQuestion() throws Exception {
        Imported told =
                told("v.csv", "vraag;soort;goed;fout\nZonder fout antwoord;;ja;\nTypen;;Veilig Thuis;\nOpen;;;\n");
        assertThat(said(told, "Zonder fout antwoord"))
                .startsWith("Aangepast")
                .contains("alleen het antwoord ja. Het is waar of niet waar geworden.");
        assertThat(said(told, "Typen")).startsWith("Aangepast").contains("Het is een kort antwoord geworden");
        assertThat(said(told, "Open")).startsWith("Aangepast").contains("Het is een open vraag geworden.");
    }

    @Test
    void aTableMayNameTypesAsMoodleAndGiftDo() throws Exception {
        Imported told = told("v.csv", """
                question;type;answer;option1;option2;option3;feedback
                Hoeveel stappen?;multichoice;1;vijf;drie;zeven;Klopt
                Bij naam;multiple-choice;drie;vijf;drie;;
                Een feit zie je;truefalse;waar;;;;Ja
                Onbekend soort;tekenen;1;a;b;;
                Te ver;multichoice;9;a;b;;
                Getal;numerical;5;;;;
                Schrijf;essay;;;;;
                """);
        assertThat(told.works().getFirst().manuscript().text())
                .contains(
                        "text: vijf\n        correct: true",
                        "text: drie\n        correct: true",
                        "answer: true",
                        "number: 5");
        assertThat(said(told, "Onbekend soort"))
                .startsWith("Niet overgenomen")
                .contains("meerkeuze, meer goed, waar, volgorde, koppelen, kort of open", "multichoice");
        assertThat(said(told, "Te ver"))
                .contains("Het goede antwoord 9 staat niet bij de antwoorden.", "Nog te kiezen: een goed antwoord.");
        assertThat(WORDS.theirs(part(told, "Hoeveel stappen?"))).isEqualTo("meerkeuze");
    }

    @Test
    void whoEndsWhereIsAsItWasInTwineAndOtherwiseSaid() throws Exception {
        Imported told = told("deur.twee", """
                :: StoryData
                {"start": "Begin"}

                :: Begin
                "Wat komt u doen?"
                [[Ik wil even praten->Praten]]
                [[U moet me binnenlaten|Binnen]]

                :: Praten
                "Praten?"
                [[Over Lotte->Einde]]

                :: Binnen
                "Nee."
                [[Weg]]

                :: Einde
                Het gesprek is klaar.

                :: Weg
                De deur is dicht.

                :: Wees
                Hier komt *niemand*.
                """);
        String talk = told.works().getFirst().manuscript().text();
        assertThat(talk).contains("line: Wat komt u doen?", "line: Hier komt *niemand*.");
        assertThat(talk.substring(talk.indexOf("endings:")))
                .contains("title: Einde", "title: Weg")
                .doesNotContain("Wees");
        assertThat(talk.substring(talk.indexOf("endings:")).split("if:"))
                .as("one of two is told by a choice")
                .hasSize(2);
        assertThat(said(told, "Einde") + said(told, "Weg"))
                .contains(
                        "Dit einde komt als deze keuze gemaakt is: ‘",
                        "Hier eindigt het gesprek als geen andere afloop past.");
        assertThat(said(told, "Wees")).contains("Vanaf het begin komt niemand hier");
        assertThat(WORDS.ours(part(told, "Wees"))).isEqualTo("Moment");
        assertThat(said(told, "Begin")).contains("Aanhalingstekens om wat iemand zegt, zijn weggehaald");
    }

    @Test
    void oneLinkedEndingIsTheEndingOfAllWaysAndNothingIsSaidOfIt() throws Exception {
        Imported told =
                told("deur.twee", ":: Start\n[[Ja->Einde]]\n[[Nee->Einde]]\n\n:: Einde\nKlaar.\n\n:: Wees\nNiemand.\n");
        String talk = told.works().getFirst().manuscript().text();
        assertThat(talk.substring(talk.indexOf("endings:"))).doesNotContain("if:", "Wees");
        assertThat(part(told, "Einde").verdict()).isEqualTo(Verdict.TO_FINISH);
    }

    private Imported told(String name, String text) throws Exception {
        return Samples.told(read(name, text));
    }

    private Imported read(String name, String text) throws Exception {
        return Samples.read(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Report.Part part(Imported imported, String name) {
        return imported.report().parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(Map.of(name, imported.report().parts())));
    }

    private static String said(Imported imported, String name) {
        Report.Part part = part(imported, name);
        return WORDS.verdict(part) + ": "
                + String.join(" / ", part.notes().stream().map(WORDS::of).toList());
    }
}
