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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import nl.leeratelier.catalogue.Catalogue;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.OrganisationId;
import nl.leeratelier.staff.StaffFiles;
import nl.leeratelier.staff.StaffJob;
import nl.leeratelier.staff.StaffLine;
import nl.leeratelier.staff.StaffPlan;
import nl.leeratelier.staff.StaffProblem;
import nl.leeratelier.ui.ButtonLink;
import nl.leeratelier.ui.Card;
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

    private static final int NAMED = 10;

    private final transient StaffFiles files;
    private final OrganisationId organisation;
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Div stage = new Div();
    private final transient StaffTables tables = new StaffTables(this, titles);
    private final Paragraph how = new Paragraph();
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
        purpose.addValueChangeListener(_ -> purposeChosen());
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
        files.underway(organisation).ifPresentOrElse(this::goOn, this::ask);
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
                how,
                new DownloadLink(t("staff.example"), "mensen.csv", DownloadLink.CSV, StaffFileView::example),
                form));
        purposeChosen();
    }

    private void purposeChosen() {
        var isJoin = purpose.getValue() == StaffFiles.Purpose.JOIN;
        programme.setVisible(isJoin);
        how.setText(t(isJoin ? "staff.how" : "staff.how-leave"));
    }

    private static byte[] example() {
        return ("\uFEFFe-mail;programma;team;leidinggevende van\r\nsam.bakker@example.nl;;Wijkteam Noord;\r\n"
                        + "marijke.slot@example.nl;;;Wijkteam Noord\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private void take(byte[] bytes) {
        look(files.begin(organisation, purpose.getValue(), Optional.ofNullable(programme.getValue()), bytes));
    }

    private void look(StaffJob job) {
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
            wrong(job, plan);
            return;
        }
        if (plan.lines().isEmpty()) {
            stage.add(Notice.problem(t("staff.unreadable.empty")), again());
            return;
        }
        stage.add(facts(plan));
        if (job.purpose() == StaffFiles.Purpose.LEAVE) {
            stage.add(Notice.info(t("staff.leave-text")));
        }
        if (!plan.newTeams().isEmpty()) {
            stage.add(Notice.warning(t("staff.new-teams", plan.newTeams().size(), some(plan.newTeams()))));
        }
        if (job.purpose() == StaffFiles.Purpose.JOIN && !plan.ignored().isEmpty()) {
            stage.add(Notice.info(t("staff.ignored", plan.ignored().size(), some(plan.ignored()))));
        }
        if (plan.lines().size() > StaffTables.SHOWN) {
            stage.add(new Paragraph(
                    t("staff.lines.caption", StaffTables.SHOWN, plan.lines().size())));
        }
        stage.add(job.purpose() == StaffFiles.Purpose.LEAVE ? tables.leaving(plan) : tables.lines(plan));
        var actions = new Div(new PrimaryButton(t("staff.do"), _ -> carryOut(job)), again());
        actions.addClassName("actions");
        stage.add(actions);
    }

    /** What must be mended; a programme that was forgotten is chosen here once for all rows. */
    private void wrong(StaffJob job, StaffPlan plan) {
        var without =
                plan.problems().stream().filter(StaffFileView::lacksProgramme).count();
        var others = plan.problems().stream()
                .filter(problem -> !lacksProgramme(problem))
                .toList();
        if (without > 0) {
            var choice = new Select<String>();
            choice.setLabel(t("staff.programme"));
            choice.setItems(titles.keySet());
            choice.setItemLabelGenerator(key -> titles.getOrDefault(key, key));
            choice.addValueChangeListener(chosen -> {
                programme.setValue(chosen.getValue());
                look(job.with(chosen.getValue()));
            });
            stage.add(new Card(new Paragraph(t("staff.without-programme", without)), choice));
        }
        if (!others.isEmpty()) {
            stage.add(Notice.warning(t("staff.problems", others.size())));
            if (others.size() > StaffTables.SHOWN) {
                stage.add(new Paragraph(t("staff.problems.caption", StaffTables.SHOWN, others.size())));
            }
            stage.add(tables.problems(others));
        }
        stage.add(again());
    }

    private static boolean lacksProgramme(StaffProblem problem) {
        return problem.key().equals("staff.problem.programme-missing");
    }

    /** So many names that they can be read, and whether there are more. */
    private static String some(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(NAMED, names.size()))) + (names.size() > NAMED ? " …" : "");
    }

    private Div facts(StaffPlan plan) {
        var facts = facts(deed -> plan.count(deed));
        if (plan.leading() > 0) {
            facts.add(new Fact(number(plan.leading()), t("staff.fact.leads")));
        }
        return facts;
    }

    private Div facts(ToIntFunction<StaffLine.Deed> counts) {
        int invited = counts.applyAsInt(StaffLine.Deed.INVITE) + counts.applyAsInt(StaffLine.Deed.INVITE_AGAIN);
        int leave = counts.applyAsInt(StaffLine.Deed.LEAVE);
        int withdrawn = counts.applyAsInt(StaffLine.Deed.WITHDRAW);
        if (leave + withdrawn > 0) {
            var facts = Fact.row(new Fact(number(leave), t("staff.fact.leave", leave)));
            if (withdrawn > 0) {
                facts.add(new Fact(number(withdrawn), t("staff.fact.withdraw", withdrawn)));
            }
            return facts;
        }
        int enrolled = counts.applyAsInt(StaffLine.Deed.ENROL);
        int kept = counts.applyAsInt(StaffLine.Deed.KEEP);
        return Fact.row(
                new Fact(number(invited), t("staff.fact.invite", invited)),
                new Fact(number(enrolled), t("staff.fact.enrol", enrolled)),
                new Fact(number(kept), t("staff.fact.keep", kept)));
    }

    private String number(int count) {
        return t("staff.number", count);
    }

    private void carryOut(StaffJob job) {
        job.carryOut();
        goOn(job);
    }

    /** Also for whoever was elsewhere in the meantime. */
    private void goOn(StaffJob job) {
        if (job.state() != StaffJob.State.DOING) {
            ended(job);
            return;
        }
        stage.removeAll();
        stage.add(new Underway(
                () -> (double) job.done() / job.total(),
                () -> t("staff.doing", job.done(), job.total()),
                () -> job.state() != StaffJob.State.DOING,
                () -> ended(job)));
    }

    private void ended(StaffJob job) {
        stage.removeAll();
        files.heard();
        if (job.state() != StaffJob.State.DONE) {
            stage.add(Notice.problem(t("staff.failed")), again());
            return;
        }
        stage.add(Notice.done(t("staff.done", job.total())), facts(job::counted));
        if (!files.areMailed() && job.counted(StaffLine.Deed.INVITE, StaffLine.Deed.INVITE_AGAIN) > 0) {
            stage.add(Notice.warning(t("staff.done-links")));
        }
        var actions = new Div(ButtonLink.primary("mensen", t("staff.to-people")), again());
        actions.addClassName("actions");
        stage.add(actions);
    }

    private SecondaryButton again() {
        return new SecondaryButton(t("staff.again"), _ -> ask());
    }
}
