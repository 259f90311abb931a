package org.finopshub.group.pull;

import java.time.Instant;
import java.util.UUID;

/**
 * One turn of asking an entity for its drops.
 *
 * @param seenQueuedAt when the newest drop that was fetched had been queued; null before the first
 * @param seenRunId that drop's run
 */
public record Pull(String entityId, Instant seenQueuedAt, UUID seenRunId) {

  /** Whether a drop is the one the last turn ended with. */
  public boolean hasSeen(UUID runId, Instant queuedAt) {
    return runId.equals(seenRunId) && queuedAt.equals(seenQueuedAt);
  }
}
