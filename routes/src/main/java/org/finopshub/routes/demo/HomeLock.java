package org.finopshub.routes.demo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/** Keeps a second demo out of the same data directory; freed by the system when the JVM dies. */
final class HomeLock implements AutoCloseable {
  private final FileChannel channel;

  private HomeLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the directory for this process.
   *
   * @throws DemoRefusedException when another demo has it
   */
  static HomeLock take(DemoHome home) throws IOException {
    var channel =
        FileChannel.open(home.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!locked(channel)) {
      channel.close();
      throw new DemoRefusedException(
          "A demo is already running in %s: stop it, or set HUB_HOME to another directory."
              .formatted(home.directory()));
    }
    return new HomeLock(channel);
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
