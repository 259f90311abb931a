package org.finopshub.group.slice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.check.ChargeSink;
import org.finopshub.contract.check.CheckReport;
import org.finopshub.contract.check.ContractCheck;
import org.finopshub.contract.check.Envelope;
import org.finopshub.group.copy.CopyRows;
import org.finopshub.group.rollup.SliceSums;
import org.postgresql.copy.CopyIn;

/**
 * One COPY: takes checked charges, looks their keys up batch by batch, adds them up and sends them
 * on.
 *
 * <p>Memory: one batch of charges, one buffer, the keys of the drop's applications, and the sums.
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
  private final CopyRows rows = new CopyRows();
  private final SliceSums sums;
  private long sent;

  ChargeStream(
      CopyIn copy,
      ChargeCopyFormat format,
      DimensionKeys keys,
      DimensionKeys.Catalogue catalogue,
      SliceSums sums,
      LoadProgress progress) {
    this.copy = copy;
    this.format = format;
    this.keys = keys;
    this.catalogue = catalogue;
    this.sums = sums;
    this.progress = progress;
  }

  /** Ends the COPY when every row keeps the contract, cancels it otherwise. */
  CheckReport copy(ContractCheck check, Envelope envelope) throws SQLException {
    try {
      rows.start();
      var report = check.readRows(envelope, this);
      if (report.accepted()) {
        send();
        rows.end();
        rows.sendTo(copy);
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
        int application = applications.get(charge.applicationId());
        int product = catalogue.products().get(charge.productId());
        short domain = catalogue.domains().get(charge.domainId());
        format.row(charge, application, product, domain, rows);
        sums.add(charge, application, product, domain);
      }
      sent += batch.size();
      batch.clear();
      rows.sendTo(copy);
      progress.reached(sent);
    } catch (SQLException e) {
      throw new IOException("COPY broke after %d rows".formatted(sent), e);
    }
  }

  private void learnApplications() {
    var unknown = new LinkedHashSet<String>();
    String last = null;
    for (var charge : batch) {
      var id = charge.applicationId();
      if (!id.equals(last) && !applications.containsKey(id)) {
        unknown.add(id);
      }
      last = id;
    }
    if (!unknown.isEmpty()) {
      applications.putAll(keys.applications(unknown.toArray(String[]::new)));
    }
  }
}
