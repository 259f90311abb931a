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
import org.finopshub.group.pace.ReadersFirst;
import org.finopshub.group.rollup.SliceSums;
import org.postgresql.copy.CopyIn;

/**
 * A COPY: takes checked charges, looks their keys up batch by batch, adds them up and sends them
 * on.
 *
 * <p>While somebody asks the hub for figures it is a COPY per step, so that a load that waits
 * leaves the database nothing to do.
 *
 * <p>Memory: one batch of charges, one buffer, the keys of the drop's applications, and the sums.
 */
final class ChargeStream implements ChargeSink {
  private static final int BATCH = 8192;
  private static final int STEP = 512;

  private final Begin begin;
  private final ChargeCopyFormat format;
  private final DimensionKeys keys;
  private final LoadProgress progress;
  private final ReadersFirst readers;
  private final ReadersFirst.Pace pace;
  private final DimensionKeys.Catalogue catalogue;
  private final Map<String, Integer> applications = new HashMap<>();
  private final List<Charge> batch = new ArrayList<>(BATCH);
  private final CopyRows rows = new CopyRows();
  private final SliceSums sums;
  private CopyIn copy;
  private long sent;
  private long sentBefore;
  private long passedOver;

  ChargeStream(
      Begin begin,
      ChargeCopyFormat format,
      DimensionKeys keys,
      DimensionKeys.Catalogue catalogue,
      SliceSums sums,
      LoadProgress progress,
      ReadersFirst readers) {
    this.begin = begin;
    this.format = format;
    this.keys = keys;
    this.catalogue = catalogue;
    this.sums = sums;
    this.progress = progress;
    this.readers = readers;
    this.pace = readers.pace();
  }

  /** Ends the COPY when every row keeps the contract, cancels it otherwise. */
  CheckReport copy(ContractCheck check, Envelope envelope) throws SQLException {
    try {
      begin();
      var report = check.readRows(envelope, this);
      if (report.accepted()) {
        send();
        end();
      }
      return report;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      pace.close();
      if (copy != null && copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private void begin() throws SQLException {
    copy = begin.copy();
    rows.start();
    sentBefore = sent;
  }

  /** Returns when the database has stored what was sent. */
  private void end() throws SQLException {
    rows.end();
    rows.sendTo(copy);
    copy.endCopy();
  }

  @Override
  public void accept(Charge charge) throws IOException {
    batch.add(charge);
    if (batch.size() == BATCH) {
      send();
    } else if (batch.size() % STEP == 0) {
      step();
    }
  }

  @Override
  public void passOver() {
    if (++passedOver % STEP == 0) {
      pace.step();
    }
  }

  private void send() throws IOException {
    learnApplications();
    for (var charge : batch) {
      int application = applications.get(charge.applicationId());
      int product = catalogue.products().get(charge.productId());
      short domain = catalogue.domains().get(charge.domainId());
      format.row(charge, application, product, domain, rows);
      sums.add(charge, application, product, domain);
      if (++sent % STEP == 0) {
        step();
      }
    }
    batch.clear();
    progress.reached(sent);
  }

  private void step() throws IOException {
    try {
      if (readers.isAnybodyAsking() && sent > sentBefore) {
        end();
        pace.step();
        begin();
      } else {
        rows.sendTo(copy);
        pace.step();
      }
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

  /** Begins a COPY of the same table. */
  interface Begin {
    CopyIn copy() throws SQLException;
  }
}
