package org.finopshub.routes.demo;

import java.util.List;
import java.util.stream.Collectors;
import org.finopshub.local.report.ExportRow;

/** The group did not answer every drop in time. */
final class UnansweredException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnansweredException(List<ExportRow> drops) {
    super(
        drops.stream()
            .map(
                drop ->
                    "%s %s run %s is %s after %d attempts, last error: %s"
                        .formatted(
                            drop.entityId(),
                            drop.period(),
                            drop.runId(),
                            drop.status(),
                            drop.attempts(),
                            drop.lastError()))
            .collect(Collectors.joining("; ", "Drops without an answer: ", "")));
  }
}
