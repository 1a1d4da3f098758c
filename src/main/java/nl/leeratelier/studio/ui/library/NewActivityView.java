package nl.leeratelier.studio.ui.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.content.Activity;
import nl.leeratelier.owncase.AnonymousCase;
import nl.leeratelier.owncase.AnonymousCaseId;
import nl.leeratelier.owncase.AnonymousCases;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.studio.DraftException;
import nl.leeratelier.studio.Drafts;
import nl.leeratelier.studio.NewWork;
import nl.leeratelier.studio.PublishingException;
import nl.leeratelier.studio.templates.Template;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.PrimaryButton;
import org.jspecify.annotations.Nullable;

/** Begins an activity: what kind, from which skeleton or which published activity, how it is called and where it belongs. */
@Route("studio/nieuw")
@RolesAllowed("TRAINER")
class NewActivityView extends Page implements BeforeEnterObserver {

    private static final int LONGEST = 200;

    private final transient NewWork work;
    private final transient Catalogue catalogue;
    private final transient CurrentPerson person;
    private final RadioButtonGroup<String> kind = new RadioButtonGroup<>();
    private final RadioButtonGroup<Beginning> start = new RadioButtonGroup<>();
    private final TextField title = new TextField();
    private final Card what = new Card();
    private final Div message = new Div();
    private final transient WherePart where;
    private final transient AnonymousCases practice;
    private transient @Nullable Original original;

    /** What stands at the beginning without a choice. */
    private sealed interface Original {

        /** Something published that is copied. */
        record Published(String programme, Activity activity) implements Original {}

        /** A case that a trainee brought in, without a name. */
        record Practice(AnonymousCase made) implements Original {}
    }

    NewActivityView(NewWork work, Catalogue catalogue, Drafts drafts, AnonymousCases practice, CurrentPerson person) {
        this.work = work;
        this.practice = practice;
        this.catalogue = catalogue;
        this.person = person;
        this.where =
                new WherePart(work, catalogue, drafts, person.organisation().id(), person.id());
        narrow();
        addClassName("new-activity");
        title(t("studio.new"));
        lead(t("studio.new.lead"));
        kind.setLabel(t("studio.new.kind"));
        kind.setItems(Template.KINDS);
        kind.setItemLabelGenerator(one -> t("studio.kind." + one));
        kind.addClassName("new-kinds");
        kind.addValueChangeListener(change -> offer(change.getValue()));
        start.setLabel(t("studio.new.start"));
        start.setRenderer(new ComponentRenderer<Component, Beginning>(this::beginning));
        start.addClassName("new-starts");
        title.setLabel(t("studio.new.title"));
        title.setHelperText(t("studio.new.title.help"));
        title.setMaxLength(LONGEST);
        title.setWidthFull();
        what.add(kind, start);
        kind.setValue(Beginning.first());
        message.addClassName("form-message");
        add(what, new Card(title), where, message, new PrimaryButton(t("studio.new.button"), click -> begin()));
    }

    private Component beginning(Beginning one) {
        Span name = new Span(t(one.key()));
        name.addClassName("start-name");
        Paragraph about = new Paragraph(t(one.key() + ".about"));
        Div both = new Div(name, about);
        both.addClassName("start");
        return both;
    }

    private void offer(String chosen) {
        var offered = Beginning.of(chosen);
        start.setItems(offered);
        start.setValue(offered.getFirst());
    }

    /**
     * The address may name something published to copy, {@code ?van=programma&activiteit=id}, or an anonymous case to go on from,
     * {@code ?casus=id}.
     */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        query.getSingleParameter("van").ifPresent(from -> {
            Activity activity = catalogue
                    .readable(from, person.organisation().id())
                    .flatMap(version -> query.getSingleParameter("activiteit")
                            .flatMap(id -> version.programme().activity(id)))
                    .orElseThrow(NotFoundException::new);
            beginWith(new Original.Published(from, activity), activity.title(), "studio.new.copy");
        });
        query.getSingleParameter("casus").ifPresent(id -> {
            AnonymousCase made = AnonymousCaseId.of(id).flatMap(practice::find).orElseThrow(NotFoundException::new);
            beginWith(new Original.Practice(made), made.title(), "studio.new.practice");
        });
    }

    private void beginWith(Original found, String name, String key) {
        original = found;
        title(t(key));
        lead(t(key + ".lead", name));
        what.setVisible(false);
        title.setValue(name);
    }

    private void begin() {
        message.removeAll();
        title.setInvalid(false);
        if (title.getValue().isBlank()) {
            title.setErrorMessage(t("studio.publishing.title-invalid"));
            title.setInvalid(true);
            title.focus();
            return;
        }
        try {
            WherePart.Place place = where.chosen();
            UI.getCurrent().navigate("studio/concept/" + draft(place).id());
        } catch (PublishingException refused) {
            message.add(Notice.problem(t(refused.reason().key())));
        } catch (DraftException.Refused refused) {
            message.add(Notice.problem(t(refused.reason().key())));
        }
    }

    private Draft draft(WherePart.Place place) {
        return switch (original) {
            case Original.Published(String programme, Activity activity) ->
                work.copyActivity(programme, activity.id(), place.programme(), place.module());
            case Original.Practice(AnonymousCase made) ->
                work.newActivity(place.programme(), place.module(), Template.CASE, Beginning.from(made, called()));
            case null -> {
                Beginning chosen = start.getValue();
                yield work.newActivity(
                        place.programme(),
                        place.module(),
                        chosen.kind(),
                        chosen.named().apply(called()));
            }
        };
    }

    private String called() {
        return title.getValue().strip();
    }
}
