package nl.leeratelier.accreditation.ui;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Objects;
import nl.leeratelier.accreditation.CertificateNumber;
import nl.leeratelier.accreditation.Verification;
import nl.leeratelier.accreditation.Verifications;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.LanguageNote;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.Tone;

/** Tells anybody who holds a certificate's number whether it is real; no account is needed. */
@Route("certificaat/:number?")
@AnonymousAllowed
class VerificationView extends Page implements BeforeEnterObserver {

    private static final String NUMBER = "number";
    private static final int MINUTE = 60;

    private final transient Verifications verifications;
    private final Section answer = new Section();
    private final Section question = new Section();

    VerificationView(Verifications verifications) {
        this.verifications = verifications;
        addClassName("verification");
        answer.addClassName("verification-answer");
        narrow();
        add(answer, question);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        answer.removeAll();
        question.removeAll();
        lead("");
        var form = new NumberForm(this::open);
        event.getRouteParameters().get(NUMBER).ifPresentOrElse(typed -> answer(typed, form), this::ask);
        answer.setVisible(answer.getChildren().findAny().isPresent());
        var another = answer.isVisible() ? new Card(t("accreditation.check.another"), form) : new Card(form);
        question.add(another);
    }

    private void ask() {
        title(t("accreditation.check.title")).lead(t("accreditation.check.lead"));
    }

    private void answer(String typed, NumberForm form) {
        switch (verifications.verify(typed, visitor())) {
            case Verification.Valid valid -> {
                title(t("accreditation.check.valid"));
                answer.add(paper(valid));
            }
            case Verification.Unknown unknown -> {
                title(t("accreditation.check.unknown")).lead(t("accreditation.check.unknown-lead", unknown.number()));
                answer.add(Notice.info(t("accreditation.check.unknown-text")));
            }
            case Verification.Unreadable _ -> {
                ask();
                form.refuse(typed);
            }
            case Verification.TooManyGuesses many -> {
                title(t("accreditation.check.too-many"));
                answer.add(Notice.warning(
                        t("accreditation.check.too-many-text", many.pause().toSeconds() / MINUTE + 1)));
            }
        }
    }

    private Card paper(Verification.Valid valid) {
        var words = new CertificateFacts(this)
                .name(valid.name())
                .programme(valid.title(), valid.language())
                .studyLoad(valid.studyMinutes())
                .completedOn(valid.completedOn())
                .version(valid.version())
                .number(valid.number())
                .between(
                        Markup.pill(Tone.SAFE, t("accreditation.check.pill")).html(),
                        "<p>" + Markup.escape(t("accreditation.check.compare")) + "</p>");
        words.addClassName("certificate-words");
        words.add(LanguageNote.programme(valid.language()));
        var card = new Card(new SealPicture(), words);
        card.addClassName("certificate");
        return card;
    }

    private void open(CertificateNumber number) {
        getUI().ifPresent(ui -> ui.navigate(VerificationView.class, new RouteParameters(NUMBER, number.value())));
    }

    private static String visitor() {
        var request = VaadinRequest.getCurrent();
        return request == null ? "" : Objects.requireNonNullElse(request.getRemoteAddr(), "");
    }
}
