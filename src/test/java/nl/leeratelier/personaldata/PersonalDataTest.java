package nl.leeratelier.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.leeratelier.personaldata.Finding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    private static final Set<String> CAST = Set.of("Sanne Bos", "Esther", "Mila", "Joris", "Teun", "Fatiha El-Amrani");

    private static List<String> found(String text) {
        return PersonalData.find(text, CAST).stream()
                .map(finding -> finding.kind() + " " + finding.in(text))
                .toList();
    }

    /** As trainees write: about the talk, about themselves, about their work, and none of it about anybody else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik zou eerst vragen hoe het met haar gaat. Daarna pas over de jas beginnen.",
                "Wat fijn dat je er bent, Esther. Hoe is het met Mila?",
                "Esthers gezicht betrok. Mila’s jas hing aan de stoel. Joris' verhaal klonk anders, en ook dat van fatiha.",
                "esther voelt zich niet gehoord, MILA ook niet.",
                "Ik heb Veilig Thuis gebeld en het advies van de aandachtsfunctionaris gevraagd.",
                "Volgens de Meldcode is dat stap 3. De Meldcodestappen ken ik, maar ik vind het spannend.",
                "Op Maandag spreken we af, niet in December. In mei 2024 is de nieuwe versie gekomen.",
                "Bel 0800-2000 of 112. Ook 0900 8844 kan. De Kindertelefoon is 0800-0432.",
                "Ze zei: “Dit gaat je niks aan.” Toen hield ik mijn mond.",
                "Hij zei \"Ga weg\" en ik bleef zitten. ‘Blijf maar’, dacht ik.",
                "Ik hoorde: ‘Laat ons met rust!’ Daar schrok ik van…",
                "- Eerst luisteren\n- Dan vragen\n* Niet invullen\n1. Rustig blijven",
                "'s Avonds lig ik er wakker van. 's Ochtends is het weg. ’t Is ook moeilijk.",
                "Het gezin woont in Utrecht en komt uit Syrië; de Nederlandse taal is nog lastig, Arabisch gaat beter.",
                "De Turkse buurvrouw en de Marokkaanse oma passen op. Mama is moe, Papa werkt.",
                "Bij GGD en CJG zeggen ze NIET BELLEN. OK dan.",
                "Ik geef het een 7. Van de 10 keer gaat het 3 keer mis, dus 70 procent.",
                "In 2014 en 2015 deed ik dit werk al, met 1200 kinderen per jaar en 2500 euro.",
                "Onderweg 3 keer gestopt. Halverwege 2 uur gewacht. Kamer 12, stap 4, blz. 123.",
                "We kregen 100.000.000 reacties, of 123456789 als je het mij vraagt.",
                "Ik wil graag dat Ik Zelf rustig blijf. Samen Met Ouders staat er op de poster.",
                "Volgens o.a. Augeo en d.w.z. Movisie helpt dat. Bijv. Pharos ook.",
                "Op 3 maart hebben we weer een gesprek, om half 10. Dat duurt tot 11.30 uur.",
                "Mijn moeder was net zo. Ik hou daar rekening mee, want anders vul ik het in.",
                "Ik app wel even via Whatsapp of Teams. De Whatsappgroep van school weet ervan.",
                "Wil je iets drinken? Ben je boos? Door die vraag viel het stil. Roos gekleurde wangen had ze.",
                "Sint-Maarten, Kerst en Ramadan: rond zo'n feest is het drukker in Noord-Holland.",
                "Het zijn 12-jarigen, groep 8, van 8.30 tot 14.15, in lokaal 1-2-3.",
                "Ik dacht aan art. 5 lid 2 en aan de Jeugdwet, de Participatiewet en het IVRK.",
                "(Ze keek weg.) [Stilte] *Zucht* En toen: niets.",
                "😀 Goed gegaan! Volgende keer langzamer…",
                "Zij heeft gelijk/Hij heeft gelijk, dat doet er niet toe.",
                "De leerkracht van groep 3 telt de dagen. Drie dagen zonder jas, twee keer zonder lunch.",
                "Wit als een doek was ze. Storm op zee. Bloem in de klas. Haar moeder zweeg. Roos dan.",
                "Koos voor rust. Ik koos de eerste zin. Ben je boos? Toon begrip. Ton van dat bedrag is weg.",
                "Veel van de Ouders kennen de Meldcode. Beelden van Syrië. Signalen van de Kindcheck telde ik ook.",
                "Dat glipt door de mazen. Zijn steven, een arend, een mark, de jas.",
                "Versie 1.2.3.4 van 10:15:30, rekening 00123, code 4711.",
            })
    void findsNothingInWhatIsNotPersonal(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ik dacht aan Kevin uit mijn eigen groep.            | NAME Kevin
            Vorige week zei mevrouw Jansen dat ook.             | NAME Jansen
            Dat was bij dhr. Bouzidi net zo.                    | NAME Bouzidi
            Kees weet het.                                      | NAME Kees
            Kees van der Berg belde.                            | NAME Kees van der Berg
            Het ging mis. Chinwe van den Heuvel zag het.        | NAME Chinwe van den Heuvel
            Roos de Wilde was er bij.                           | NAME Roos de Wilde
            Storm ter Horst ook.                                | NAME Storm ter Horst
            Nahid el Bouazzati weet ervan.                      | NAME Nahid el Bouazzati
            Volgens de Vries klopt het.                         | NAME Vries
            Vader van Jansen zei niets.                         | NAME Jansen
            Bas keek weg.                                       | NAME Bas
            Jan zweeg.                                          | NAME Jan
            Daar stond Roos bij.                                | NAME Roos
            Fatima deed dat vorig jaar ook.                     | NAME Fatima
            bij mohammed ging het mis                           | NAME mohammed
            Het is Fatima's zoon.                               | NAME Fatima's
            Dat is de jas van Peter van der Berg uit de straat. | NAME Peter van der Berg
            Ook J. de Vries belde.                              | NAME Vries
            Ik sprak Anne-Fleur Zwanenburg gisteren.            | NAME Anne-Fleur Zwanenburg
            Toen belde Xiu over de jas.                         | NAME Xiu
            Bel me op 06-12345678 alsjeblieft.                  | PHONE 06-12345678
            Mijn nummer is 06 12 34 56 78.                      | PHONE 06 12 34 56 78
            App +31 6 12345678 maar.                            | PHONE +31 6 12345678
            Of 0031612345678 dan.                               | PHONE 0031612345678
            Kantoor: 020-1234567.                               | PHONE 020-1234567
            Kantoor: (0251) 12 34 56                            | PHONE (0251) 12 34 56
            Het bsn is 123456782.                               | BSN 123456782
            Het bsn is 1234.56.782 volgens het dossier.         | BSN 1234.56.782
            Zonder nul ervoor: 10000008.                        | BSN 10000008
            Mail naar k.jansen@school-oost.nl graag.            | EMAIL k.jansen@school-oost.nl
            Ze wonen op Kerkstraat 12a in de stad.              | ADDRESS Kerkstraat 12a
            Ze wonen in de hoofdstraat 7.                       | ADDRESS hoofdstraat 7
            Het was bij Jan van Galenstraat 101 toch?           | ADDRESS Jan van Galenstraat 101
            Het was aan de Laan van Meerdervoort 12.            | ADDRESS Laan van Meerdervoort 12
            Het was aan de Molenweg 3.                          | ADDRESS Molenweg 3
            Postcode 1234 AB dus.                               | ADDRESS 1234 AB
            Postcode 1234ab dus.                                | ADDRESS 1234ab
            Geboren op 3 maart 2014 in de stad.                 | BIRTH_DATE 3 maart 2014
            Hij is van 3-3-2014.                                | BIRTH_DATE 3-3-2014
            Hij is van 03/03/2014.                              | BIRTH_DATE 03/03/2014
            Hij is van 3 mrt. 2014 dacht ik.                    | BIRTH_DATE 3 mrt. 2014
            Hij is van 2014-03-03.                              | BIRTH_DATE 2014-03-03
            Geb. 3-3-14 staat er.                               | BIRTH_DATE Geb. 3-3-14
            Zij is geboren in maart 2014.                       | BIRTH_DATE geboren in maart 2014
            Hij is jarig op 3 maart hoor.                       | BIRTH_DATE jarig op 3 maart
            """)
    void findsWhatLooksPersonal(String text, String expected) {
        assertThat(found(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Noortje", "Menno", "Truus", "Sjaak", "Willemien", "Mats", "Oussama", "Soumaya", "Furkan", "Zeliha",
                        "Tesfaye",
                "Fadumo", "Kwame", "Sunil", "Reshma", "Denzel", "Chanel", "Wojciech", "Bogdan", "Iryna", "Haitham",
                        "Rania",
                "Meiling", "Thiago", "Giulia"
            })
    void findsAGivenNameAtTheStartOfASentence(String name) {
        assertThat(found(name + " weet het.")).containsExactly("NAME " + name);
    }

    @Test
    void tellsEverythingInTheOrderOfTheText() {
        assertThat(PersonalData.find(
                        "Kevin de Boer, 3-3-2014, Dorpsstraat 1, 1234 AB, 06-12345678, kevin@huis.nl", CAST))
                .extracting(Finding::kind)
                .containsExactly(Kind.NAME, Kind.BIRTH_DATE, Kind.ADDRESS, Kind.ADDRESS, Kind.PHONE, Kind.EMAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456781", "111111111", "000000000", "12345678901", "20260312", "123.456.781"})
    void takesNoNumberForABsnThatFailsTheElevenTest(String number) {
        assertThat(found("Het gaat om " + number + " stuks")).isEmpty();
    }

    @Test
    void allowsEachPartOfAnAllowedName() {
        assertThat(found("Daar zaten Bos, El-Amrani en Amrani bij elkaar, naast Fatiha."))
                .isEmpty();
        assertThat(PersonalData.find("Daar zat Sanne.", Set.of())).hasSize(1);
    }

    @Test
    void everyNameOfTheListIsLeftAloneWhereItIsAllowed() {
        for (String name : Words.GIVEN) {
            String large = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
            for (String form :
                    List.of(name, large, large + "s", large + "’s", large.toUpperCase(java.util.Locale.ROOT))) {
                assertThat(PersonalData.find("Daar zat " + form + " bij.", Set.of(large)))
                        .as(form)
                        .isEmpty();
            }
        }
    }

    @Test
    void aTurkishNameIsTheSameInCapitals() {
        assertThat(PersonalData.find("Daar zat YILDIZ bij.", Set.of("Yıldız"))).isEmpty();
    }
}
