package org.finopshub.routes.group;

import java.time.Instant;
import org.finopshub.group.refresh.RefreshOutcome;
import org.finopshub.routes.trace.RunTraces;
import org.springframework.stereotype.Component;

/** Shows in the trace of every run when it came into the views: one refresh serves many. */
@Component
public final class RefreshTrace {
  private final RunTraces traces;

  RefreshTrace(RunTraces traces) {
    this.traces = traces;
  }

  public void refreshed(RefreshOutcome outcome, long startedAtMillis) {
    outcome
        .drops()
        .forEach(
            drop ->
                traces.done("group-refresh-views", drop, Instant.ofEpochMilli(startedAtMillis)));
  }
}
