package org.finopshub.local.export;

import java.time.Instant;
import java.util.List;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.contract.receipt.Receipt;
import org.finopshub.contract.receipt.Violation;
import org.finopshub.local.run.BatchRun;

/** What the group answers. */
public final class Receipts {
  private Receipts() {}

  public static Receipt loaded(BatchRun run) {
    return receipt(run, IngestionStatus.LOADED, List.of());
  }

  static Receipt held(BatchRun run) {
    return receipt(run, IngestionStatus.HELD, List.of());
  }

  static Receipt rejected(BatchRun run) {
    return receipt(
        run,
        IngestionStatus.REJECTED,
        List.of(
            new Violation(
                "unknown-product",
                "Product tape is not in the referential",
                "a.csv",
                7L,
                "product_id",
                "tape")));
  }

  private static Receipt receipt(BatchRun run, IngestionStatus status, List<Violation> violations) {
    return new Receipt(
        run.entityId(),
        run.period(),
        run.runId(),
        1L,
        status,
        Instant.parse("2024-10-05T03:00:00Z"),
        Instant.parse("2024-10-05T03:00:01Z"),
        0,
        violations.size(),
        violations);
  }
}
