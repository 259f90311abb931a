package org.finopshub.contract.check;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.finopshub.contract.format.ChargeReader;
import org.finopshub.contract.format.DataFileSource;
import org.finopshub.contract.format.ReadLimits;
import org.finopshub.contract.format.UnreadableFileException;
import org.finopshub.contract.manifest.Manifest.DataFile;
import org.finopshub.contract.receipt.Violation;
import org.finopshub.contract.receipt.ViolationCode;

/** Reads the data files of one drop, once each. */
final class RowCheck {
  private final CheckRules.Limits limits;
  private final ViolationLog log;
  private final ChargeSink sink;
  private final ChargeColumns columns;
  private final RowRules rules;
  private final RowTotals totals;

  RowCheck(CheckRules.Limits limits, ChargeColumns columns, ViolationLog log, ChargeSink sink) {
    this.limits = limits;
    this.columns = columns;
    this.log = log;
    this.sink = sink;
    this.rules = new RowRules(columns, log);
    this.totals = new RowTotals(columns);
  }

  RowTotals totals() {
    return totals;
  }

  void read(Path directory, DataFile file) throws IOException {
    try (var source =
        DataFileSource.open(
            directory, file, new ReadLimits(limits.maxBytes(), limits.maxRatio()))) {
      readRows(source, file);
      source.checksumProblem().ifPresent(p -> violation(p.code(), p.message(), file));
    } catch (NoSuchFileException e) {
      totals.skipFile();
      violation(ViolationCode.FILE_MISSING, "The file is not there", file);
    }
  }

  private void readRows(DataFileSource source, DataFile file) throws IOException {
    long before = totals.rows();
    try (var rows = source.rows(columns.inOrder())) {
      while (rows.next()) {
        take(rows, file, totals.rows() - before + 1);
      }
      if (totals.rows() - before != file.rows()) {
        violation(
            ViolationCode.ROW_COUNT_MISMATCH,
            "The manifest declares %d rows, the file has %d"
                .formatted(file.rows(), totals.rows() - before),
            file);
      }
    } catch (UnreadableFileException e) {
      totals.skipFile();
      violation(e.fault().code(), e.fault().message(), file);
    }
  }

  private void take(ChargeReader rows, DataFile file, long number) throws IOException {
    if (totals.rows() >= limits.maxRows()) {
      throw new UnreadableFileException(
          ViolationCode.TOO_LARGE, "The drop has more than %d rows".formatted(limits.maxRows()));
    }
    var fault = rows.fault();
    if (fault != null) {
      totals.addUnreadable();
      log.add(new Violation(fault.code().code(), fault.message(), file.name(), number, null, null));
      sink.passOver();
      return;
    }
    rules.judge(file.name(), number);
    totals.add();
    if (log.isEmpty()) {
      sink.accept(columns.charge());
    } else {
      sink.passOver();
    }
  }

  private void violation(ViolationCode code, String message, DataFile file) {
    log.add(Violation.ofFile(code, message, file.name()));
  }
}
