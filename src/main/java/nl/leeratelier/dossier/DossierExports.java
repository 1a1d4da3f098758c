package nl.leeratelier.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;

/** A dossier as files to send. Who may have them is asked by whoever opened the dossier. */
@Service
public class DossierExports {

    /** The folder of documents in the zip. */
    static final String ENCLOSURES = "bijlagen/";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    private final DossierPdf pdf;
    private final MatrixCsv csv;
    private final EvidenceDesk desk;

    DossierExports(DossierPdf pdf, MatrixCsv csv, EvidenceDesk desk) {
        this.pdf = pdf;
        this.csv = csv;
        this.desk = desk;
    }

    /** What its files are called, without an ending: the programme, the framework and the day; letters, digits and hyphens. */
    public static String name(Dossier dossier) {
        return "dossier-" + FileName.plain(dossier.key().programme()) + "-"
                + FileName.plain(dossier.key().framework()) + "-"
                + DAY.format(Sheets.day(dossier.at()));
    }

    /** The whole dossier on paper. */
    public byte[] pdf(Dossier dossier) {
        return pdf.write(dossier);
    }

    /** The paper, the criteria as a table, and every document that counts. One document at a time is held in memory. */
    public void zip(Dossier dossier, OutputStream out) throws IOException {
        Map<EvidenceId, String> names = Enclosures.names(dossier);
        try (var zip = new ZipOutputStream(out)) {
            put(zip, name(dossier) + ".pdf", pdf.write(dossier));
            put(zip, name(dossier) + "-matrix.csv", csv.write(dossier));
            for (Dossier.Enclosure enclosure : dossier.enclosures()) {
                Evidence evidence = enclosure.evidence();
                put(zip, ENCLOSURES + names.get(evidence.id()), desk.body(dossier.key(), evidence));
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] body) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(body);
        zip.closeEntry();
    }
}
