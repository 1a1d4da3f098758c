package nl.leeratelier.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Administration;
import nl.leeratelier.people.Role;
import nl.leeratelier.testing.ScreenTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ErasePartTest extends ScreenTest {

    @Autowired
    Administration administration;

    @Test
    void firstSaysWhatGoesAndStaysThenAsksThenErases() {
        Account bea = cast.person("Bea Heer", kust, Role.ADMINISTRATOR);
        cast.signIn(bea, kust);
        open("beheer/account/" + sam.id());
        assertThat(said()).contains("Neem eerst alle rollen af").doesNotContain("Wissen voorbereiden");

        administration.take(sam.id(), kust, Role.TRAINEE);
        open("beheer/account/" + sam.id());
        press("Wissen voorbereiden");
        assertThat(said()).contains("Dit verdwijnt voorgoed", "alle certificaten", "Dit blijft, en waarom");
        press("Verder naar de laatste vraag");
        var why = $(TextArea.class).single();
        assertThat(why.getErrorMessage()).contains("Schrijf waarom");
        why.setValue("Op eigen verzoek");
        press("Verder naar de laatste vraag");
        var name = field("Typ ter controle de naam: Sam Bakker");
        assertThat(name.getErrorMessage()).contains("niet de naam");
        assertThat(administration.find(sam.id())).isPresent();

        name.setValue("sam bakker");
        press("Verder naar de laatste vraag");
        press("Voorgoed wissen");
        assertThat(administration.find(sam.id())).isEmpty();
        open("beheer");
        assertThat(said()).contains("Gewiste accounts", "door Bea Heer: Op eigen verzoek");
    }
}
