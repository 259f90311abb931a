package org.finopshub.group.ingestion;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.security.DigestInputStream;
import org.finopshub.contract.format.Sha256;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.period.HeldDrops;
import org.springframework.stereotype.Component;

/**
 * Knows the drops that lie in an inbox until a steward decides. Months may pass and the inbox is
 * looked at every few seconds, so each look costs one query and the reading of one manifest.
 */
@Component
class HeldArrivals {
  private final HeldDrops held;

  HeldArrivals(HeldDrops held) {
    this.held = held;
  }

  boolean awaitsDecision(Arrival arrival) throws IOException {
    var content =
        DropName.ofManifest(arrival.manifestFile())
            .filter(drop -> drop.entityId().equals(arrival.entityId()))
            .flatMap(held::contentAwaitingDecision);
    return content.isPresent() && content.get().equals(sha256(arrival));
  }

  /** Empty when another hub has just filed it. */
  private static String sha256(Arrival arrival) throws IOException {
    var digest = Sha256.digest();
    var file = arrival.inbox().resolve(arrival.manifestFile());
    try (var manifest = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      new DigestInputStream(manifest, digest).transferTo(OutputStream.nullOutputStream());
      return Sha256.hex(digest.digest());
    } catch (NoSuchFileException e) {
      return "";
    }
  }
}
