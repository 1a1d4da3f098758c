package nl.leeratelier.staff.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.staff.StaffFiles;
import nl.leeratelier.staff.StaffJob;
import nl.leeratelier.staff.StaffLine;
import nl.leeratelier.staff.StaffPlan;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.DataTable;
import nl.leeratelier.ui.DownloadLink;
import nl.leeratelier.ui.Fact;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.Page;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Under;
import nl.leeratelier.ui.Underway;

/** For the coordinator: people from a file, looked over first, then all of them or none. */
@Route("mensen-bestand")
@RolesAllowed("COORDINATOR")
class StaffFileView extends Page implements Under {

    private static final int SHOWN = 100;

    private final transient StaffFiles files;
    private final OrganisationId organisation;
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Div stage = new Div();
    private final RadioButtonGroup<StaffFiles.Purpose> purpose = new RadioButtonGroup<>();
    private final Select<String> programme = new Select<>();

    StaffFileView(StaffFiles files, Catalogue catalogue, CurrentPerson current) {
        this.files = files;
        organisation = current.organisation().id();
        catalogue
                .newest(organisation)
                .forEach(version ->
                        titles.put(version.programme().id(), version.programme().title()));
        title(t("staff.title"));
        lead(t("staff.lead"));
        purpose.setLabel(t("staff.purpose"));
        purpose.setItems(StaffFiles.Purpose.values());
        purpose.setItemLabelGenerator(one -> t(one == StaffFiles.Purpose.JOIN ? "staff.join" : "staff.leave"));
        purpose.setValue(StaffFiles.Purpose.JOIN);
        purpose.addValueChangeListener(_ -> programme.setVisible(purpose.getValue() == StaffFiles.Purpose.JOIN));
        programme.setLabel(t("staff.programme"));
        programme.setHelperText(t("staff.programme-help"));
        programme.setItems(titles.keySet());
        programme.setEmptySelectionAllowed(true);
        programme.setItemLabelGenerator(key -> key == null ? "" : titles.getOrDefault(key, key));
        if (titles.size() == 1) {
            programme.setValue(titles.keySet().iterator().next());
        }
        stage.addClassName("staff-stage");
        add(stage);
        ask();
    }

    @Override
    public String place() {
        return "mensen";
    }

    private void ask() {
        stage.removeAll();
        var upload = new Upload(UploadHandler.inMemory((_, bytes) -> take(bytes)));
        upload.setAcceptedFileTypes(".csv", ".txt", ".xlsx");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(StaffJob.BYTES_AT_MOST);
        upload.setUploadButton(new SecondaryButton(t("staff.upload"), _ -> {}));
        upload.setDropAllowed(false);
        var form = new Div(purpose, programme, upload);
        form.addClassName("form");
        stage.add(new Card(
                new Paragraph(t("staff.how")),
                new DownloadLink(t("staff.example"), "mensen.csv", DownloadLink.CSV, StaffFileView::example),
                form));
    }

    private static byte[] example() {
        return ("\uFEFFe-mail;programma;team;leidinggevende van\r\nsam.bakker@example.nl;;Wijkteam Noord;\r\n"
                        + "marijke.slot@example.nl;;;Wijkteam Noord\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private void take(byte[] bytes) {
        var job = files.begin(organisation, purpose.getValue(), Optional.ofNullable(programme.getValue()), bytes);
        stage.removeAll();
        stage.add(new Underway(
                () -> (double) job.done() / job.total(),
                () -> t("staff.looking", job.done(), job.total()),
                () -> job.state() != StaffJob.State.LOOKING,
                () -> looked(job)));
    }

    private void looked(StaffJob job) {
        stage.removeAll();
        if (job.state() == StaffJob.State.UNREADABLE) {
            stage.add(Notice.problem(t(job.reason())), again());
        } else if (job.state() == StaffJob.State.FAILED || job.plan().isEmpty()) {
            stage.add(Notice.problem(t("staff.failed")), again());
        } else {
            show(job, job.plan().orElseThrow());
        }
    }

    private void show(StaffJob job, StaffPlan plan) {
        if (!plan.problems().isEmpty()) {
            stage.add(Notice.warning(t("staff.problems", plan.problems().size())), problems(plan), again());
            return;
        }
        if (plan.lines().isEmpty()) {
            stage.add(Notice.problem(t("staff.unreadable.empty")), again());
            return;
        }
        stage.add(facts(plan), lines(plan));
        var actions = new Div(new PrimaryButton(t("staff.do"), _ -> carryOut(job)), again());
        actions.addClassName("actions");
        stage.add(actions);
    }

    private Div facts(StaffPlan plan) {
        if (purpose.getValue() == StaffFiles.Purpose.LEAVE) {
            return Fact.row(new Fact(count(plan, StaffLine.Deed.LEAVE), t("staff.fact.leave")));
        }
        var facts = Fact.row(
                new Fact(count(plan, StaffLine.Deed.INVITE), t("staff.fact.invite")),
                new Fact(count(plan, StaffLine.Deed.ENROL), t("staff.fact.enrol")),
                new Fact(count(plan, StaffLine.Deed.KEEP), t("staff.fact.keep")));
        if (plan.leading() > 0) {
            facts.add(new Fact(String.valueOf(plan.leading()), t("staff.fact.leads")));
        }
        return facts;
    }

    private static String count(StaffPlan plan, StaffLine.Deed deed) {
        return String.valueOf(plan.count(deed));
    }

    private DataTable problems(StaffPlan plan) {
        var table = new DataTable(
                        t(
                                "staff.problems.caption",
                                Math.min(SHOWN, plan.problems().size())),
                        t("staff.row"),
                        t("staff.column"),
                        t("staff.value"),
                        t("staff.wrong"))
                .stacked();
        plan.problems().stream()
                .limit(SHOWN)
                .forEach(problem -> table.row(
                        String.valueOf(problem.row()),
                        t(problem.column().key()),
                        problem.value().isEmpty() ? "–" : problem.value(),
                        t(problem.key())));
        return table;
    }

    private DataTable lines(StaffPlan plan) {
        var table = new DataTable(
                        t(
                                "staff.lines.caption",
                                Math.min(SHOWN, plan.lines().size()),
                                plan.lines().size()),
                        t("staff.column.email"),
                        t("staff.column.programme"),
                        t("staff.column.team"),
                        t("staff.column.leads"),
                        t("staff.deed"))
                .stacked();
        plan.lines().stream()
                .limit(SHOWN)
                .forEach(line -> table.row(
                        line.email(),
                        line.programme().isEmpty() ? "–" : titles.getOrDefault(line.programme(), line.programme()),
                        line.team().isEmpty() ? "–" : line.team(),
                        line.leads().isEmpty() ? "–" : String.join(", ", line.leads()),
                        t("staff.deed." + line.deed().name().toLowerCase(java.util.Locale.ROOT))));
        return table;
    }

    private void carryOut(StaffJob job) {
        job.carryOut();
        stage.removeAll();
        stage.add(new Underway(
                () -> (double) job.done() / job.total(),
                () -> t("staff.doing", job.done(), job.total()),
                () -> job.state() != StaffJob.State.DOING,
                () -> ended(job)));
    }

    private void ended(StaffJob job) {
        stage.removeAll();
        stage.add(
                job.state() == StaffJob.State.DONE
                        ? Notice.done(t("staff.done", job.total()))
                        : Notice.problem(t("staff.failed")),
                again(),
                ButtonLink.primary("mensen", t("staff.to-people")));
    }

    private SecondaryButton again() {
        return new SecondaryButton(t("staff.again"), _ -> ask());
    }
}
