package nl.leeratelier.accreditation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import nl.leeratelier.accreditation.Certificates;
import nl.leeratelier.people.ui.KeptLink;
import nl.leeratelier.ui.ButtonLink;
import org.springframework.core.annotation.Order;

/** Leads people to the certificates that they keep. */
@org.springframework.stereotype.Component
@Order(1)
class KeptCertificates implements KeptLink {

    private final Certificates certificates;

    KeptCertificates(Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public Optional<Component> make() {
        return certificates.mine().isEmpty()
                ? Optional.empty()
                : Optional.of(ButtonLink.primary(
                        "mijn-certificaten", UI.getCurrent().getTranslation("accreditation.mine.title")));
    }
}
