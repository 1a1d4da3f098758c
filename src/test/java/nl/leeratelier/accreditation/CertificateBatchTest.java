package nl.leeratelier.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.storage.UuidV7;
import org.junit.jupiter.api.Test;

class CertificateBatchTest {

    private final Certificate sam = certificate("Sam Bakker", "LA-7K3M-Q2XV-9D4T-H8WB");
    private final Certificate namesake = certificate("Sam Bakker", "LA-7K3M-Q2XV-9D4T-H8WC");
    private final Certificate odd = certificate("../../é<b>\\x", "LA-7K3M-Q2XV-9D4T-H8WD");

    @Test
    void putsEveryPaperInUnderANameOfItsOwn() throws Exception {
        var batch = new CertificateBatch(3);
        batch.write(
                after ->
                        after == null ? List.of(sam, namesake) : after.equals(namesake.id()) ? List.of(odd) : List.of(),
                one -> one.number().value().getBytes(StandardCharsets.US_ASCII));

        assertThat(batch.state()).isEqualTo(CertificateBatch.State.DONE);
        assertThat(batch.done()).isEqualTo(3);
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(batch.open())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(entry.getName())
                        .endsWith(new String(zip.readAllBytes(), StandardCharsets.US_ASCII) + ".pdf");
            }
        }
        assertThat(names)
                .hasSize(3)
                .doesNotHaveDuplicates()
                .noneMatch(name -> name.contains("/") || name.contains("<"));
        assertThat(batch.open()).isNull();
    }

    @Test
    void saysThatItFailedAndLeavesNothing() throws Exception {
        var batch = new CertificateBatch(1);
        batch.write(_ -> List.of(sam), _ -> {
            throw new IllegalStateException("no font");
        });

        assertThat(batch.state()).isEqualTo(CertificateBatch.State.FAILED);
        assertThat(batch.open()).isNull();
    }

    @Test
    void stopsWhenItIsToldTo() throws Exception {
        var batch = new CertificateBatch(1000);
        batch.write(_ -> List.of(sam, namesake), _ -> {
            batch.stop();
            return new byte[0];
        });

        assertThat(batch.state()).isEqualTo(CertificateBatch.State.STOPPED);
        assertThat(batch.done()).isEqualTo(1);
        assertThat(batch.open()).isNull();
    }

    private static Certificate certificate(String name, String number) {
        return Examples.certificate(name, new AccountId(UuidV7.next()), number);
    }
}
