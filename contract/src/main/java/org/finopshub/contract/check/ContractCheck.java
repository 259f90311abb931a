package org.finopshub.contract.check;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import org.finopshub.contract.receipt.Violation;
import org.finopshub.contract.receipt.ViolationCode;

/**
 * Checks a drop against contract v1 and returns every violation; the sender's {@code hub check} and
 * the group's import run this same class.
 */
public final class ContractCheck {
  private final CheckRules rules;
  private final Clock clock;

  public ContractCheck(CheckRules rules) {
    this(rules, Clock.systemUTC());
  }

  /**
   * @param clock what the keys' validity is held against
   */
  public ContractCheck(CheckRules rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * Checks what can be known before a row is read: file name, manifest schema and version,
   * identity, signature, the declared files' names, kinds, presence and sizes.
   *
   * @param directory where the drop's files lie, flat; nothing outside it is opened and links are
   *     never followed
   */
  public Envelope openEnvelope(Path directory, String manifestFile) throws IOException {
    return new EnvelopeCheck(rules, clock.instant(), directory, manifestFile).open();
  }

  /**
   * Reads every data file once: digest, format, each row's rules, duplicate keys, referential,
   * control totals. Memory stays bounded whatever the drop's size.
   *
   * <p>Nothing is read of a drop without a readable manifest, or whose envelope is a question of
   * security: its sender is not known to be who it says.
   *
   * @param sink receives each row until the first violation; the rest is read to report all of them
   * @return the envelope's violations followed by those of the rows
   */
  public CheckReport readRows(Envelope envelope, ChargeSink sink) throws IOException {
    var log = new ViolationLog();
    log.addAll(envelope.violations(), envelope.violationCount());
    for (var file : envelope.missingFiles()) {
      log.add(Violation.ofFile(ViolationCode.FILE_MISSING, "The file is not there", file));
    }
    if (envelope.manifest() == null || isDistrusted(envelope)) {
      return new CheckReport(log.listed(), log.count(), envelope.findings(), 0);
    }
    var manifest = envelope.manifest();
    var columns = new ChargeColumns(manifest, rules);
    var check = new RowCheck(rules.limits(), columns, log, sink);
    for (var file : manifest.files()) {
      if (envelope.missingFiles().contains(file.name())) {
        check.totals().skipFile();
      } else {
        check.read(envelope.directory(), file);
      }
    }
    check.totals().compare(manifest.controlTotals(), log);
    var findings = new ArrayList<>(envelope.findings());
    findings.addAll(Findings.of(manifest, columns, rules.referential()));
    return new CheckReport(log.listed(), log.count(), findings, check.totals().rows());
  }

  /** More violations than are listed may hide one of security. */
  private static boolean isDistrusted(Envelope envelope) {
    return envelope.violationCount() > envelope.violations().size()
        || envelope.violations().stream()
            .flatMap(v -> ViolationCode.of(v.code()).stream())
            .anyMatch(code -> code.category() == ViolationCode.Category.SECURITY);
  }
}
