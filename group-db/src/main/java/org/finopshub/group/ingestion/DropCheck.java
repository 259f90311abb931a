package org.finopshub.group.ingestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.time.Clock;
import org.finopshub.contract.check.Envelope;
import org.finopshub.contract.receipt.Violation;
import org.finopshub.contract.receipt.ViolationCode;
import org.finopshub.group.fault.Failpoint;
import org.finopshub.group.ingestion.CheckedDrop.Verdict;
import org.finopshub.group.ingestion.Deliveries.Delivery;
import org.springframework.stereotype.Component;

/** Checks a drop's envelope: identity, signature, manifest, presence and sizes of its files. */
@Component
public class DropCheck {
  private final EntityRules rules;
  private final HeldArrivals held;
  private final Deliveries deliveries;
  private final IntakeSettings settings;
  private final Clock clock;

  DropCheck(
      EntityRules rules,
      HeldArrivals held,
      Deliveries deliveries,
      IntakeSettings settings,
      Clock clock) {
    this.rules = rules;
    this.held = held;
    this.deliveries = deliveries;
    this.settings = settings;
    this.clock = clock;
  }

  /** Opens the drop and says what to do with it; a missing file waits until the time limit. */
  public CheckedDrop open(Arrival arrival) {
    try {
      if (held.awaitsDecision(arrival)) {
        return new CheckedDrop(arrival, null, null, null, Verdict.HELD);
      }
      var envelope =
          rules.checkFor(arrival.entityId()).openEnvelope(arrival.inbox(), arrival.manifestFile());
      // Asked afterwards: another hub may have filed the drop while its envelope was being read.
      return isGone(arrival)
          ? new CheckedDrop(arrival, null, null, envelope, Verdict.GONE)
          : judge(arrival, envelope, deliveries.open(arrival, envelope));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The envelope %s of %s cannot be read"
              .formatted(arrival.manifestFile(), arrival.entityId()),
          e);
    }
  }

  private CheckedDrop judge(Arrival arrival, Envelope envelope, Delivery delivery) {
    Failpoint.DROP_SEEN.reached(arrival.manifestFile());
    if (envelope.accepted() && !envelope.missingFiles().isEmpty() && isOver(delivery)) {
      return checked(arrival, delivery, withMissingFiles(envelope), Verdict.REJECTED);
    }
    return checked(arrival, delivery, envelope, verdict(envelope));
  }

  private static Verdict verdict(Envelope envelope) {
    if (!envelope.accepted()) {
      return Verdict.REJECTED;
    }
    return envelope.missingFiles().isEmpty() ? Verdict.READY : Verdict.WAITING;
  }

  /** A hub that died while it filed a drop took the missing files away; its decision stands. */
  private boolean isOver(Delivery delivery) {
    return delivery.decided()
        || clock.instant().isAfter(delivery.receivedAt().plus(settings.waitForFiles()));
  }

  private Envelope withMissingFiles(Envelope envelope) {
    return envelope.refused(envelope.missingFiles().stream().map(this::missingFile).toList());
  }

  private Violation missingFile(String file) {
    return new Violation(
        ViolationCode.FILE_MISSING.code(),
        "%s did not arrive within %s of its manifest; send the whole drop again"
            .formatted(file, settings.waitForFiles()),
        file,
        null,
        null,
        null);
  }

  private static CheckedDrop checked(
      Arrival arrival, Delivery delivery, Envelope envelope, Verdict verdict) {
    return new CheckedDrop(arrival, delivery.attemptId(), delivery.receivedAt(), envelope, verdict);
  }

  private static boolean isGone(Arrival arrival) {
    return Files.notExists(
        arrival.inbox().resolve(arrival.manifestFile()), LinkOption.NOFOLLOW_LINKS);
  }
}
