package nl.leeratelier.roleplay.ui;

import java.util.List;
import java.util.Optional;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.roleplay.Others;
import nl.leeratelier.roleplay.Others.Distribution;
import nl.leeratelier.roleplay.Scale;
import nl.leeratelier.ui.Strip.Band;

/** Where other trainees stand, found when it is asked for. */
@FunctionalInterface
interface Beside {

    /** Of so many people the lowest and the highest answer are left out of the band: it tells of most, not of all. */
    int ONE_OF = 8;

    /** What people other than this one answered at a stop; empty while they are too few. */
    Optional<Distribution> at(Others.Stop stop, AccountId without);

    /** Where most of them are on a scale. */
    static Band most(Distribution distribution, Scale scale) {
        List<Integer> counts = distribution.counts().getOrDefault(scale, List.of());
        int left = distribution.people() / ONE_OF;
        return new Band(first(counts, left), Scale.HIGHEST - first(counts.reversed(), left), distribution.people());
    }

    /** The first value at which more people were counted than are left out. */
    private static int first(List<Integer> counts, int left) {
        int sum = 0;
        for (int value = 0; value < counts.size(); value++) {
            sum += counts.get(value);
            if (sum > left) {
                return value;
            }
        }
        return 0;
    }
}
