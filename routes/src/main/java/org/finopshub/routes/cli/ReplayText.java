package org.finopshub.routes.cli;

import java.util.stream.Collectors;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.replay.DomainChange;
import org.finopshub.group.replay.Replay;
import org.finopshub.group.replay.ReplayPreview.Preview;

/** Writes a replay, or what it would change, for a person; decimals are never rounded. */
final class ReplayText {
  private ReplayText() {}

  static String plain(Object outcome) {
    return outcome instanceof Preview preview ? preview(preview) : asked((Replay) outcome);
  }

  private static String asked(Replay replay) {
    return "%s goes back into the inbox, as %s asked: %s"
        .formatted(named(replay.drop()), replay.requestedBy(), replay.reason());
  }

  private static String preview(Preview preview) {
    var head = named(preview.drop()) + ", " + preview.status();
    if (preview.violations() > 0) {
      return "%s: would be rejected, %d violations".formatted(head, preview.violations());
    }
    var changes =
        preview.domains().stream()
            .filter(DomainChange::changes)
            .map(ReplayText::change)
            .collect(Collectors.joining("\n"));
    return changes.isEmpty() ? head + ": nothing would change" : head + "\n" + changes;
  }

  private static String change(DomainChange change) {
    return "  %s %s: %d rows, billed %s, effective %s -> %d rows, billed %s, effective %s"
        .formatted(
            change.domain(),
            change.currency(),
            change.now().rows(),
            change.now().billedCost().toPlainString(),
            change.now().effectiveCost().toPlainString(),
            change.then().rows(),
            change.then().billedCost().toPlainString(),
            change.then().effectiveCost().toPlainString());
  }

  private static String named(DropName drop) {
    return "run %s of %s".formatted(drop.runId(), drop.slice());
  }
}
