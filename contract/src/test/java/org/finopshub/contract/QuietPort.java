package org.finopshub.contract;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port to be taken later, or left and taken again: below those the system gives to whoever
 * connects, so that nobody has it meanwhile.
 */
public final class QuietPort {
  private static final int FIRST = 20_000;
  private static final int BEHIND_LAST = 32_000;
  private static final int TRIES = 100;

  private QuietPort() {}

  /** One that is free. */
  public static int find() {
    return ThreadLocalRandom.current()
        .ints(TRIES, FIRST, BEHIND_LAST)
        .filter(QuietPort::isFree)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port)) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
