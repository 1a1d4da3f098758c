package nl.leeratelier.registers.ui;

import java.util.List;
import java.util.stream.Collectors;
import nl.leeratelier.accreditation.Certificate;
import nl.leeratelier.accreditation.CertificateRemarks;
import nl.leeratelier.registers.Records;
import nl.leeratelier.registers.Verdict;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells people for which registers their completion counts, and why not for others. */
@Component
@Order(1)
class RegisterRemarks implements CertificateRemarks {

    private final Records records;

    RegisterRemarks(Records records) {
        this.records = records;
    }

    @Override
    public List<Remark> on(Certificate certificate) {
        var judged = records.of(certificate.enrolment());
        var counting = judged.stream()
                .filter(one -> one.verdict() == Verdict.COUNTS)
                .map(one -> one.register().id())
                .collect(Collectors.toSet());
        // Where it counts for a register, what else that register accredited is nothing they can do something with.
        return judged.stream()
                .filter(one -> one.verdict() == Verdict.COUNTS
                        || !counting.contains(one.register().id()))
                .map(RegisterRemarks::remark)
                .toList();
    }

    private static Remark remark(Records.Judged judged) {
        var accreditation = judged.accreditation();
        var unit =
                accreditation.unit() == nl.leeratelier.registers.AccreditationRecord.Unit.POINTS ? "points" : "hours";
        return new Remark(
                judged.verdict() == Verdict.COUNTS ? Kind.COUNTS : Kind.COUNTS_NOT,
                "registers.verdict." + judged.verdict().key() + (judged.verdict() == Verdict.COUNTS ? "." + unit : ""),
                judged.register().name(),
                accreditation.number(),
                accreditation.amount(),
                accreditation.term().first(),
                accreditation.term().last());
    }
}
