package nl.leeratelier.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedrawingTest {

    @Test
    void keepsAPhotographAsJpegAndADrawingWithHolesAsPng() {
        assertThat(Redrawing.of(Photos.file("jpeg", 40, 20)).mediaType()).isEqualTo("image/jpeg");
        assertThat(Redrawing.of(Photos.file("png", 40, 20)).mediaType()).isEqualTo("image/png");
    }

    @Test
    void makesWhatIsTooWideAsWideAsIsShownAndLeavesTheRest() {
        Picture wide = Redrawing.of(Photos.file("jpeg", 3_200, 1_000));
        Picture small = Redrawing.of(Photos.file("jpeg", 40, 20));

        assertThat(new int[] {wide.width(), wide.height()}).containsExactly(1_600, 500);
        assertThat(new int[] {small.width(), small.height()}).containsExactly(40, 20);
    }

    @Test
    void turnsAPhotographUprightAndForgetsWhatTheCameraNoted() throws IOException {
        Picture picture = Redrawing.of(Photos.ofAPhone(40, 20));

        assertThat(new int[] {picture.width(), picture.height()}).containsExactly(20, 40);
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(picture.body()));
        assertThat(seen.getRGB(10, 4) >> 16 & 0xFF).as("red at the top").isGreaterThan(200);
        assertThat(seen.getRGB(10, 36) & 0xFF).as("blue at the bottom").isGreaterThan(200);
        assertThat(new String(picture.body(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "CAM");
    }

    @Test
    void namesTheSamePictureTheSame() {
        assertThat(Redrawing.of(Photos.file("png", 40, 20)).id())
                .isEqualTo(Redrawing.of(Photos.file("png", 40, 20)).id())
                .isNotEqualTo(Redrawing.of(Photos.file("png", 20, 40)).id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "GIF89a", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "PK"})
    void refusesWhatIsNoPngOrJpeg(String file) {
        assertThatThrownBy(() -> Redrawing.of(file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(PictureRefused.class)
                .hasMessage("pictures.wrong-kind");
        assertThatThrownBy(() -> Redrawing.of(Photos.file("gif", 4, 4))).hasMessage("pictures.wrong-kind");
    }

    @Test
    void refusesWhatWouldFillTheMemoryBeforeItIsUnpacked() {
        assertThatThrownBy(() -> Redrawing.of(Photos.claiming(60_000, 60_000)))
                .isInstanceOf(PictureRefused.class)
                .hasMessage("pictures.too-many-pixels");
        assertThatThrownBy(() -> Redrawing.of(new byte[Redrawing.LARGEST + 1])).hasMessage("pictures.too-large");
    }

    @Property(tries = 200)
    void damageIsRefusedOrMended(
            @ForAll boolean png, @ForAll @IntRange(max = 2_000) int at, @ForAll byte value, @ForAll boolean half) {
        byte[] file = Photos.file(png ? "png" : "jpeg", 24, 16);
        file[at % file.length] = value;
        byte[] sent = half ? java.util.Arrays.copyOf(file, at % file.length) : file;
        try {
            assertThat(Redrawing.of(sent).body()).isNotEmpty();
        } catch (PictureRefused refused) {
            assertThat(refused.reasonKey()).startsWith("pictures.");
        }
    }
}
