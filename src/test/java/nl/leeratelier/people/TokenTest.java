package nl.leeratelier.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TokenTest {

    @Test
    void isOfTwoHundredAndFiftySixRandomBitsThatFitInALink() {
        assertThat(Stream.generate(Token::next).limit(1000).map(Token::secret))
                .doesNotHaveDuplicates()
                .allMatch(secret -> secret.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void isNotToldByItsHashNorInALog() {
        var token = Token.next();
        assertThat(token.hash()).hasSize(64).doesNotContain(token.secret());
        assertThat(token.toString()).doesNotContain(token.secret());
        assertThat(new Token(token.secret()).hash()).isEqualTo(token.hash());
    }
}
