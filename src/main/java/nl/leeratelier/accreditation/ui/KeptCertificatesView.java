package nl.leeratelier.accreditation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.leeratelier.accreditation.CertificatePdf;
import nl.leeratelier.accreditation.CertificateRemarks;
import nl.leeratelier.accreditation.Certificates;
import nl.leeratelier.accreditation.OpenBadges;
import nl.leeratelier.accreditation.Renewals;
import nl.leeratelier.accreditation.StatementPdf;
import nl.leeratelier.people.ui.ForLeavers;

/**
 * The same certificates for whoever follows programmes no longer, or left: they need them for their register for years,
 * and they are theirs.
 */
@Route("mijn-certificaten")
@PermitAll
class KeptCertificatesView extends Div implements HasDynamicTitle, ForLeavers {

    private final CertificatesView same;

    KeptCertificatesView(
            Certificates certificates,
            CertificatePdf pdf,
            OpenBadges badges,
            StatementPdf statement,
            Renewals renewals,
            List<CertificateRemarks> remarks) {
        // Holds it and is no kind of it: it must not have its place in the bar.
        same = new CertificatesView(certificates, pdf, badges, statement, renewals, remarks);
        same.add(new Anchor("account", same.t("accreditation.kept.back")));
        add(same);
    }

    @Override
    public String getPageTitle() {
        return same.getPageTitle();
    }
}
