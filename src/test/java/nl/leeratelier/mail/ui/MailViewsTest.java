package nl.leeratelier.mail.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Pre;
import java.net.URI;
import nl.leeratelier.mail.MailBook;
import nl.leeratelier.mail.MailId;
import nl.leeratelier.mail.Mails;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.Cast;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.Role;
import nl.leeratelier.testing.Said;
import nl.leeratelier.testing.WholeApplication;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@WholeApplication
class MailViewsTest extends SpringBrowserlessTest {

    @Autowired
    Cast cast;

    @Autowired
    Mails mails;

    @Autowired
    MailBook book;

    private OrganisationId kust;
    private Account administrator;

    @BeforeEach
    void administrator() {
        kust = cast.organisation("Kust");
        UI.getCurrent().setLocale(Translations.DUTCH);
        administrator = cast.person("Lotte Meijer", kust, Role.ADMINISTRATOR);
    }

    @AfterEach
    void signOut() {
        cast.signOut();
    }

    private String title() {
        return $(H1.class).single().getText();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void isNoOneElsesToRead(Role role) {
        cast.signIn(cast.person("Sam Bakker", kust, role), kust);
        assertThatThrownBy(() -> book.page(null, 5)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> book.find(new MailId(kust.value()))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> book.startOver(new MailId(kust.value()))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void showsKeptMailWithItsLink() {
        var id = mails.send(
                "sam@leeratelier.example",
                "Een bericht om te lezen",
                "Hallo\n{link}",
                URI.create("https://leeratelier.example/uitnodiging/abc"));
        cast.signIn(administrator, kust);
        UI.getCurrent().navigate("beheer/post");
        var newest = $(ListItem.class).all().stream()
                .map(Said::by)
                .filter(text -> text.contains("Een bericht om te lezen"))
                .findFirst()
                .orElseThrow();
        assertThat(newest).contains("sam@leeratelier.example", "bewaard");
        UI.getCurrent().navigate("beheer/post/" + id);
        assertThat(title()).isEqualTo("Een bericht om te lezen");
        assertThat($(Pre.class).single().getText()).isEqualTo("Hallo\nhttps://leeratelier.example/uitnodiging/abc");
    }

    @Test
    void saysWhichSettingLetsMailLeave() {
        cast.signIn(administrator, kust);
        UI.getCurrent().navigate("beheer/post");
        assertThat(Said.by($(Notice.class).single())).contains("SPRING_MAIL_HOST");
    }

    @Test
    void pagesThroughOlderMail() {
        for (var i = 0; i < 30; i++) {
            mails.send("sam@leeratelier.example", "Bericht " + i, "Tekst");
        }
        cast.signIn(administrator, kust);
        UI.getCurrent().navigate("beheer/post");
        var before = $(ListItem.class).all().size();
        test($(NativeButton.class).withText("Oudere berichten").single()).click();
        assertThat($(ListItem.class).all().size()).isGreaterThan(before);
    }

    @Test
    void showsNoMailThatDoesNotExist() {
        cast.signIn(administrator, kust);
        UI.getCurrent().navigate("beheer/post/onzin");
        assertThat(getCurrentView()).isNotInstanceOf(MailView.class);
    }
}
