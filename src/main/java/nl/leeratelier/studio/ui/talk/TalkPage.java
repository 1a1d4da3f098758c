package nl.leeratelier.studio.ui.talk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leeratelier.manuscript.Pointer;
import nl.leeratelier.studio.Marked;
import nl.leeratelier.studio.talk.Layout;
import nl.leeratelier.studio.talk.Names;
import nl.leeratelier.studio.talk.Reach;
import nl.leeratelier.studio.talk.Rules;
import nl.leeratelier.studio.talk.Spot;
import nl.leeratelier.studio.talk.TalkMap;
import nl.leeratelier.studio.talk.Writing;
import nl.leeratelier.studio.ui.desk.Desk;
import nl.leeratelier.ui.Words;

/** A talk that is being written: its map, and beside it the talk itself. */
final class TalkPage extends Div implements Workroom, Words {

    private static final String HEAD = "head";

    private final transient Desk desk;
    private final transient Rehearsals rehearsals;
    private final MapPart mapPart;
    private final Play play;
    private transient TalkMap map;
    private transient Layout layout;
    private transient Sayings sayings;
    private final transient Figures figures = new Figures();
    private transient Map<String, List<Marked>> problems = new HashMap<>();
    private transient List<Registration> registrations = new ArrayList<>();

    TalkPage(Desk desk, Rehearsals rehearsals) {
        this.desk = desk;
        this.rehearsals = rehearsals;
        addClassName("talk-page");
        map = TalkMap.of(desk.manuscript());
        layout = Layout.of(map);
        sayings = new Sayings(this, Names.of(desk.manuscript()));
        mapPart = new MapPart(this::choose);
        play = new Play(this, this::openKey);
        add(mapPart, play);
        collectProblems();
        draw();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        registrations.add(desk.onChange(this::changed));
        registrations.add(event.getUI().addPollListener(this::polled));
        rehearse();
    }

    private void rehearse() {
        rehearsals.ask(desk.programme(), desk.checked());
        figures.compare(desk.manuscript());
        sayWhatIsCounted();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        registrations.forEach(Registration::remove);
        registrations.clear();
        rehearsals.stop();
    }

    private void changed(Desk.Change change) {
        switch (change) {
            case Desk.Change.Edited edited -> edited(edited);
            case Desk.Change.Checked ignored -> {
                Map<String, List<Marked>> before = problems;
                collectProblems();
                rehearse();
                if (!problems.equals(before)) {
                    draw();
                }
            }
            case Desk.Change.Met ignored -> {
                // Who else is here is said in the head of the view.
            }
        }
    }

    private void edited(Desk.Change.Edited edited) {
        if (edited.own()) {
            play.settle(edited.at());
        }
        TalkMap now = TalkMap.of(desk.manuscript());
        boolean same = isSameShape(now);
        if (!same) {
            layout = Layout.of(now, layout);
        }
        map = now;
        sayings = new Sayings(this, Names.of(desk.manuscript()));
        if (!Rules.isRead(edited.at().last())) {
            figures.compare(desk.manuscript());
            sayWhatIsCounted();
        }
        reopen();
        List<String> steps = edited.at().steps();
        if (same && steps.size() > 2 && steps.getFirst().equals("nodes")) {
            redraw(Workroom.owner(edited.at()));
        } else {
            draw();
        }
    }

    /** Words were written in a moment: that shows there, and where ways lead to it. */
    private void redraw(String key) {
        Set<String> touched = new HashSet<>(Set.of(key));
        map.roads().stream().filter(road -> road.to().equals(key)).forEach(road -> touched.add(road.from()));
        Map<String, Integer> counts = counts();
        mapPart.show(mapPart.drawn()
                .with(Set.of(key), map, layout, new MapDrawing.Findings(figures.reach(), counts), sayings));
        play.show(counts, touched);
    }

    private boolean isSameShape(TalkMap now) {
        return now.roads().equals(map.roads())
                && now.start().equals(map.start())
                && now.spots().stream()
                        .map(Spot::key)
                        .toList()
                        .equals(map.spots().stream().map(Spot::key).toList());
    }

