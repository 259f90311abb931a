package org.finopshub.group.publication;

import java.time.Instant;
import java.util.List;

/**
 * What publishing came to.
 *
 * @param version the version that is current now
 * @param contentSha256 of its files
 * @param publishedAt when it was published first; null when the group has no key to sign with
 * @param owedTo the entities that are owed it since this time; none when nothing changed
 */
public record Publication(
    int version, String contentSha256, Instant publishedAt, List<String> owedTo) {
  public Publication {
    owedTo = List.copyOf(owedTo);
  }
}
