package nl.leeratelier.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.leeratelier.content.Fields.PlacedText;

/**
 * The names in a list that stand for files. A name that leads nowhere but resembles that of a file in no list is reported and
 * read as what it was meant to be, so that one slip of the pen is one problem.
 */
final class NamedFiles {

    private final String what;
    private final Problems problems;

    /** @param what what a name stands for, in a message */
    NamedFiles(String what, Problems problems) {
        this.what = what;
        this.problems = problems;
    }

    /**
     * The names of what is there, in the order of the list; each once.
     *
     * @param there the names of all that could be named
     * @param file the file that belongs to a name
     * @return empty where a name leads nowhere
     */
    List<Optional<String>> read(List<PlacedText> names, List<String> there, UnaryOperator<String> file) {
        List<String> written = names.stream().map(PlacedText::text).toList();
        List<String> unnamed = new ArrayList<>(
                there.stream().filter(name -> !written.contains(name)).toList());
        long astray = written.stream().filter(name -> !there.contains(name)).count();
        List<Optional<String>> read = new ArrayList<>();
        for (PlacedText name : names) {
            if (there.contains(name.text())) {
                once(name, read);
                continue;
            }
            Optional<String> meant = Spelling.nearest(name.text(), unnamed)
                    .or(() -> astray == 1 && unnamed.size() == 1 ? Optional.of(unnamed.getFirst()) : Optional.empty());
            meant.ifPresent(unnamed::remove);
            String mend = meant.map(one -> "did you mean '" + one + "'?")
                    .orElseGet(() -> "add " + file.apply(name.text()) + ", or correct the name");
            problems.add(name.place(), "there is no " + what + " '" + name.text() + "'", mend);
            read.add(meant);
        }
        return read;
    }

    private void once(PlacedText name, List<Optional<String>> read) {
        Optional<String> one = Optional.of(name.text());
        if (read.contains(one)) {
            problems.add(name.place(), what + " '" + name.text() + "' is listed twice", "keep one of the two");
        } else {
            read.add(one);
        }
    }
}
