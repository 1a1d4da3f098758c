package nl.leeratelier.accreditation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leeratelier.accreditation.Certificate;
import nl.leeratelier.accreditation.CertificateBatches;
import nl.leeratelier.accreditation.CertificateDesk;
import nl.leeratelier.accreditation.CertificateId;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.SecondaryButton;
import org.jspecify.annotations.Nullable;

/** For the coordinator: the certificates of the organisation, to find, take along as files, or take back. */
@Route("uitgegeven-certificaten")
@RolesAllowed("COORDINATOR")
@Menu(title = "accreditation.nav.issued", order = 11, icon = "certificate")
class IssuedView extends Page {

    private static final int PAGE = 25;

    private final transient CertificateDesk desk;
    private final OrganisationId organisation;
    private final IssuedFilterForm filter;
    private final Div message = new Div();
    private final Paragraph count = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final SecondaryButton more;
    private final BatchPart batch;
    private transient @Nullable CertificateId last;

    IssuedView(CertificateDesk desk, CertificateBatches batches, Catalogue catalogue, CurrentPerson current) {
        this.desk = desk;
        organisation = current.organisation().id();
        title(t("accreditation.issued.title"));
        lead(t("accreditation.issued.lead"));
        filter = new IssuedFilterForm(catalogue.newest(organisation), this::refresh);
        batch = new BatchPart(() -> batches.begin(organisation, filter.value()));
        more = new SecondaryButton(t("accreditation.issued.more"), _ -> grow());
        list.addClassNames("rows", "issued");
        count.getElement().setAttribute("role", "status");
        count.addClassName("quiet-words");
        message.addClassName("form-message");
        add(message, new Card(filter, count, batch, list, more));
        refresh();
    }

    private void refresh() {
        last = null;
        list.removeAll();
        var all = desk.count(organisation, filter.value());
        count.setText(
                all > CertificateDesk.COUNTED
                        ? t("accreditation.issued.more", CertificateDesk.COUNTED)
                        : t("accreditation.issued.count", all));
        batch.setVisible(all > 0);
        grow();
    }

    private void grow() {
        // One more than is shown tells whether there are others.
        var page = desk.page(organisation, filter.value(), last, PAGE + 1);
        page.stream().limit(PAGE).forEach(certificate -> {
            list.add(item(certificate));
            last = certificate.id();
        });
        more.setVisible(page.size() > PAGE);
    }

    private ListItem item(Certificate certificate) {
        var state = certificate.on(desk.today());
        var words = new Div();
        words.addClassName("issued-words");
        var until = certificate
                .validUntil()
                .map(day -> " · " + Markup.escape(t("accreditation.issued.until", day)))
                .orElse("");
        var why = certificate
                .withdrawal()
                .map(withdrawal -> "<p>" + Markup.escape(t("accreditation.issued.why", withdrawal.why())) + "</p>")
                .orElse("");
        new Markup("<p><strong>%s</strong> %s</p><p>%s</p><p class=\"quiet-words\">%s · %s%s</p>%s"
                        .formatted(
                                Markup.escape(certificate.name()),
                                Markup.pill(StateWords.tone(state), StateWords.of(this, state))
                                        .html(),
                                Markup.escape(certificate.title()),
                                Markup.escape(t("accreditation.issued.completed", certificate.completedOn())),
                                Markup.link(
                                                "certificaat/" + certificate.number(),
                                                certificate.number().value())
                                        .html(),
                                until,
                                why))
                .into(words);
        var item = new ListItem(words);
        if (certificate.withdrawal().isEmpty()) {
            var withdraw = new SecondaryButton(t("accreditation.withdraw"), _ -> ask(certificate)).danger();
            withdraw.getElement()
                    .setAttribute(
                            "aria-label", t("accreditation.withdraw.of", certificate.name(), certificate.title()));
            item.add(withdraw);
        }
        return item;
    }

    private void ask(Certificate certificate) {
        new WithdrawDialog(certificate, why -> withdraw(certificate, why)).open();
    }

    private void withdraw(Certificate certificate, String why) {
        message.removeAll();
        message.add(
                desk.withdraw(organisation, certificate.id(), why)
                        ? Notice.done(t("accreditation.withdraw.done", certificate.name()))
                        : Notice.problem(t("accreditation.withdraw.too-late")));
        refresh();
    }
}
