package org.finopshub.routes.fault;

import java.nio.ByteBuffer;
import org.netcrusher.core.throttle.Throttler;

/** How fast bytes go to a server: so many a second on each connection, until it is hurried. */
final class Pace {
  private final long nanosPerByte;
  private volatile boolean hurried;

  private Pace(long nanosPerByte) {
    this.nanosPerByte = nanosPerByte;
  }

  static Pace ofBytesPerSecond(int bytes) {
    return new Pace(1_000_000_000L / bytes);
  }

  /** From now on nothing is held up. */
  void hurry() {
    hurried = true;
  }

  Throttler line() {
    return new Line();
  }

  /** One connection: what comes waits for what came before. */
  private final class Line implements Throttler {
    private long freeAt = System.nanoTime();

    @Override
    public long calculateDelayNs(ByteBuffer bytes) {
      if (hurried) {
        return NO_DELAY_NS;
      }
      long now = System.nanoTime();
      freeAt = Math.max(freeAt, now) + bytes.remaining() * nanosPerByte;
      return freeAt - now;
    }
  }
}
