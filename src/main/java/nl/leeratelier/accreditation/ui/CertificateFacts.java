package nl.leeratelier.accreditation.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import nl.leeratelier.accreditation.CertificateNumber;
import nl.leeratelier.accreditation.StudyTime;
import nl.leeratelier.ui.Words;

/** What a certificate says, term by term. */
class CertificateFacts extends DescriptionList implements Words {

    CertificateFacts() {
        addClassName("certificate-facts");
    }

    CertificateFacts name(String name) {
        return fact("accreditation.fact.name", name, "wide");
    }

    CertificateFacts programme(String title) {
        return fact("accreditation.fact.programme", title, "wide");
    }

    CertificateFacts studyLoad(int minutes) {
        return fact("accreditation.fact.load", t(StudyTime.key(minutes), StudyTime.values(minutes)), "");
    }

    CertificateFacts completedOn(LocalDate day) {
        return fact("accreditation.fact.completed", t("accreditation.date", day), "");
    }

    CertificateFacts version(int number) {
        return fact("accreditation.fact.version", String.valueOf(number), "");
    }

    CertificateFacts number(CertificateNumber number) {
        return fact("accreditation.fact.number", number.value(), "number");
    }

    private CertificateFacts fact(String key, String value, String look) {
        // A div around term and value, as HTML allows, so that the two stay together in the grid.
        var pair = new Div(new Term(getTranslation(key)), new Description(value));
        if (!look.isEmpty()) {
            pair.addClassName(look);
        }
        getElement().appendChild(pair.getElement());
        return this;
    }
}
