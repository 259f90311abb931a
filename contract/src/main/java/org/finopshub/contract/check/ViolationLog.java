package org.finopshub.contract.check;

import java.util.ArrayList;
import java.util.List;
import org.finopshub.contract.receipt.Violation;
import org.finopshub.contract.receipt.ViolationCode;

/** Collects violations: the first 100 in full, all of them counted. */
final class ViolationLog {
  private static final int LISTED = 100;

  private final List<Violation> listed = new ArrayList<>();
  private long count;

  /** Whether the next violation will be listed, and so deserves its message. */
  boolean isListing() {
    return listed.size() < LISTED;
  }

  void add(Violation violation) {
    count++;
    if (isListing()) {
      listed.add(violation);
    }
  }

  void add(ViolationCode code, String message) {
    add(Violation.of(code, message));
  }

  void addAll(List<Violation> violations, long violationCount) {
    violations.forEach(this::add);
    count += violationCount - violations.size();
  }

  void countOnly() {
    count++;
  }

  long count() {
    return count;
  }

  boolean isEmpty() {
    return count == 0;
  }

  List<Violation> listed() {
    return List.copyOf(listed);
  }
}
