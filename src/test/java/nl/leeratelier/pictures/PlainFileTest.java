package nl.leeratelier.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void whatIsDrawnHereIsNothingButThePicture(String format) {
        Picture picture = Drawn.picture(format, 300, 200);
        assertThat(PlainFile.format(picture.body())).contains(format);
        assertThat(Pictures.isDrawn(picture.id(), picture.body())).isTrue();
        assertThat(Redrawing.drawnBefore(picture.body()))
                .usingRecursiveComparison()
                .isEqualTo(picture);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void nothingMayStandBehindTheEndAndNothingMayBeMissing(String format) {
        byte[] body = Drawn.picture(format, 30, 20).body();
        byte[] longer = Arrays.copyOf(body, body.length + 20);
        assertThat(PlainFile.format(longer)).isEmpty();
        assertThat(PlainFile.format(Arrays.copyOf(body, body.length - 1))).isEmpty();
    }

    @Test
    void theNotesOfACameraAreMore() {
        assertThat(PlainFile.format(Photos.ofAPhone(30, 20))).isEmpty();
    }

    @Property
    void takesAnyBytes(@ForAll @Size(max = 60) byte[] bytes) {
        assertThat(PlainFile.format(bytes)).isEmpty();
        assertThat(Pictures.isDrawn(new PictureId("0".repeat(64)), bytes)).isFalse();
    }
}
