package org.finopshub.local.usage;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import org.finopshub.contract.format.Sha256;
import org.finopshub.local.duckdb.DuckDb;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes one delivery: nothing to do where its content was taken before. */
@Component
final class DeliveryTaking {
  private static final Logger LOG = LoggerFactory.getLogger(DeliveryTaking.class);
  private static final int CHUNK = 1 << 20;
  private final DuckDb duckDb;
  private final DeliveryStore store;

  DeliveryTaking(DuckDb duckDb, DeliveryStore store) {
    this.duckDb = duckDb;
    this.store = store;
  }

  /**
   * Reads and keeps a delivery.
   *
   * @throws UntakeableException with the one line an operator needs; what was taken before stays
   */
  TakenDelivery take(Delivery delivery, DeliveryReader reader, String period, DoubleConsumer share)
      throws UntakeableException {
    try {
      var start = System.nanoTime();
      var modified = Files.getLastModifiedTime(delivery.file());
      var sha256 = sha256(delivery);
      var before = store.unchanged(delivery, sha256);
      if (before.isPresent()) {
        LOG.info("{} is unchanged", delivery);
        return before.get();
      }
      requireNew(delivery, sha256, period);
      try (var session = duckDb.open(delivery.file(), DeliveryReader.class)) {
        var deliveryId = UUID.randomUUID();
        var read = reader.read(session, delivery, deliveryId, period, share);
        if (!modified.equals(Files.getLastModifiedTime(delivery.file()))) {
          throw new UntakeableException("the file was changed while it was read");
        }
        var taken = store.replace(delivery, deliveryId, sha256, read);
        log(delivery, taken, Duration.ofNanos(System.nanoTime() - start));
        return taken;
      }
    } catch (CopyRefusedException refused) {
      throw new UntakeableException("the mart refuses what the file sums up to", refused);
    } catch (SQLException | IOException unreadable) {
      throw new UntakeableException("the file cannot be read", unreadable);
    }
  }

  /** The same bytes under two names are one bill: counted once, whoever copied the file. */
  private void requireNew(Delivery delivery, String sha256, String period)
      throws UntakeableException {
    var takenAs = store.takenAs(delivery, sha256, period);
    if (takenAs.isPresent()) {
      throw new UntakeableException(
          "its content is that of %s, which was taken before; delete one of the two"
              .formatted(takenAs.get()));
    }
  }

  private static String sha256(Delivery delivery) throws IOException {
    var digest = Sha256.digest();
    var chunk = new byte[CHUNK];
    try (var bytes = Files.newInputStream(delivery.file())) {
      for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
        digest.update(chunk, 0, read);
      }
    }
    return Sha256.hex(digest.digest());
  }

  private static void log(Delivery delivery, TakenDelivery taken, Duration time) {
    LOG.info(
        "{}: {} lines read, {} taken, {} rejected, {} out of scope, in {} s, {} lines/s",
        delivery,
        taken.linesRead(),
        taken.linesTaken(),
        taken.linesRejected(),
        taken.linesOutOfScope(),
        time.toMillis() / 1000.0,
        taken.linesRead() * 1000 / Math.max(1, time.toMillis()));
  }
}
