package org.finopshub.local.synchronisation;

import java.time.Instant;

/**
 * A bundle's file as it lies in the outbox; the same three are the same file.
 *
 * @param bytes its length
 * @param modifiedAt when it was put there, to the second
 */
public record BundleArrival(String fileName, long bytes, Instant modifiedAt) {}
