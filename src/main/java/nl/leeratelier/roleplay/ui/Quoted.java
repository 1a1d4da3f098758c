package nl.leeratelier.roleplay.ui;

import nl.leeratelier.roleplay.Choice;

/** Words as they are written on the screen: speech in quotation marks, a silence without. */
final class Quoted {

    private Quoted() {}

    static String line(String words) {
        return "“" + words + "”";
    }

    static String words(Choice choice) {
        return choice.silence() ? choice.words() : line(choice.words());
    }
}
