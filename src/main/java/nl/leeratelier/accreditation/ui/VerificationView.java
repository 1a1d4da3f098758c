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
            case Verification.Issued issued -> issued(issued);
            case Verification.Replaced replaced -> {
                issued(replaced.now());
                answer.addComponentAsFirst(Notice.info(t(
                        "accreditation.check.replaced",
                        replaced.former(),
                        replaced.now().paper().number())));
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

    private void issued(Verification.Issued issued) {
        switch (issued) {
            case Verification.Valid valid -> {
                title(t("accreditation.check.valid"));
                answer.add(paper(valid.paper(), Tone.SAFE, "valid", t("accreditation.check.compare")));
            }
            case Verification.Expired expired -> {
                title(t("accreditation.check.expired"));
                answer.add(paper(expired.paper(), Tone.WARN, "expired", t("accreditation.check.expired-text")));
            }
            case Verification.Withdrawn withdrawn -> {
                title(t("accreditation.check.withdrawn"));
                answer.add(paper(
                        withdrawn.paper(),
                        Tone.PARENT,
                        "withdrawn",
                        t("accreditation.check.withdrawn-text", withdrawn.on())));
            }
        }
    }

    private Card paper(Verification.Paper paper, Tone tone, String state, String after) {
        var facts = new CertificateFacts(this)
                .name(paper.name())
                .programme(paper.title(), paper.language())
                .studyLoad(paper.studyMinutes())
                .completedOn(paper.completedOn())
                .version(paper.version());
        paper.validUntil().ifPresent(facts::validUntil);
        var words = facts.number(paper.number())
                .between(
                        Markup.pill(tone, t("accreditation.state." + state)).html(),
                        "<p>" + Markup.escape(after) + "</p>");
        words.addClassName("certificate-words");
        words.add(LanguageNote.programme(paper.language()));
        var card = new Card(new SealPicture(), words);
        card.addClassNames("certificate", "is-" + state);
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
