package nl.leeratelier.interchange.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import nl.leeratelier.interchange.CannotRead;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SafeXmlTest {

    @Test
    void readsElementsAttributesAndMixedText() throws Exception {
        Element root = read(
                "<?xml version='1.0'?><q:a xmlns:q='urn:x' B='1'><c>een <b>twee</b> drie</c><![CDATA[<p>]]></q:a>");
        assertThat(root.tagName()).isEqualTo("a");
        assertThat(root.attr("B")).isEqualTo("1");
        assertThat(root.child(0).wholeText()).isEqualTo("een twee drie");
        assertThat(root.wholeText()).endsWith("<p>");
    }

    @Test
    void readsOtherCharacterSets() throws Exception {
        byte[] latin = "<?xml version='1.0' encoding='ISO-8859-1'?><a>één</a>".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(SafeXml.read(latin).wholeText()).isEqualTo("één");
        assertThat(SafeXml.read("<a>één</a>".getBytes(StandardCharsets.UTF_16)).wholeText())
                .isEqualTo("één");
    }

    @Test
    void refusesDocumentTypesWhateverIsInThem() {
        refuses("<!DOCTYPE a><a/>", "xml-types");
        refuses("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>", "xml-types");
        refuses("<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/x.dtd'><a/>", "xml-types");
        refuses(
                "<!DOCTYPE a [<!ENTITY x 'xxxxxxxxxx'><!ENTITY y '&x;&x;&x;&x;&x;&x;&x;&x;'>]><a>&y;&y;&y;</a>",
                "xml-types");
    }

    @Test
    void refusesWhatIsTooDeepOrTooMuch() {
        refuses("<a>".repeat(5000) + "</a>".repeat(5000), "xml-size");
        refuses("<r>" + "<a/>".repeat(SafeXml.MOST_ELEMENTS) + "</r>", "xml-size");
    }

    @Test
    void refusesWhatIsBroken() {
        refuses("", "xml");
        refuses("<a><b></a>", "xml");
        refuses("<a>&nbsp;</a>", "xml");
        refuses("<a", "xml");
    }

    @Test
    void anyDamageIsRefusedOrReadInPeace() {
        byte[] whole = "<?xml version='1.0' encoding='UTF-8'?><a b='c'><d>één &amp; twee</d><![CDATA[x]]></a>"
                .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(5);
        for (int i = 0; i < 3000; i++) {
            byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            try {
                assertThat(SafeXml.read(damaged).tagName()).isNotEmpty();
            } catch (CannotRead refused) {
                assertThat(refused.key()).startsWith("interchange.refused.xml");
            }
        }
    }

    private static Element read(String xml) throws CannotRead {
        return SafeXml.read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static void refuses(String xml, String why) {
        assertThatThrownBy(() -> read(xml))
                .isInstanceOfSatisfying(
                        CannotRead.class, refused -> assertThat(refused.key()).isEqualTo("interchange.refused." + why));
    }
}
