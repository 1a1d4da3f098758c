package nl.leeratelier.studio.ui.publish;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Does what takes seconds while the screen goes on, for the person who asked. */
@Component
class Later implements DisposableBean {

    private final ExecutorService workers =
            Executors.newFixedThreadPool(2, Thread.ofVirtual().factory());

    /** Begins; what comes of it can be asked for. */
    <T> CompletableFuture<T> get(Supplier<T> work) {
        SecurityContext context = SecurityContextHolder.getContext();
        Executor asThem = task -> workers.execute(() -> {
            SecurityContextHolder.setContext(context);
            try {
                task.run();
            } finally {
                SecurityContextHolder.clearContext();
            }
        });
        return CompletableFuture.supplyAsync(work, asThem);
    }

    @Override
    public void destroy() {
        workers.shutdownNow();
    }
}
