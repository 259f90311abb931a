package org.finopshub.group.slice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.check.ChargeSink;
import org.finopshub.contract.check.CheckReport;
import org.finopshub.contract.check.ContractCheck;
import org.finopshub.contract.check.Envelope;
import org.postgresql.copy.CopyIn;

/**
 * One COPY: takes checked charges, looks their keys up batch by batch and sends them on.
 *
 * <p>Memory: one batch of charges, one buffer, and the keys of the drop's applications.
 */
final class ChargeStream implements ChargeSink {
  private static final int BATCH = 8192;

  private final CopyIn copy;
  private final ChargeCopyFormat format;
  private final DimensionKeys keys;
  private final LoadProgress progress;
  private final DimensionKeys.Catalogue catalogue;
  private final Map<String, Integer> applications = new HashMap<>();
  private final List<Charge> batch = new ArrayList<>(BATCH);
  private final CopyBuffer buffer = new CopyBuffer();
  private long rows;

  ChargeStream(
      CopyIn copy,
      ChargeCopyFormat format,
      DimensionKeys keys,
      DimensionKeys.Catalogue catalogue,
      LoadProgress progress) {
    this.copy = copy;
    this.format = format;
    this.keys = keys;
    this.catalogue = catalogue;
    this.progress = progress;
  }

  /** Ends the COPY when every row keeps the contract, cancels it otherwise. */
  CheckReport copy(ContractCheck check, Envelope envelope) throws SQLException {
    try {
      format.start(buffer);
      var report = check.readRows(envelope, this);
      if (report.accepted()) {
        send();
        format.end(buffer);
        flush();
        copy.endCopy();
      }
      return report;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  @Override
  public void accept(Charge charge) throws IOException {
    batch.add(charge);
    if (batch.size() == BATCH) {
      send();
    }
  }

  private void send() throws IOException {
    try {
      learnApplications();
      for (var charge : batch) {
        format.row(
            charge,
            applications.get(charge.applicationId()),
            catalogue.products().get(charge.productId()),
            catalogue.domains().get(charge.domainId()),
            buffer);
      }
      rows += batch.size();
      batch.clear();
      flush();
      progress.reached(rows);
    } catch (SQLException e) {
      throw new IOException("COPY broke after %d rows".formatted(rows), e);
    }
  }

  private void learnApplications() {
    var unknown =
        batch.stream()
            .map(Charge::applicationId)
            .filter(id -> !applications.containsKey(id))
            .distinct()
            .toArray(String[]::new);
    if (unknown.length > 0) {
      applications.putAll(keys.applications(unknown));
    }
  }

  private void flush() throws SQLException {
    copy.writeToCopy(buffer.bytes(), 0, buffer.length());
    buffer.clear();
  }
}
