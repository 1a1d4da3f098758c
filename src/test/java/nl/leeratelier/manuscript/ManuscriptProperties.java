package nl.leeratelier.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ManuscriptProperties {

    @Property(tries = 300)
    void readsWhatItWrote(@ForAll("manuscripts") Manuscript manuscript) {
        assertThat(ManuscriptTest.read("x.yaml", manuscript.text())).isEqualTo(manuscript);
    }

    @Property(tries = 300)
    void writesTheSameEachTime(@ForAll("manuscripts") Manuscript manuscript) {
        assertThat(ManuscriptTest.read("x.yaml", manuscript.text()).text()).isEqualTo(manuscript.text());
    }

    @Property(tries = 300)
    void takesBackAnyEdit(@ForAll("manuscripts") Manuscript manuscript, @ForAll long seed) {
        Edit edit = new AnyEdit(new Random(seed)).of(manuscript);

        if (manuscript.apply(edit) instanceof Outcome.Applied(Manuscript changed, Edit undo)) {
            assertThat(changed.apply(undo)).isInstanceOf(Outcome.Applied.class);
            assertThat(((Outcome.Applied) changed.apply(undo)).manuscript()).isEqualTo(manuscript);
        }
    }

    @Property(tries = 300)
    void neverOverwritesWhatAnotherWrote(@ForAll("manuscripts") Manuscript manuscript, @ForAll long seed) {
        AnyEdit edits = new AnyEdit(new Random(seed));
        Edit.Put mine = edits.put(manuscript);
        Optional<Value> theirs = Optional.of(Value.text("Dit schreef een ander."));
        Manuscript meanwhile =
                ((Outcome.Applied) manuscript.apply(new Edit.Put(mine.at(), mine.before(), theirs))).manuscript();

        Outcome outcome = meanwhile.apply(mine);

        assertThat(outcome).isEqualTo(new Outcome.Conflict(mine.at(), mine.after(), theirs));
    }

    @Property(tries = 300)
    void tellsEveryDifference(@ForAll("manuscripts") Manuscript before, @ForAll("manuscripts") Manuscript after) {
        List<Difference> differences = Difference.between(before, after);

        assertThat(differences.isEmpty()).isEqualTo(before.equals(after));
    }

    @Provide
    Arbitrary<Manuscript> manuscripts() {
        return AnyManuscript.manuscripts();
    }
}
