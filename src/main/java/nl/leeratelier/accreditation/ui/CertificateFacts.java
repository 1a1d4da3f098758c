package nl.leeratelier.accreditation.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import nl.leeratelier.accreditation.CertificateNumber;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.StudyTime;
import nl.leeratelier.ui.Words;

/** What a certificate says, term by term; as markup, since it only shows. */
final class CertificateFacts {

    private final Words words;
    private final StringBuilder terms = new StringBuilder();

    CertificateFacts(Words words) {
        this.words = words;
    }

    CertificateFacts name(String name) {
        return fact("accreditation.fact.name", name, "wide", "");
    }

    CertificateFacts programme(String title, String language) {
        return fact("accreditation.fact.programme", title, "wide", " lang=\"" + Markup.escape(language) + "\"");
    }

    CertificateFacts studyLoad(int minutes) {
        return fact("accreditation.fact.load", StudyTime.words(words, minutes), "", "");
    }

    CertificateFacts completedOn(LocalDate day) {
        return fact("accreditation.fact.completed", words.t("accreditation.date", day), "", "");
    }

    CertificateFacts validUntil(LocalDate day) {
        return fact("accreditation.fact.valid-until", words.t("accreditation.date", day), "", "");
    }

    CertificateFacts version(int number) {
        return fact("accreditation.fact.version", String.valueOf(number), "", "");
    }

    CertificateFacts number(CertificateNumber number) {
        return fact("accreditation.fact.number", number.value(), "number", "");
    }

    /** All of it, between what comes before and after. */
    Div between(String before, String after) {
        var div = new Div();
        div.addClassName("certificate-paper");
        new Markup(before + "<dl class=\"certificate-facts\">" + terms + "</dl>" + after).into(div);
        return div;
    }

    // A div around term and value, as HTML allows, so that the two stay together in the row.
    private CertificateFacts fact(String key, String value, String look, String attributes) {
        terms.append("<div class=\"")
                .append(look)
                .append("\"><dt>")
                .append(Markup.escape(words.t(key)))
                .append("</dt><dd")
                .append(attributes)
                .append('>')
                .append(Markup.escape(value))
                .append("</dd></div>");
        return this;
    }
}
