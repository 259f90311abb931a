package org.finopshub.routes.local;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Gives its bytes no faster than so many a second. */
final class PacedStream extends FilterInputStream {
  private final long bytesPerSecond;
  private final long began = System.nanoTime();
  private long given;

  PacedStream(InputStream content, long bytesPerSecond) {
    super(content);
    this.bytesPerSecond = bytesPerSecond;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int found = super.read(into, offset, (int) Math.min(length, bytesPerSecond));
    given += Math.max(found, 0);
    awaitTurn();
    return found;
  }

  private void awaitTurn() {
    long due =
        began
            + TimeUnit.SECONDS.toNanos(given / bytesPerSecond)
            + TimeUnit.SECONDS.toNanos(given % bytesPerSecond) / bytesPerSecond;
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
