package org.finopshub.portal.audit;

import java.util.Optional;
import org.finopshub.portal.audit.ChainState.Break;

/** Goes along the chain and stops at the first row that does not follow on the one before. */
final class ChainWalk {
  private final ChainLink start;
  private final Optional<String> expected;
  private ChainLink last;
  private boolean startSaid;
  private boolean expectedFound;
  private Break broken;

  /**
   * @param start what the first row is bound to: {@link ChainLink#START}, or where the rows ended
   *     that were dropped
   */
  ChainWalk(ChainLink start, Optional<String> expected) {
    this.start = start;
    this.expected = expected;
    this.last = start;
    this.startSaid = start.seq() == ChainLink.START.seq();
    this.expectedFound = expected.isEmpty() || expected.orElseThrow().equals(last.hex());
  }

  void step(ChainLink row, AuditEntry content) {
    if (broken != null) {
      return;
    }
    if (row.seq() > last.seq() + 1) {
      broken = new Break(last.seq() + 1, "the row is missing");
    } else if (row.seq() <= last.seq()) {
      broken = new Break(row.seq(), "there are two rows of that number");
    } else if (!last.isFollowedBy(row, content)) {
      broken = new Break(row.seq(), "its hash is not the one of its content after the row before");
    } else {
      last = row;
      expectedFound |= expected.filter(row.hex()::equals).isPresent();
      startSaid |= AuditedMonth.says(content, start);
    }
  }

  /**
   * @param head where the chain says it ends
   */
  ChainState end(ChainLink head) {
    if (broken == null && head.seq() > last.seq()) {
      broken = new Break(last.seq() + 1, "rows are missing up to %d".formatted(head.seq()));
    }
    if (broken == null && head.seq() < last.seq()) {
      broken = new Break(head.seq() + 1, "it was added where the chain had ended");
    }
    if (broken == null && !head.hex().equals(last.hex())) {
      broken = new Break(last.seq(), "it is not the row the chain ended with");
    }
    if (broken == null && !startSaid) {
      broken =
          new Break(
              start.seq(), "the rows up to here are gone, and no row says that they were dropped");
    }
    if (broken == null && !expectedFound) {
      broken =
          new Break(1, "no row has the expected hash: the chain was written anew from some row on");
    }
    return new ChainState(last.seq() - start.seq(), last.hex(), Optional.ofNullable(broken));
  }
}
