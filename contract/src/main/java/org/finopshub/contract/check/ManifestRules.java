package org.finopshub.contract.check;

import java.util.HashSet;
import org.finopshub.contract.format.FileLayout.Compression;
import org.finopshub.contract.format.FileLayout.Format;
import org.finopshub.contract.manifest.Manifest;
import org.finopshub.contract.manifest.Manifest.DataFile;
import org.finopshub.contract.manifest.Manifest.DomainTotals;
import org.finopshub.contract.receipt.Violation;
import org.finopshub.contract.receipt.ViolationCode;
import org.finopshub.contract.slice.DropName;

/** What a manifest's parts must be to each other; its schema has been checked before. */
final class ManifestRules {
  private final DropName name;
  private final Manifest manifest;
  private final CheckRules.Limits limits;
  private final ViolationLog log;

  ManifestRules(DropName name, Manifest manifest, CheckRules.Limits limits, ViolationLog log) {
    this.name = name;
    this.manifest = manifest;
    this.limits = limits;
    this.log = log;
  }

  void check() {
    expect(
        name.period().equals(manifest.period()),
        ViolationCode.SCOPE,
        "period_month",
        "The file name is of period %s, the manifest of %s"
            .formatted(name.period(), manifest.period()));
    expect(
        name.runId().equals(manifest.runId()),
        ViolationCode.SCOPE,
        "run_id",
        "The file name is of run %s, the manifest of %s".formatted(name.runId(), manifest.runId()));
    checkFileNames();
    checkCounts();
  }

  private void checkFileNames() {
    var seen = new HashSet<String>();
    int part = 0;
    for (var file : manifest.files()) {
      part++;
      var expected = expectedName(file, part);
      if (expected == null) {
        fileViolation(
            ViolationCode.MANIFEST,
            "%s files cannot have compression %s".formatted(file.format(), file.compression()),
            file);
      } else if (!expected.equals(file.name()) || !seen.add(file.name())) {
        fileViolation(
            ViolationCode.FILE_NAME,
            "Expected %s: parts are numbered from 0001 without gaps".formatted(expected),
            file);
      }
      if (file.bytes() > limits.maxBytes()) {
        fileViolation(
            ViolationCode.TOO_LARGE,
            "The file has more than %d bytes".formatted(limits.maxBytes()),
            file);
      }
    }
  }

  /** Null when the format does not know the compression. */
  private String expectedName(DataFile file, int part) {
    var format = Format.of(file.format());
    var compression = Compression.of(file.compression());
    return format.allows(compression) ? name.factsFile(part, format.extension(compression)) : null;
  }

  private void checkCounts() {
    var totals = manifest.controlTotals();
    long inFiles = manifest.files().stream().mapToLong(DataFile::rows).sum();
    long inDomains = totals.byDomain().values().stream().mapToLong(DomainTotals::rows).sum();
    expect(
        inFiles == totals.rows(),
        ViolationCode.MANIFEST,
        "control_totals.rows",
        "The control total is %d rows, the files declare %d".formatted(totals.rows(), inFiles));
    expect(
        inDomains == totals.rows(),
        ViolationCode.MANIFEST,
        "control_totals.by_domain",
        "The control total is %d rows, the domains declare %d".formatted(totals.rows(), inDomains));
    expect(
        totals.rows() <= limits.maxRows(),
        ViolationCode.TOO_LARGE,
        "control_totals.rows",
        "The drop declares %d rows; at most %d are taken"
            .formatted(totals.rows(), limits.maxRows()));
  }

  private void expect(boolean condition, ViolationCode code, String property, String message) {
    if (!condition) {
      log.add(new Violation(code.code(), message, null, null, property, null));
    }
  }

  private void fileViolation(ViolationCode code, String message, DataFile file) {
    log.add(Violation.ofFile(code, message, file.name()));
  }
}
