package nl.leeratelier.registers;

import static nl.leeratelier.registers.RecordDraft.line;
import static nl.leeratelier.registers.RecordDraft.require;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Role;
import nl.leeratelier.registers.RegisterRefused.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The registers that the platform knows. */
@Service
public class Registers {

    private static final int LONGEST_PATTERN = 200;

    private final RegisterRows rows;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    Registers(RegisterRows rows, CurrentPerson current, ApplicationEventPublisher events) {
        this.rows = rows;
        this.current = current;
        this.events = events;
    }

    /** All registers by name. */
    public List<Register> all() {
        return rows.all();
    }

    /** The register with this id. */
    public Optional<Register> find(String id) {
        return rows.find(id);
    }

    /**
     * For administrators: keeps what is known of a register.
     *
     * @param register without an id for a new one; its id is then made of its name
     * @throws RegisterRefused when something in it is wrong
     * @throws AccessDeniedException for anybody else
     */
    @Transactional
    public Register keep(Register register) {
        if (!current.is(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("Not theirs to keep");
        }
        var name = line(register.name(), Reason.NAME_INVALID);
        require(!name.isEmpty(), Reason.NAME_INVALID);
        require(compiles(register.numberPattern()), Reason.PATTERN_INVALID);
        var example = Register.normal(register.numberExample());
        require(register.takes(example), Reason.EXAMPLE_UNLIKE);
        var chambers = register.chambers().stream()
                .map(chamber -> line(chamber, Reason.CHAMBER_INVALID))
                .filter(chamber -> !chamber.isEmpty())
                .distinct()
                .toList();
        var id = register.id().isEmpty() ? newId(name) : register.id();
        var kept = new Register(
                id, name, register.numberPattern(), example, chambers, register.peOnline(), register.confirmed());
        rows.keep(kept);
        events.publishEvent(new RegisterChanged(id));
        return kept;
    }

    private String newId(String name) {
        var id = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        var cut = id.substring(0, Math.min(30, id.length()));
        require(!cut.isEmpty() && rows.find(cut).isEmpty(), Reason.NAME_INVALID);
        return cut;
    }

    private static boolean compiles(String pattern) {
        try {
            Pattern.compile(pattern);
            return !pattern.isBlank() && pattern.length() <= LONGEST_PATTERN;
        } catch (PatternSyntaxException notOne) {
            return false;
        }
    }
}
