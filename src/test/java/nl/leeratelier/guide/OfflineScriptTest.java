package nl.leeratelier.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import nl.leeratelier.ui.AtHand;
import nl.leeratelier.ui.Translations;
import org.junit.jupiter.api.Test;

class OfflineScriptTest {

    /** In bytes, as they come over the network; the font, which every screen shares, is not in it. */
    private static final int LARGEST = 60_000;

    private final Assets assets = new Assets();

    @Test
    void keepsEveryPageAndEveryFileThatAPageShows() {
        String script = OfflineScript.text("v1", assets);
        assertThat(AtHand.addresses())
                .containsExactly("/wegwijzer", "/wegwijzer/en", "/gesprek-voorbereiden", "/gesprek-voorbereiden/en")
                .allSatisfy(page -> assertThat(script).contains("'" + page + "'"));
        for (AtHand page : AtHand.values()) {
            assertThat(page(page, Translations.DUTCH)
                            .lines()
                            .filter(line -> line.startsWith("<link") || line.startsWith("<script"))
                            .map(line -> line.replaceAll(".*(?:href|src)=\"([^\"]+)\".*", "$1")))
                    .hasSizeGreaterThan(9)
                    .allSatisfy(file -> assertThat(script).contains("'" + file + "'"));
        }
    }

    @Test
    void readsOtherwiseAsSoonAsAnythingIsNew() {
        assertThat(OfflineScript.text("v1", assets)).isNotEqualTo(OfflineScript.text("v2", assets));
        assertThat(Digest.of("een")).hasSize(16).isNotEqualTo(Digest.of("twee"));
        assertThat(assets.all()).allMatch(address -> address.matches("/app/[a-z.-]+\\?v=[0-9a-f]{16}"));
    }

    @Test
    void isSmallAltogether() throws IOException {
        int bytes = packed(OfflineScript.text("v1", assets).getBytes());
        for (AtHand page : AtHand.values()) {
            for (Locale language : Translations.LANGUAGES) {
                bytes += packed(page(page, language).getBytes());
            }
        }
        for (String address : assets.all()) {
            try (InputStream file = getClass()
                    .getResourceAsStream("/META-INF/resources" + address.substring(0, address.indexOf('?')))) {
                bytes += packed(file.readAllBytes());
            }
        }
        assertThat(bytes).isLessThan(LARGEST);
    }

    private String page(AtHand page, Locale language) {
        Voice voice = Shown.voice(Shown.SHIPPED, language);
        String main =
                page == AtHand.GUIDE ? Shown.guide(Shown.SHIPPED, language) : Shown.planner(Shown.SHIPPED, language);
        return new Frame(assets).page(page, voice, main, page == AtHand.GUIDE ? "guide.js" : "planner.js");
    }

    private static int packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.size();
    }
}
