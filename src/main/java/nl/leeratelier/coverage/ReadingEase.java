package nl.leeratelier.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How easily Dutch reads, by Douma (1960): 206.84 - 0.93 × words per sentence - 77 × syllables per word. Dutch of level B1 is
 * commonly put at 60 and more. A figure to compare texts by, not a verdict: it knows nothing of what is said.
 */
final class ReadingEase {

    private static final Pattern CITATION = Pattern.compile("\\[[^\\]]*]");
    private static final Pattern SENTENCE = Pattern.compile("[.!?:]+[’”'\")]*\\s+|\\n\\s*\\n|\\n\\s*[-*\\d]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d’'-]*");
    /** Vowels that are heard as one; a Dutch ij is one as well. */
    private static final Pattern SYLLABLE =
            Pattern.compile("(?i)aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyáéíóúàèäëïöü]");

    private ReadingEase() {}

    /** The figure, at most 120 and usually 0 to 100; higher reads more easily. Of a text without words 0. */
    static double ease(String text) {
        String plain = CITATION.matcher(text).replaceAll("");
        List<String> words = split(plain);
        if (words.isEmpty()) {
            return 0;
        }
        long sentences = Arrays.stream(SENTENCE.split(plain))
                .filter(sentence -> WORD.matcher(sentence).find())
                .count();
        int syllables = words.stream().mapToInt(ReadingEase::syllables).sum();
        double perSentence = (double) words.size() / Math.max(1, sentences);
        double perWord = (double) syllables / words.size();
        return Math.min(120, 206.84 - 0.93 * perSentence - 77 * perWord);
    }

    static int words(String text) {
        return split(CITATION.matcher(text).replaceAll("")).size();
    }

    static int syllables(String word) {
        return Math.max(1, (int) SYLLABLE.matcher(word).results().count());
    }

    private static List<String> split(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).toList();
    }
}
