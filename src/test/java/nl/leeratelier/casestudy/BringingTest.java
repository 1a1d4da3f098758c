package nl.leeratelier.casestudy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BringingTest {

    @ParameterizedTest
    @MethodSource("nl.leeratelier.casestudy.Cases#allShipped")
    void namesAllThatACaseCanBringToItsTalkInWords(CaseStudy study) {
        study.preparing()
                .talk()
                .ifPresent(talk -> assertThat(Bringing.of(study, talk.id()))
                        .allSatisfy(
                                fact -> assertThat(fact.words()).isNotBlank().isNotEqualTo(fact.name()))
                        .extracting(Bringing.Fact::name)
                        .containsExactlyInAnyOrderElementsOf(Facts.all(study)));
        assertThat(Bringing.of(study, "een-ander-gesprek")).isEmpty();
    }
}
