package nl.leeratelier.app.cli;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says why the server cannot start, without banner or stack trace. */
final class PlainReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        Console.complain(analysis.getDescription());
        if (analysis.getAction() != null) {
            Console.complain(analysis.getAction());
        }
    }
}
