package nl.leeratelier.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leeratelier.people.Awaited;
import nl.leeratelier.people.Expected;
import nl.leeratelier.people.Invitation;
import nl.leeratelier.people.InvitationId;
import nl.leeratelier.people.Invitations;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.spreadsheet.Csv;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.DownloadLink;
import nl.leeratelier.ui.LinkToCopy;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Question;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who was invited to an organisation and has not come yet, however many; where no mail leaves, with the links to pass on,
 * one by one or in one file.
 */
public final class OpenInvitations extends Card implements Words {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int PAGE = 25;
    private static final int AT_A_TIME = 500;

    private final transient Invitations invitations;
    private final transient Expected expected;
    private final OrganisationId organisation;
    private final transient Map<InvitationId, URI> links = new HashMap<>();
    private final Paragraph passOn;
    private final DownloadLink file;
    private final Paragraph number = new Paragraph();
    private final TextField search = new TextField();
    private final PagedList<Awaited> list;
    private final List<String> headers;

    /** For its coordinators and for administrators. */
    public OpenInvitations(Invitations invitations, Expected expected, OrganisationId organisation) {
        this.invitations = invitations;
        this.expected = expected;
        this.organisation = organisation;
        headers = List.of(
                t("people.invitations.column.email"),
                t("people.invitations.column.team"),
                t("people.invitations.column.until"),
                t("people.invitations.column.link"));
        passOn = new Paragraph(t("people.invitations.pass-on"));
        file = new DownloadLink(
                t("people.invitations.file"), t("people.invitations.file-name") + ".csv", DownloadLink.CSV, this::csv);
        number.getElement().setAttribute("role", "status");
        search.setLabel(t("people.invitations.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> refresh());
        list = new PagedList<>(t("people.invitations.more"), PAGE, this::page, this::item);
        var head = new Div(new H2(t("people.invitations.open")), file);
        head.addClassName("people-head");
        add(head, passOn, search, number, list);
        tell();
    }

    /** Shows how it is now; nothing when nobody is expected. */
    public void refresh() {
        links.clear();
        list.refresh();
        tell();
    }

    private void tell() {
        var all = expected.count(organisation, "");
        var sought = search.getValue().strip();
        var found = sought.isEmpty() ? all : expected.count(organisation, sought);
        setVisible(all > 0);
        search.setVisible(all > PAGE || !sought.isEmpty());
        number.setText(
                sought.isEmpty() ? t("people.invitations.number", all) : t("people.invitations.found", found, all));
        if (sought.isEmpty()) {
            passOn.setVisible(!links.isEmpty());
            file.setVisible(!links.isEmpty());
        }
    }

    private List<Awaited> page(@Nullable Awaited after, int limit) {
        var page = expected.page(
                organisation,
                search.getValue().strip(),
                after == null ? null : after.invitation().id(),
                limit);
        links.putAll(expected.linksToPassOn(organisation, page));
        return page;
    }

    private ListItem item(Awaited awaited) {
        var invitation = awaited.invitation();
        var email = new Span();
        Markup.breakable(invitation.email()).into(email);
        var until = new Span(t("people.invitations.until", until(invitation)));
        until.addClassName("quiet-words");
        var withdraw = new SecondaryButton(t("people.invitations.withdraw"), _ -> ask(invitation)).quiet();
        withdraw.setAriaLabel(t("people.invitations.withdraw-of", invitation.email()));
        var item = new ListItem(email, until);
        awaited.team().ifPresent(name -> {
            var team = new Span(t("people.invitations.team", name));
            team.addClassName("quiet-words");
            item.add(team);
        });
        item.add(RoleWords.pills(this, invitation.roles()), withdraw);
        var link = links.get(invitation.id());
        if (link != null) {
            var more = new Div(new LinkToCopy(link.toString(), t("people.invitations.link-of", invitation.email())));
            more.addClassName("more");
            item.add(more);
        }
        return item;
    }

    /** All of them, those too whose link the person who is here may not have: without it. */
    private byte[] csv() {
        var bytes = new ByteArrayOutputStream();
        try (var csv = new Csv(bytes, headers)) {
            var page = expected.page(organisation, "", null, AT_A_TIME);
            while (!page.isEmpty()) {
                var stayed = expected.linksToPassOn(organisation, page);
                page.forEach(awaited ->
                        csv.row(cells(awaited, stayed.get(awaited.invitation().id()))));
                page = expected.page(
                        organisation, "", page.getLast().invitation().id(), AT_A_TIME);
            }
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return bytes.toByteArray();
    }

    private static List<String> cells(Awaited awaited, @Nullable URI link) {
        var cells = new ArrayList<String>();
        cells.add(awaited.invitation().email());
        cells.add(awaited.team().orElse(""));
        cells.add(until(awaited.invitation()).toString());
        cells.add(link == null ? "" : link.toString());
        return cells;
    }

    private static LocalDate until(Invitation invitation) {
        return LocalDate.ofInstant(invitation.expiresAt(), ZONE);
    }

    private void ask(Invitation invitation) {
        new Question(
                        t("people.invitations.withdraw-question", invitation.email()),
                        t("people.invitations.withdraw-text"),
                        t("people.invitations.withdraw"),
                        () -> {
                            invitations.withdraw(invitation.id(), organisation);
                            refresh();
                        })
                .ask();
    }
}
