package nl.leeratelier.pictures.ui;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.UploadHandler;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.pictures.PictureId;
import nl.leeratelier.pictures.PictureRefused;
import nl.leeratelier.pictures.Pictures;
import nl.leeratelier.ui.Modal;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import org.jspecify.annotations.Nullable;

/** Asks for a picture and for the words that tell what is on it to whoever does not see it; both are needed. */
public class PictureDialog extends Modal {

    private static final int LARGEST = 10_000_000;
    private static final int LONGEST_DESCRIPTION = 250;

    private final Pictures pictures;
    private final CurrentPerson me;
    private final Upload upload = new Upload();
    private final Image preview = new Image();
    private final Paragraph trouble = new Paragraph();
    private final TextField description = new TextField();
    private final SerializableConsumer<String> done;
    private @Nullable PictureId chosen;

    /** @param done is given the Markdown that shows the picture */
    public PictureDialog(Pictures pictures, CurrentPerson me, SerializableConsumer<String> done) {
        super(I18NProvider.translate("pictures.title"));
        this.pictures = pictures;
        this.me = me;
        this.done = done;
        addClassName("picture-dialog");
        preview.setVisible(false);
        trouble.setClassName("field-error");
        trouble.getElement().setAttribute("role", "alert");
        trouble.setVisible(false);
        description.setLabel(t("pictures.description"));
        description.setHelperText(t("pictures.description.help"));
        description.setMaxLength(LONGEST_DESCRIPTION);
        description.setWidthFull();
        add(Notice.info(t("pictures.rights")), upload(), trouble, preview, description);
        actions(
                new SecondaryButton(t("pictures.cancel"), _ -> close()),
                new PrimaryButton(t("pictures.add"), _ -> take()));
    }

    private Upload upload() {
        upload.setUploadHandler((UploadHandler) event -> {
            // What a browser says of the size may be untrue: no more is read than is taken.
            byte[] bytes = event.getInputStream().readNBytes(LARGEST + 1);
            event.getUI().access(() -> keep(bytes));
        });
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedMimeTypes("image/png", "image/jpeg");
        upload.setAcceptedFileExtensions(".png", ".jpg", ".jpeg");
        upload.addFileRejectedListener(rejected -> refuse("pictures.not-taken"));
        upload.setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(t("pictures.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(t("pictures.drop"))));
        return upload;
    }

    void keep(byte[] bytes) {
        try {
            PictureId id = pictures.keep(bytes, me.organisation().id(), me.id());
            chosen = id;
            preview.setSrc("plaatje/" + id);
            preview.setAlt("");
            preview.setVisible(true);
            trouble.setText("");
            trouble.setVisible(false);
        } catch (PictureRefused refused) {
            chosen = null;
            preview.setVisible(false);
            // What was refused does not stay in the list with a tick: another can be chosen at once.
            upload.clearFileList();
            refuse(refused.reasonKey());
        }
    }

    void take() {
        PictureId picture = chosen;
        String words = description.getValue().strip().replaceAll("\\s+", " ").replaceAll("[\\[\\]]", "");
        if (picture == null) {
            if (!trouble.isVisible()) {
                refuse("pictures.none-chosen");
            }
        } else if (words.isEmpty()) {
            description.setErrorMessage(t("pictures.description.missing"));
            description.setInvalid(true);
            description.focus();
        } else {
            close();
            done.accept("![%s](picture:%s)".formatted(words, picture));
        }
    }

    private void refuse(String key) {
        trouble.setText(t(key));
        trouble.setVisible(true);
    }
}
