package nl.leeratelier.interchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.leeratelier.interchange.CannotRead;
import nl.leeratelier.interchange.Imported;
import nl.leeratelier.interchange.Importing;
import nl.leeratelier.manuscript.Manuscript;
import nl.leeratelier.pictures.PictureId;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Words;

/** Takes a file in and reads it at once. The file is kept only as long as it is read. */
class ChooseFile extends Card implements Words {

    private static final int PIECE = 65_536;

    private final transient Supplier<Map<String, Manuscript>> shared;
    private final transient BiFunction<Imported, Map<String, Manuscript>, Imported> look;
    private final transient Predicate<PictureId> isHere;
    private final transient BiConsumer<String, Imported> read;
    private final transient Consumer<CannotRead> refused;

    ChooseFile(
            Supplier<Map<String, Manuscript>> shared,
            Predicate<PictureId> isHere,
            BiFunction<Imported, Map<String, Manuscript>, Imported> look,
            BiConsumer<String, Imported> read,
            Consumer<CannotRead> refused) {
        this.isHere = isHere;
        this.shared = shared;
        this.look = look;
        this.read = read;
        this.refused = refused;
        Upload upload = new Upload((UploadHandler) this::take);
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Importing.LARGEST);
        upload.addFileRejectedListener(_ -> refused.accept(tooLarge()));
        upload.setI18n(new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(t("interchange.import.choose")))
                .setDropFiles(new UploadI18N.DropFiles().setOne(t("interchange.import.drop"))));
        upload.setWidthFull();
        Div holder = new Div(upload);
        holder.addClassName("import-upload");
        add(holder);
    }

    /** Runs outside the session, so that nobody waits for a large file. */
    private void take(UploadEvent event) throws IOException {
        Path file = Files.createTempFile("leeratelier-import", "");
        try {
            copy(event.getInputStream(), file);
            Map<String, Manuscript> here = shared.get();
            Imported imported = look.apply(Importing.read(file, event.getFileName(), here, isHere), here);
            event.getUI().access(() -> read.accept(event.getFileName(), imported));
        } catch (CannotRead no) {
            event.getUI().access(() -> refused.accept(no));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** What a browser says of the size may be untrue: no more is kept than is taken. */
    private static void copy(InputStream in, Path file) throws IOException, CannotRead {
        byte[] piece = new byte[PIECE];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                size += length;
                if (size > Importing.LARGEST) {
                    throw tooLarge();
                }
                out.write(piece, 0, length);
            }
        }
    }

    private static CannotRead tooLarge() {
        return new CannotRead("interchange.refused.too-large", Importing.LARGEST / 1_000_000);
    }
}