    private void polled(PollEvent event) {
        rehearsals.found().ifPresent(this::played);
    }

    /** Shows what playing at random found. */
    void played(Rehearsals.Played found) {
        boolean other = figures.take(found, desk.manuscript());
        sayWhatIsCounted();
        if (other) {
            draw();
        }
    }

    private void sayWhatIsCounted() {
        setClassName("counting", !figures.isCurrent());
        mapPart.tell(figures.told(map, rehearsals.isPlaying(), sayings));
    }

    private void draw() {
        Map<String, Integer> counts = counts();
        mapPart.show(MapDrawing.of(map, layout, new MapDrawing.Findings(figures.reach(), counts), sayings));
        play.show(counts);
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        problems.forEach((key, found) -> counts.put(key, found.size()));
        return counts;
    }

    private void collectProblems() {
        problems = new HashMap<>();
        desk.problems()
                .forEach(one -> problems.computeIfAbsent(Workroom.owner(one.at()), key -> new ArrayList<>())
                        .add(one));
    }

    @Override
    public Desk desk() {
        return desk;
    }

    @Override
    public Sayings sayings() {
        return sayings;
    }

    @Override
    public TalkMap map() {
        return map;
    }

    @Override
    public Reach reach() {
        return figures.reach();
    }

    @Override
    public List<Marked> problemsIn(Pointer part) {
        return List.copyOf(problems.getOrDefault(part.toString(), List.of()));
    }

    /** Somebody pressed a place on the map. */
    private void choose(String key) {
        map.spot(key).ifPresent(spot -> {
            if (spot.kind() == Spot.Kind.MISSING) {
                write(spot);
            } else if (spot.kind().isMoment() || spot.kind().isEnding()) {
                openKey(key);
            } else {
                mapPart.choose(key, map);
            }
        });
    }

    /** A moment that ways lead to already comes into being. */
    private void write(Spot missing) {
        Writing.Added added = Writing.missing(desk.manuscript(), missing.id());
        if (desk.edit(added.edit())) {
            open(added.at());
        }
    }

    @Override
    public void open(Pointer part) {
        openKey(part.toString());
    }

    private void openKey(String key) {
        if (key.equals(play.openKey())) {
            return;
        }
        form(key).ifPresent(form -> {
            play.open(key, form);
            draw();
            play.scrollTo(key);
            form.focusFirst();
            desk.moveTo(form.part());
            mapPart.choose(map.spot(key).isPresent() ? key : "", map);
        });
    }

    private Optional<PartForm> form(String key) {
        if (key.equals(HEAD)) {
            return Optional.of(new HeadForm(this));
        }
        Pointer part = Pointer.parse(key);
        if (desk.manuscript().at(part).isEmpty() || part.steps().size() != 2) {
            return Optional.empty();
        }
        return switch (part.steps().getFirst()) {
            case "nodes" -> map.spot(key).map(spot -> new MomentForm(this, part, spot.kind()));
            case "endings" -> Optional.of(new EndingForm(this, part));
            case "characters" -> Optional.of(new PersonForm(this, part));
            case "variables" -> Optional.of(new VariableForm(this, part));
            default -> Optional.empty();
        };
    }

    /** What lies open may have gone, or become another sort of moment. */
    private void reopen() {
        String key = play.openKey();
        if (key.isEmpty() || key.equals(HEAD)) {
            return;
        }
        boolean gone = desk.manuscript().at(Pointer.parse(key)).isEmpty();
        boolean other = play.openForm()
                .filter(form -> form instanceof MomentForm moment
                                && map.spot(key)
                                        .filter(spot -> spot.kind() != moment.kind())
                                        .isPresent()
                        || form instanceof PersonForm person && person.isStale())
                .isPresent();
        if (gone || other) {
            play.close();
            if (other) {
                openKey(key);
            }
        }
    }

    @Override
    public void close() {
        String key = play.openKey();
        play.close();
        draw();
        play.focus(key);
        mapPart.choose("", map);
    }

    Play play() {
        return play;
    }

    MapPart mapPart() {
        return mapPart;
    }
}
