package org.finopshub.routes.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.springframework.boot.web.server.PortInUseException;

/**
 * The ports of the demo: fixed, so that its URLs can be written down.
 *
 * @param offset added to every port: HUB_PORT_OFFSET
 */
record DemoPorts(int offset) {
  private static final int GROUP = 8080;
  private static final int MANAGEMENT = 9080;
  private static final int IDENTITY = 8090;
  private static final int SFTP = 2222;
  private static final int POSTGRES = 15432;
  private static final int FIRST_FREE_OFFSET = 12_000;
  private static final int LAST_FREE_OFFSET = 17_000;
  private static final int TRIES = 20;

  /**
   * An offset far from everybody's, with which every port is free at this moment.
   *
   * @throws PortInUseException when none was found
   */
  static int freeOffset(int entities) {
    var offsets =
        ThreadLocalRandom.current()
            .ints(FIRST_FREE_OFFSET, LAST_FREE_OFFSET)
            .limit(TRIES)
            .toArray();
    return IntStream.of(offsets)
        .filter(offset -> new DemoPorts(offset).isFree(entities))
        .findFirst()
        .orElseThrow(() -> new PortInUseException(GROUP + offsets[0]));
  }

  int group() {
    return GROUP + offset;
  }

  int groupManagement() {
    return MANAGEMENT + offset;
  }

  /**
   * The port of a local hub.
   *
   * @param index 0 is the first entity
   */
  int local(int index) {
    return GROUP + 1 + index + offset;
  }

  int localManagement(int index) {
    return MANAGEMENT + 1 + index + offset;
  }

  /** Where people log in; beyond the ports of nine entities. */
  int identity() {
    return IDENTITY + offset;
  }

  int sftp() {
    return SFTP + offset;
  }

  int postgres() {
    return POSTGRES + offset;
  }

  /**
   * Checks that every port can be taken, before anything is started.
   *
   * @throws PortInUseException naming the first port that is busy
   */
  void requireFree(int entities) {
    IntStream.of(group(), groupManagement(), identity(), sftp(), postgres())
        .forEach(DemoPorts::requireFreePort);
    IntStream.range(0, entities)
        .flatMap(index -> IntStream.of(local(index), localManagement(index)))
        .forEach(DemoPorts::requireFreePort);
  }

  private boolean isFree(int entities) {
    try {
      requireFree(entities);
      return true;
    } catch (PortInUseException e) {
      return false;
    }
  }

  private static void requireFreePort(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw new PortInUseException(port, e);
    }
  }
}
