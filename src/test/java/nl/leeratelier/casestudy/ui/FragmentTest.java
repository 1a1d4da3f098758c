package nl.leeratelier.casestudy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class FragmentTest {

    @Test
    void writesLettersThatAreNotLatinAsReferences() {
        assertThat(Fragment.latin("<p>‘Zo’n dag’, zei hij. Één €</p>"))
                .isEqualTo("<p>&#8216;Zo&#8217;n dag&#8217;, zei hij. Één &#8364;</p>");
        assertThat(Fragment.latin("𝄞")).isEqualTo("&#119070;");
    }

    @Property
    void showsAnyTextAsItIs(@ForAll @StringLength(max = 60) String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Co}\\p{Cn}]", "");
        String html = Fragment.latin(Html.said("p", "", plain));
        assertThat(html.chars()).allMatch(c -> c <= 255);
        assertThat(Jsoup.parseBodyFragment(html).selectFirst("p").wholeText()).isEqualTo(plain);
    }

    @Property
    void keepsTextInsideItsAttribute(@ForAll @StringLength(max = 40) String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Co}\\p{Cn}]", "");
        String html = Html.choices(List.of(new Html.Option(plain, plain)), plain + "!", "");
        var button = Jsoup.parseBodyFragment(html).selectFirst("button");
        assertThat(button.attr("data-act")).isEqualTo(plain);
        assertThat(button.attributes().size()).isEqualTo(2);
    }
}
