package nl.leeratelier.groups.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leeratelier.groups.GroupId;
import nl.leeratelier.groups.GroupRefused;
import nl.leeratelier.groups.LogEntry;
import nl.leeratelier.groups.TrainingLog;
import nl.leeratelier.learning.OwnWords;
import nl.leeratelier.learning.ui.RealData;
import nl.leeratelier.ui.Card;
import nl.leeratelier.ui.FreeText;
import nl.leeratelier.ui.Markup;
import nl.leeratelier.ui.Notice;
import nl.leeratelier.ui.PrimaryButton;
import nl.leeratelier.ui.Question;
import nl.leeratelier.ui.SecondaryButton;
import nl.leeratelier.ui.Words;

/** The trainer's log of a group: what came up, and what was changed in the training. */
class LogPart extends Card implements Words {

    private static final int PAGE = 5;

    private final transient TrainingLog log;
    private final GroupId group;
    private final transient Runnable gone;
    private final Input day = new Input();
    private final FreeText cameUp;
    private final FreeText changed;
    private final RealData realData = new RealData(Set.of());
    private final Div message = new Div();
    private final Div entries = new Div();
    private int shown = PAGE;

    LogPart(TrainingLog log, GroupId group, Runnable gone) {
        this.log = log;
        this.gone = gone;
        this.group = group;
        cameUp = new FreeText(t("groups.log.came-up"), OwnWords.LONGEST).help(t("groups.log.came-up.help"));
        changed = new FreeText(t("groups.log.changed"), OwnWords.LONGEST).help(t("groups.log.changed.help"));
        realData.onKeep(this::save);
        addClassName("group-log");
        message.addClassName("form-message");
        entries.addClassName("log-entries");
        add(new H2(t("groups.log")), new Paragraph(t("groups.log.text")), form(), entries);
        refresh();
    }

    private Div form() {
        day.setType("date");
        day.setValue(log.today().toString());
        day.getElement().setAttribute("max", log.today().toString());
        day.setId("log-day");
        NativeLabel label = new NativeLabel(t("groups.log.day"));
        label.setFor("log-day");
        Div when = new Div(label, day);
        when.addClassName("log-day");
        Div form = new Div(
                when, cameUp, changed, realData, message, new PrimaryButton(t("groups.log.save"), click -> save()));
        form.addClassName("log-form");
        return form;
    }

    private void save() {
        message.removeAll();
        if (!realData.allows(List.of(cameUp.value(), changed.value()))) {
            return;
        }
        try {
            log.write(group, day().orElse(LocalDate.MAX), cameUp.value(), changed.value());
            cameUp.setValue("");
            changed.setValue("");
            message.add(Notice.done(t("groups.log.saved")));
            refresh();
        } catch (GroupRefused refused) {
            if (refused.reason() == GroupRefused.Reason.NOT_THERE) {
                gone.run();
                return;
            }
            message.add(Notice.problem(t(refused.reason().key())));
        }
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(day.getValue()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private void refresh() {
        try {
            show(log.page(group, 0, shown + 1));
        } catch (GroupRefused refused) {
            gone.run();
        }
    }

    private void show(List<LogEntry> page) {
        entries.removeAll();
        page.stream().limit(shown).forEach(entry -> entries.add(article(entry)));
        if (page.isEmpty()) {
            entries.add(new Paragraph(t("groups.log.empty")));
        } else if (page.size() > shown) {
            entries.add(new SecondaryButton(t("groups.log.more"), click -> {
                shown += PAGE;
                refresh();
            }));
        }
    }

    private Article article(LogEntry entry) {
        Div words = new Div();
        String after = entry.changed().isEmpty()
                ? ""
                : "<h4>" + Markup.escape(t("groups.log.changed")) + "</h4><p>" + Markup.escape(entry.changed())
                        + "</p>";
        new Markup("<h3>" + Markup.escape(t("groups.log.on", entry.day())) + "</h3><h4>"
                        + Markup.escape(t("groups.log.came-up")) + "</h4><p>" + Markup.escape(entry.cameUp()) + "</p>"
                        + after)
                .into(words);
        SecondaryButton delete = new SecondaryButton(t("groups.log.delete"), click -> ask(entry)).quiet();
        delete.setAriaLabel(t("groups.log.delete-named", entry.day()));
        Article article = new Article(words, delete);
        article.addClassName("log-entry");
        return article;
    }

    private void ask(LogEntry entry) {
        new Question(
                        t("groups.log.delete-question", entry.day()),
                        t("groups.log.delete-text"),
                        t("groups.log.delete"),
                        () -> delete(entry))
                .danger()
                .ask();
    }

    private void delete(LogEntry entry) {
        try {
            log.delete(group, entry.id());
            refresh();
        } catch (GroupRefused refused) {
            gone.run();
        }
    }
}
