package nl.leeratelier.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leeratelier.personaldata.PersonalData;
import org.junit.jupiter.api.Test;

class MentionedTest {

    private final RolePlay talk = Talks.twoChairs();

    @Test
    void whoTheTalkSpeaksAboutMayBeNamed() {
        String own = "Ik vroeg Joost wat juf Anne had gehoord. Farahs antwoord was kort, en Yuna zweeg.";
        assertThat(PersonalData.find(own, talk.names())).isEmpty();
    }

    @Test
    void othersMayNot() {
        String own = "Joost lijkt op Kevin van vorig jaar.";
        assertThat(PersonalData.find(own, talk.names()))
                .singleElement()
                .satisfies(found -> assertThat(found.in(own)).isEqualTo("Kevin"));
    }
}
