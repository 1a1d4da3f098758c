package nl.leeratelier.studio.ui.desk;

import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.leeratelier.people.Account;
import nl.leeratelier.people.AccountId;
import nl.leeratelier.people.Accounts;
import nl.leeratelier.people.CurrentPerson;
import nl.leeratelier.people.Role;
import nl.leeratelier.pictures.Pictures;
import nl.leeratelier.pictures.ui.PictureDialog;
import nl.leeratelier.studio.Draft;
import nl.leeratelier.studio.DraftCheck;
import nl.leeratelier.studio.DraftCheck.Checked;
import nl.leeratelier.studio.Drafts;
import nl.leeratelier.studio.Presence;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** What all desks share: where drafts are kept, who is who, and a few threads on which drafts are checked. */
@Component
class Room implements DisposableBean {

    private static final int CHECKERS = 2;

    private final Drafts drafts;
    private final Presence presence;
    private final DraftCheck checker;
    private final Accounts accounts;
    private final CurrentPerson current;
    private final Pictures pictures;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            CHECKERS, Thread.ofPlatform().name("draft-check-", 0).daemon().factory());

    Room(
            Drafts drafts,
            Presence presence,
            DraftCheck checker,
            Accounts accounts,
            CurrentPerson current,
            Pictures pictures) {
        this.pictures = pictures;
        this.drafts = drafts;
        this.presence = presence;
        this.checker = checker;
        this.accounts = accounts;
        this.current = current;
    }

    Drafts drafts() {
        return drafts;
    }

    Presence presence() {
        return presence;
    }

    AccountId me() {
        return current.id();
    }

    /** Whether the person who is here writes, rather than reads what others wrote. */
    boolean mayWrite() {
        return current.is(Role.TRAINER);
    }

    /** What somebody is called; empty when they are not there any more. */
    String name(AccountId account) {
        return accounts.find(account).map(Account::name).orElse("");
    }

    /** Asks the author for a picture. */
    void choosePicture(SerializableConsumer<String> chosen) {
        new PictureDialog(pictures, current, chosen).open();
    }

    /** Looks at once. */
    Checked check(Draft draft, List<Draft> others) {
        return checker.check(draft, others);
    }

    /** Looks when there is time. */
    CompletableFuture<Checked> checkLater(Draft draft, List<Draft> others) {
        return CompletableFuture.supplyAsync(() -> checker.check(draft, others), threads);
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
