package org.finopshub.group.ingestion;

import java.util.List;
import org.finopshub.contract.check.CheckReport;
import org.finopshub.contract.check.Finding;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.contract.receipt.Violation;
import org.finopshub.contract.receipt.ViolationCode;

/**
 * What is to be answered to a delivery, before it is recorded.
 *
 * @param reason one sentence
 * @param findings of a slice that was loaded nevertheless
 */
public record Decision(
    IngestionStatus status,
    String reason,
    List<Violation> violations,
    long violationCount,
    List<Finding> findings,
    Load load) {
  public Decision {
    reason = StorableText.of(reason);
    violations = violations.stream().map(StorableText::of).toList();
    findings = List.copyOf(findings);
  }

  /** What loading took; all zero when nothing was loaded. */
  public record Load(long rows, long loadMillis, long rollupMillis) {
    static final Load NONE = new Load(0, 0, 0);
  }

  public static Decision loaded(CheckReport report, Load load) {
    return new Decision(
        IngestionStatus.LOADED,
        "%d charges loaded".formatted(load.rows()),
        List.of(),
        0,
        report.findings(),
        load);
  }

  /** Nothing to do, or nothing any more. */
  public static Decision passedOver(IngestionStatus status, String reason) {
    return new Decision(status, reason, List.of(), 0, List.of(), Load.NONE);
  }

  public static Decision rejected(List<Violation> violations, long violationCount) {
    var first = violations.get(0);
    return new Decision(
        IngestionStatus.REJECTED,
        violationCount == 1
            ? "%s: %s".formatted(first.code(), first.message())
            : "%s: %s (and %d more)".formatted(first.code(), first.message(), violationCount - 1),
        violations,
        violationCount,
        List.of(),
        Load.NONE);
  }

  /** The machinery broke; nothing is wrong with the drop as far as is known. */
  static Decision failed(Throwable failure) {
    return passedOver(
        IngestionStatus.FAILED,
        "%s; the slice is unchanged, the drop will be tried again".formatted(failure));
  }

  /** Another content or place in the sequence was already taken under this name. */
  public static Decision conflict(String message) {
    return rejected(
        List.of(new Violation(ViolationCode.RUN_CONFLICT.code(), message, null, null, null, null)),
        1);
  }
}
