package org.finopshub.routes.local;

import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;
import org.finopshub.contract.slice.DropName;
import org.finopshub.local.export.ExportQueue;
import org.finopshub.local.export.ExportRun;
import org.springframework.stereotype.Component;

/** Lets through the receipts of drops whose answer may come or change. */
@Component("awaitedReceipts")
final class AwaitedReceipts implements GenericFileFilter<Object> {
  private final ExportQueue queue;

  AwaitedReceipts(ExportQueue queue) {
    this.queue = queue;
  }

  @Override
  public boolean accept(GenericFile<Object> file) {
    return !file.isDirectory()
        && queue.awaitingReceipt().stream()
            .map(AwaitedReceipts::receiptFile)
            .anyMatch(file.getFileNameOnly()::equals);
  }

  private static String receiptFile(ExportRun export) {
    return new DropName(export.entityId(), export.period(), export.runId()).receiptFile();
  }
}
