package nl.leeratelier.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
    void keepsEveryPageOfItsLanguageAndEveryFileThatAPageShows() {
        String script = OfflineScript.text(Translations.DUTCH, "v1", assets);
        assertThat(script)
                .contains("['/wegwijzer', '/gesprek-voorbereiden']")
                .doesNotContain("'/wegwijzer/en'", "'/gesprek-voorbereiden/en'");
        assertThat(OfflineScript.text(Translations.ENGLISH, "v1", assets))
                .contains("['/wegwijzer/en', '/gesprek-voorbereiden/en']");
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
        assertThat(OfflineScript.text(Translations.DUTCH, "v1", assets))
                .isNotEqualTo(OfflineScript.text(Translations.DUTCH, "v2", assets));
        assertThat(Digest.of("een")).hasSize(16).isNotEqualTo(Digest.of("twee"));
        assertThat(assets.all()).allMatch(address -> address.matches("/app/[a-z.-]+\\?v=[0-9a-f]{16}"));
    }

    @Test
    void isSmallAltogether() throws IOException {
        int bytes =
                packed(OfflineScript.text(Translations.ENGLISH, "v1", assets).getBytes(StandardCharsets.UTF_8));
        for (AtHand page : AtHand.values()) {
            bytes += packed(page(page, Translations.ENGLISH).getBytes(StandardCharsets.UTF_8));
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
