package nl.leeratelier.studio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.studio.ui.talk.TalkWriter;
import nl.leeratelier.testing.Visitor;
import nl.leeratelier.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the first step in the studio to a programme that colleagues can follow: begun, tried, reviewed by another, published. */
@WholeApplication
class StudioInBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    Cast cast;

    private OrganisationId kust;
    private Account noor;
    private Account ida;
    private Account sam;

    @BeforeEach
    void people() {
        kust = cast.organisation("Kust");
        noor = cast.person("Noor Bakker", kust, Role.TRAINER);
        ida = cast.person("Ida Smit", kust, Role.EXPERT);
        sam = cast.person("Sam de Boer", kust, Role.TRAINEE);
    }

    private Visitor visitor(Account person) {
        return new Visitor("http://localhost:" + port).signIn(person.email(), Cast.PASSWORD);
    }

    @Test
    void aTalkIsBegunTriedInBothChairsReviewedByAnotherAndPublished() {
        try (Visitor author = visitor(noor)) {
            author.open("studio").sees("Schrijf je eerste activiteit").glance("studio-first");
            author.page().getByText("Begin met een voorbeeld").click();
            author.sees("Wat schrijf je?").glance("studio-new");
            author.page()
                    .getByLabel("Titel", new Page.GetByLabelOptions().setExact(true))
                    .fill("Een moeder zegt nee");
            author.press("Begin met schrijven");
            author.page().waitForURL(url -> url.contains("studio/concept/"));
            author.page().waitForFunction("scrollY === 0");
            String draft = author.page().url().replaceAll(".*/concept/", "").replaceAll("\\?.*", "");
            write(author);

            author.open("studio/concept/" + draft).press("Uitproberen").sees("Dit is een proef");
            author.press("Ik begin");
            author.press("Begin het gesprek");
            author.page().locator(".choices button").nth(1).click();
            author.sees("Vertrouwen +6").inspect("studio-trial");
            choose(author, "Stoel", "Roos: je bent de ouder");
            author.press("Begin hier").sees("Nu zit je in de stoel van Roos").glance("studio-trial-parent");

            author.open("studio/meelezen/" + draft).sees("Nog niet meegelezen");
            author.page().getByText("Ida Smit").click();
            author.press("Vraag mee te lezen").sees("Wacht op een meelezer").glance("studio-review-author");
            try (Visitor reviewer = visitor(ida)) {
                reviewer.sees("waar jij naar gevraagd bent");
                reviewer.page().getByText("Een moeder zegt nee").first().click();
                reviewer.sees("Wat vind je ervan?");
                reviewer.page().locator(".read-say").nth(4).click();
                reviewer.page().locator("dialog textarea").fill("Dit zou mijn moeder ook zeggen.");
                reviewer.press("Plaats de opmerking")
                        .sees("Dit zou mijn moeder ook zeggen.")
                        .inspect("studio-review");
                reviewer.press("Goedkeuren").press("Toch goedkeuren").sees("Dank je wel");
            }

            author.open("studio").sees("Goedgekeurd").inspect("studio-library");
            author.open("studio/publiceren/" + draft).sees("Je kunt publiceren").inspect("studio-publish");
            author.page().locator("textarea").fill("Ons eerste eigen gesprek.");
            author.press("Publiceer").sees("Het programma staat klaar");
            author.page().getByText("Bekijk de versies").click();
            author.sees("Ons eerste eigen gesprek.").glance("studio-versions");
        }
        try (Visitor trainee = visitor(sam)) {
            trainee.sees("Ons eigen programma");
        }
    }

    private static void choose(Visitor visitor, String field, String option) {
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(field))
                .last()
                .click();
        visitor.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .click();
        visitor.settle();
    }

    /** What the skeleton leaves to the author, and two moments more: six in all. */
    private static void write(Visitor author) {
        TalkWriter talk = new TalkWriter(author);
        talk.open("head").write("summary", "Een moeder zegt dat er niets aan de hand is.");
        talk.open("characters/roos").write("characters/roos/card/hopes", "Dat iemand vraagt hoe het met mij gaat.");
        talk.open("endings/open")
                .write("endings/open/followed", "Bram overlegt opnieuw en legt vast dat zij het anders ziet.");
        talk.open("nodes/slot");
        author.page().locator(".part.open summary").first().click();
        author.page().locator(".part.open summary").last().click();
        talk.write("nodes/slot/choices/slot-eerlijk/why", "Ze weet wat er komt en hoort het van jou.")
                .write("nodes/slot/choices/slot-niets/why", "Je stelt gerust, maar het is niet waar.")
                .anotherChoice()
                .choice(2, "roos", "Wat zou u willen dat er gebeurt?", "verrast", "Dat vraagt nooit iemand.")
                .writeOn(2, "Dat iemand met mijn broer praat.");
        talk.write(talk.part() + "/thought", "Nu heb ik het gezegd.")
                .choice(0, "roos", "Dank u dat u dat zegt. Hoe gaat dat, thuis?", "gehoord", "Hij vraagt door.")
                .choice(1, "roos", "Dan bel ik hem morgen.", "overvallen", "Zo snel. Dat kan niet.")
                .end(1)
                .writeOn(0, "Hij past op als ik werk. Hij heeft weinig geduld.");
        talk.write(talk.part() + "/thought", "Als ik dit zeg, is hij zijn neef kwijt.")
                .choice(0, "roos", "Dat is veel om alleen te dragen.", "begrepen", "Ja. Dat is het.")
                .end(0)
                .choice(1, "roos", "Dan moet hij niet meer oppassen.", "klemgezet", "En wie dan wel?")
                .end(1);
        author.page().locator(".st-done").click();
        author.settle();
        assertThat(author.page().locator(".scenes").first().locator("> .part").count())
                .isEqualTo(6);
        author.inspect("studio-talk");
    }
}
