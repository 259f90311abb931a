package org.finopshub.group.slice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.finopshub.contract.charge.Charge;
import org.finopshub.group.EndState;
import org.finopshub.group.Refusal;
import org.finopshub.group.TestLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A drop of half a megabyte that unpacks to half a gigabyte. */
class BombFaultIT {
  private static final int MEGABYTE = 1 << 20;
  private static final int UNPACKED_MEGABYTES = 512;

  @TempDir Path directory;

  @Test
  void row37AGzipBombIsStoppedAtItsRatio() {
    try (var ledger = new TestLedger(directory)) {
      var drop = ledger.drop().write().rewriteData(1, bytes -> bomb());
      assertThat(drop.bytes(drop.dataFile(1))).hasSizeLessThan(MEGABYTE);

      Refusal.of(ledger, drop, "too-large");
      EndState.of(ledger).isWhole();
    }
  }

  /** The contract's header, and lines of blanks. */
  private static byte[] bomb() {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write((String.join(",", Charge.COLUMNS) + "\n").getBytes(UTF_8));
      var blanks = (" ".repeat(MEGABYTE - 1) + "\n").getBytes(UTF_8);
      for (int i = 0; i < UNPACKED_MEGABYTES; i++) {
        gzip.write(blanks);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
