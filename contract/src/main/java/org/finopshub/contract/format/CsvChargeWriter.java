package org.finopshub.contract.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.UUID;
import org.finopshub.contract.charge.Charge;

/** Writes charges as CSV: UTF-8, header, LF, quotes only where RFC 4180 needs them. */
final class CsvChargeWriter implements ChargeWriter {
  private static final int BUFFER_BYTES = 1 << 16;

  private final CsvWriter csv;
  private LocalDate lastMonth;
  private String lastMonthText;
  private UUID lastRun;
  private String lastRunText;

  CsvChargeWriter(OutputStream file, FileLayout.Compression compression) throws IOException {
    var out = compression == FileLayout.Compression.GZIP ? new FastGzip(file) : file;
    csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .bufferSize(BUFFER_BYTES)
            .build(out, UTF_8);
    csv.writeRecord(Charge.COLUMNS);
  }

  @Override
  public void write(Charge charge) throws IOException {
    csv.writeRecord(
        charge.entityId(),
        period(charge.periodMonth()),
        charge.applicationId(),
        charge.domainId(),
        charge.productId(),
        charge.allocation().code(),
        charge.chargeCategory().code(),
        charge.consumedQuantity().toPlainString(),
        charge.consumedUnit(),
        charge.billedCost().toPlainString(),
        charge.effectiveCost().toPlainString(),
        charge.billingCurrency(),
        charge.pricingView(),
        run(charge.runId()));
  }

  /** The same for every row of a slice, and dear to write anew for each. */
  private String period(LocalDate month) {
    if (!month.equals(lastMonth)) {
      lastMonth = month;
      lastMonthText = month.toString();
    }
    return lastMonthText;
  }

  private String run(UUID id) {
    if (!id.equals(lastRun)) {
      lastRun = id;
      lastRunText = id.toString();
    }
    return lastRunText;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
