package org.finopshub.group.replay;

import java.time.Instant;
import java.util.UUID;
import org.finopshub.contract.slice.DropName;

/**
 * A run on its way through the intake once more.
 *
 * @param reason why, and {@code requestedBy} who, in the words of the one who asked first
 */
public record Replay(
    UUID replayId, DropName drop, String reason, String requestedBy, Instant requestedAt) {}
