package nl.leeratelier.owncase.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import nl.leeratelier.groups.GroupId;
import nl.leeratelier.groups.TrainingGroups;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.testing.Visitor;
import nl.leeratelier.testing.WholeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A trainee and their trainer, each at a browser, with one case between them. */
@WholeApplication
class OwnCaseInBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private TrainingGroups groups;

    @Test
    void aCaseGoesFromATraineeToTheTrainerAndOnWithoutAName() {
        OrganisationId kust = cast.organisation("Kust");
        Account hanna = cast.person("Hanna de Wit", kust, Role.TRAINER);
        Account sam = cast.person("Sam Bakker", kust, Role.TRAINEE);
        cast.signIn(hanna, kust);
        GroupId group = groups.create("Kust, najaar", hanna.id());
        groups.add(group, sam.id());
        cast.signOut();
        try (Visitor trainee = at(sam);
                Visitor trainer = at(hanna)) {
            trainee.open("eigen-casus").sees("Kust, najaar, trainer Hanna de Wit");
            trainee.press("Begin een casus").sees("Schrijf je casus");
            String address = trainee.addressWith("eigen-casus/");
            write(trainee, 0, "Ik zag Jayden vandaag weer zonder jas. Zijn moeder zei dat hij het niet koud had.");
            trainee.sees("Dit kan naar een echt mens wijzen").sees("Nog niet bewaard: De situatie");
            write(trainee, 1, "Ik wilde ernaar vragen, en ik was bang dat ze hem dan thuis zou houden.");
            trainee.inspect("own-case-found");
            write(trainee, 3, "x".repeat(3_990));
            trainee.sees("Nog 10 van de");
            write(trainee, 3, "");
            write(trainee, 0, "Ik zag een kleuter weer zonder jas. Zijn moeder zei dat hij het niet koud had.");
            trainee.sees("Alles is bewaard");
            trainee.open(address.substring(address.indexOf("eigen-casus")));
            assertThat(trainee.page().locator("textarea").first().inputValue()).startsWith("Ik zag een kleuter");
            trainee.page().getByText("Ik beloof dat").click();
            trainee.page().getByText("Mijn trainer mag").click();
            trainee.press("Deel deze casus").sees("Gedeeld met je trainer").inspect("own-case-shared");

            trainer.open("groepen/" + group).sees("nog te bespreken").inspect("group");
            trainer.page().getByText("Ik zag een kleuter").click();
            trainer.sees("Casus van Sam Bakker");
            write(trainer, 0, "Wat zou er gebeuren als je het haar gewoon vraagt?");
            trainer.press("Verstuur").sees("Het staat erbij.");
            trainer.press("Besproken in de training").sees("Besproken in de training op");
            trainer.inspect("shared-case");
            trainer.page()
                    .getByText("Begin", new Page.GetByTextOptions().setExact(true))
                    .click();
            trainer.sees("Bewaar als anonieme casus").inspect("shared-case-turn");
            trainer.page().locator("vaadin-text-field input").fill("De jas in november");
            trainer.press("Bewaar als anonieme casus").sees("Deze casus anoniem maken?");
            trainer.press("Maak hem anoniem").sees("De casus is anoniem gemaakt");

            trainee.open("eigen-casus").sees("Anoniem gemaakt");
            trainee.page().getByText("Anoniem gemaakt").first().click();
            trainee.sees("Hanna de Wit maakte er op");
        }
    }

    private Visitor at(Account account) {
        return new Visitor("http://localhost:" + port).signIn(account.email(), Cast.PASSWORD);
    }

    private static void write(Visitor visitor, int field, String words) {
        Locator area = visitor.page().locator("textarea").nth(field);
        area.fill(words);
        area.blur();
        visitor.settle();
    }
}
