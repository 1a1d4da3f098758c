package nl.leeratelier.dossier.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leeratelier.dossier.DossierRefused;
import nl.leeratelier.dossier.Evidence;
import nl.leeratelier.dossier.EvidenceDesk;
import nl.leeratelier.personaldata.Finding;
import nl.leeratelier.personaldata.PersonalData;
import nl.leeratelier.ui.FreeText;
import nl.leeratelier.ui.Modal;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import org.jspecify.annotations.Nullable;

/** Asks for words, a document or both. What looks like personal data is shown before it is kept. */
final class EvidenceDialog extends Modal {

    /** Keeps what was given. */
    interface Keep {

        /** @throws DossierRefused when it cannot be taken */
        void keep(String words, Optional<nl.leeratelier.dossier.Upload> upload, boolean without);
    }

    private final Keep keep;
    private final FreeText words;
    private final Checkbox without;
    private final Paragraph chosen = new Paragraph();
    private final Paragraph trouble = new Paragraph();
    private transient nl.leeratelier.dossier.@Nullable Upload upload;
    private String looked = "";

    /** @param former what it takes the place of, if anything */
    EvidenceDialog(String criterion, Optional<Evidence> former, Keep keep) {
        super(I18NProvider.translate("dossier.evidence.dialog." + (former.isPresent() ? "replace" : "add"), criterion));
        this.keep = keep;
        addClassName("evidence-dialog");
        words = new FreeText(t("dossier.evidence.words"), EvidenceDesk.LONGEST)
                .help(t("dossier.evidence.words.help"))
                .rows(5);
        former.ifPresent(one -> words.setValue(one.words()));
        without = new Checkbox(former.flatMap(Evidence::file)
                .map(file -> t("dossier.evidence.without", file.name()))
                .orElse(""));
        without.setVisible(former.flatMap(Evidence::file).isPresent());
        trouble.setClassName("field-error");
        trouble.getElement().setAttribute("role", "alert");
        trouble.setVisible(false);
        chosen.setVisible(false);
        chosen.getElement().setAttribute("role", "status");
        add(Notice.info(t("dossier.evidence.readers")), words, without, upload(), chosen, trouble);
        actions(
                new SecondaryButton(t("dossier.cancel"), _ -> close()),
                new PrimaryButton(t("dossier.evidence.keep"), _ -> take()));
    }

    private Upload upload() {
        Upload field = new Upload((UploadHandler) event -> {
            // What a browser says of the size may be untrue: no more is read than is taken.
            byte[] bytes = event.getInputStream().readNBytes(EvidenceDesk.LARGEST + 1);
            String name = event.getFileName();
            event.getUI().access(() -> bring(name, bytes));
        });
        field.setMaxFiles(1);
        field.setMaxFileSize(EvidenceDesk.LARGEST);
        field.setAcceptedFileExtensions(".pdf", ".docx", ".png", ".jpg", ".jpeg");
        field.addFileRejectedListener(rejected -> refuse(t("dossier.evidence.not-taken")));
        field.addFileRemovedListener(removed -> {
            upload = null;
            chosen.setVisible(false);
        });
        field.setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(t("dossier.evidence.choose")))
                .setError(new UploadI18N.Error()
                        .setIncorrectFileType(t("dossier.evidence.wrong-kind"))
                        .setFileIsTooBig(t("dossier.evidence.too-big"))
                        .setTooManyFiles(t("dossier.evidence.too-many")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(t("dossier.evidence.drop"))));
        return field;
    }

    /** Takes a document along, once it is known to be one. */
    void bring(String name, byte[] bytes) {
        upload = new nl.leeratelier.dossier.Upload(name, bytes);
        chosen.setText(t("dossier.evidence.chosen", name));
        chosen.setVisible(true);
        trouble.setVisible(false);
    }

    private void take() {
        List<String> found = PersonalData.find(words.value(), Set.of()).stream()
                .map((Finding finding) -> finding.in(words.value()))
                .distinct()
                .toList();
        if (!found.isEmpty() && !looked.equals(words.value())) {
            looked = words.value();
            refuse(t(
                    "dossier.evidence.personal",
                    found.stream().map(one -> "‘" + one + "’").collect(Collectors.joining(", "))));
            return;
        }
        try {
            keep.keep(words.value(), Optional.ofNullable(upload), without.getValue());
            close();
        } catch (DossierRefused refused) {
            refuse(t(refused.reason().key()));
        }
    }

    private void refuse(String why) {
        trouble.setText(why);
        trouble.setVisible(true);
    }
}
