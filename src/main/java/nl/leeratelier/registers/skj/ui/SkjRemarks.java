package nl.leeratelier.registers.skj.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.leeratelier.accreditation.Certificate;
import nl.leeratelier.accreditation.CertificateRemarks;
import nl.leeratelier.registers.skj.Act;
import nl.leeratelier.registers.skj.SkjLine;
import nl.leeratelier.registers.skj.SkjList;
import nl.leeratelier.registers.skj.SkjList.Accredited;
import nl.leeratelier.ui.DutchTime;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells people what their organisation does with a completion that is entered by hand, and what it lacks. */
@Component
@Order(2)
class SkjRemarks implements CertificateRemarks {

    private final SkjList list;

    SkjRemarks(SkjList list) {
        this.list = list;
    }

    @Override
    public List<Remark> on(Certificate certificate) {
        return list.mine(certificate.enrolment()).entrySet().stream()
                .flatMap(line -> remark(line.getKey(), line.getValue()))
                .toList();
    }

    private static Stream<Remark> remark(SkjLine line, Accredited about) {
        var register = about.register().name();
        return switch (line.place()) {
            case TO_ENTER -> news("skj.mine.to-enter", register);
            case APART ->
                news(
                        "skj.mine." + line.standing().key(),
                        register,
                        about.accreditation().chamber());
            case ENTERED -> line.last().stream().flatMap(act -> news("skj.mine.entered", register, day(act)));
            case REFUSED -> line.last().map(Act::why).stream().flatMap(why -> news("skj.mine.refused", register, why));
            // Why it does not count is said already.
            case LAPSED -> Stream.empty();
        };
    }

    private static LocalDate day(Act act) {
        return LocalDate.ofInstant(act.at(), DutchTime.ZONE);
    }

    private static Stream<Remark> news(String key, Object... values) {
        return Stream.of(new Remark(Kind.NEWS, key, values));
    }
}
