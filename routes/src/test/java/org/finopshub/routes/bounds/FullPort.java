package org.finopshub.routes.bounds;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;

/** A port whose queue is full: who connects hears nothing, as from a machine that is not there. */
final class FullPort implements AutoCloseable {
  private static final int PATIENCE_IN_MILLISECONDS = 300;

  private final ServerSocket server;
  private final List<Socket> queued = new ArrayList<>();

  private FullPort(ServerSocket server) {
    this.server = server;
  }

  static FullPort open() throws IOException {
    var port = new FullPort(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
    while (port.takesOneMore()) {}
    return port;
  }

  int number() {
    return server.getLocalPort();
  }

  private boolean takesOneMore() throws IOException {
    var caller = new Socket();
    queued.add(caller);
    try {
      caller.connect(server.getLocalSocketAddress(), PATIENCE_IN_MILLISECONDS);
      return true;
    } catch (SocketTimeoutException full) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    for (var caller : queued) {
      caller.close();
    }
    server.close();
  }
}
