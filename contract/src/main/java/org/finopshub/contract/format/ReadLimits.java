package org.finopshub.contract.format;

import org.finopshub.contract.receipt.ViolationCode;

/**
 * Bounds on one data file against decompression bombs.
 *
 * @param maxBytes after decompression
 * @param maxRatio decompressed bytes to bytes as uploaded; files below 16 MiB may exceed it, as a
 *     near-empty month compresses a thousandfold
 */
public record ReadLimits(long maxBytes, int maxRatio) {
  private static final long ANY_RATIO_BELOW_BYTES = 16L << 20;

  void expectDecompressed(long bytes, long compressedBytes) throws UnreadableFileException {
    if (bytes > maxBytes) {
      throw new UnreadableFileException(
          ViolationCode.TOO_LARGE,
          "The file decompresses to more than %d bytes".formatted(maxBytes));
    }
    if (bytes > ANY_RATIO_BELOW_BYTES && bytes / maxRatio > compressedBytes) {
      throw new UnreadableFileException(
          ViolationCode.TOO_LARGE,
          "The file decompresses to more than %d times its size".formatted(maxRatio));
    }
  }
}
