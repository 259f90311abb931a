package org.finopshub.routes.group;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.finopshub.contract.manifest.Manifest;
import org.finopshub.group.ingestion.CheckedDrop;
import org.finopshub.group.ingestion.IngestionRun;
import org.springframework.stereotype.Component;

/** Counts what entities deliver: bytes when a drop is taken, rows and time once it is decided. */
@Component
final class ImportMeters {
  private final MeterRegistry registry;

  ImportMeters(MeterRegistry registry) {
    this.registry = registry;
  }

  void take(CheckedDrop drop) {
    registry
        .counter("finops.import.bytes", "entity", drop.arrival().entityId())
        .increment(
            drop.envelope().manifest().files().stream().mapToLong(Manifest.DataFile::bytes).sum());
  }

  void decide(IngestionRun run) {
    var entityId = run.arrival().entityId();
    registry.counter("finops.import.rows", "entity", entityId).increment(run.rowsLoaded());
    registry
        .timer("finops.import", "entity", entityId, "status", run.status().name())
        .record(Duration.between(run.receivedAt(), run.decidedAt()));
  }
}
