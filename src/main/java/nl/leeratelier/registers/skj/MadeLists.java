package nl.leeratelier.registers.skj;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.people.PersonErased;
import nl.leeratelier.registers.RecordId;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files that were made of the list: what was to be entered in one can be noted as entered at once, and taken back. For
 * those who coordinate the organisation; anybody else gets {@link AccessDeniedException}.
 */
@Service
public class MadeLists {

    private static final int SHOWN = 10;
    private static final int AT_A_TIME = 1000;
    private static final Duration KEPT = Duration.ofDays(400);

    private final SkjList list;
    private final MadeListRows rows;
    private final Clock clock;

    MadeLists(SkjList list, MadeListRows rows, Clock clock) {
        this.list = list;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Hands out all lines as they were at one moment, as {@link SkjList#each}, and remembers which of them were to be entered.
     *
     * @param kind how the name of the file ends
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void each(OrganisationId organisation, SkjFilter filter, String kind, Consumer<SkjLine> reader) {
        list.mustCoordinate(organisation);
        var remembering = new Remembering(organisation, filter.accreditation(), kind);
        list.each(organisation, filter, line -> {
            reader.accept(line);
            remembering.accept(line);
        });
        remembering.end();
    }

    /** Remembers which of these lines were to be entered. */
    @Transactional
    void remember(OrganisationId organisation, RecordId accreditation, String kind, List<SkjLine> lines) {
        list.mustCoordinate(organisation);
        var remembering = new Remembering(organisation, accreditation, kind);
        lines.forEach(remembering);
        remembering.end();
    }

    private final class Remembering implements Consumer<SkjLine> {

        private final UUID file;
        private final List<SkjLine> waiting = new ArrayList<>();
        private boolean any;

        Remembering(OrganisationId organisation, RecordId accreditation, String kind) {
            var made = list.act(Act.Kind.ENTERED, "");
            file = rows.add(organisation, accreditation, kind, made.by(), made.at());
        }

        @Override
        public void accept(SkjLine line) {
            if (line.place() == Place.TO_ENTER) {
                waiting.add(line);
                any = true;
                if (waiting.size() == AT_A_TIME) {
                    write();
                }
            }
        }

        private void write() {
            rows.add(file, waiting);
            waiting.clear();
        }

        void end() {
            write();
            if (!any) {
                rows.remove(file);
            }
        }
    }

    /** The last {@value #SHOWN} in which something was to be entered, the newest first. */
    public List<MadeList> last(OrganisationId organisation, RecordId accreditation) {
        list.mustCoordinate(organisation);
        var made = rows.last(organisation, accreditation, SHOWN);
        var people = new HashSet<AccountId>();
        made.forEach(one -> {
            people.add(one.by());
            one.entered().map(MadeList.Entered::by).ifPresent(people::add);
        });
        var names = list.names(people);
        return made.stream().map(one -> named(one, names)).toList();
    }

    private static MadeList named(MadeList one, Map<AccountId, String> names) {
        return new MadeList(
                one.id(),
                one.kind(),
                one.by(),
                names.getOrDefault(one.by(), ""),
                one.at(),
                one.lines(),
                one.open(),
                one.entered()
                        .map(entered -> new MadeList.Entered(
                                entered.by(), names.getOrDefault(entered.by(), ""), entered.at(), entered.lines())));
    }

    /**
     * Notes that all lines of a file were entered at the register.
     *
     * @return how many; those that were not to be entered any more stay as they are
     */
    @Transactional
    public int entered(OrganisationId organisation, UUID file) {
        list.mustCoordinate(organisation);
        return rows.enter(organisation, file, list.act(Act.Kind.ENTERED, ""));
    }

    /**
     * Takes that back.
     *
     * @return of how many; lines of which something else was noted since stay as they are
     */
    @Transactional
    public int undo(OrganisationId organisation, UUID file) {
        list.mustCoordinate(organisation);
        return rows.undo(organisation, file, list.act(Act.Kind.UNDONE, ""));
    }

    @EventListener
    void on(PersonErased erased) {
        rows.erase(erased.account());
    }

    /** What was in a file is of no use once the list has moved on by more than a year. */
    @Scheduled(fixedDelayString = "${leeratelier.skj.every:24h}", initialDelayString = "${leeratelier.skj.first:10m}")
    @Transactional
    public void forgetOld() {
        rows.deleteBefore(clock.instant().minus(KEPT));
    }
}
