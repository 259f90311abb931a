package org.finopshub.routes.local;

import java.time.Clock;
import java.util.Optional;
import org.finopshub.local.export.ExportQueue;
import org.finopshub.local.export.ExportRun;
import org.finopshub.routes.settings.TransferSettings;
import org.springframework.stereotype.Component;

/** Drops to send while the window is open; one that is under way when it closes is finished. */
@Component
public final class DueDrops {
  private final ExportQueue queue;
  private final TransferSettings transfer;
  private final Clock clock;

  DueDrops(ExportQueue queue, TransferSettings transfer, Clock clock) {
    this.queue = queue;
    this.transfer = transfer;
    this.clock = clock;
  }

  public Optional<ExportRun> next() {
    return transfer.window().isOpenAt(clock.instant()) ? queue.claimNext() : Optional.empty();
  }
}
