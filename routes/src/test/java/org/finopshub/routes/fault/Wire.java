package org.finopshub.routes.fault;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.finopshub.contract.QuietPort;
import org.netcrusher.core.reactor.NioReactor;
import org.netcrusher.tcp.TcpCrusher;
import org.netcrusher.tcp.TcpCrusherBuilder;

/**
 * What lies between a hub and a server of this machine: it can be cut, frozen, slow, or change a
 * bit.
 */
final class Wire implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";

  private final NioReactor reactor;
  private final TcpCrusher crusher;

  private Wire(NioReactor reactor, TcpCrusher crusher) {
    this.reactor = reactor;
    this.crusher = crusher;
  }

  /** What happens on the way to the server, once. */
  enum Fault {
    /** Every connection ends without a word. */
    CUT((crusher, bytes) -> CompletableFuture.runAsync(crusher::closeAllPairs)),
    /** The last bit that is on its way is another. */
    FLIP(
        (crusher, bytes) ->
            bytes.put(bytes.limit() - 1, (byte) (bytes.get(bytes.limit() - 1) ^ 1)));

    private final BiConsumer<TcpCrusher, ByteBuffer> effect;

    Fault(BiConsumer<TcpCrusher, ByteBuffer> effect) {
      this.effect = effect;
    }
  }

  /** To that port, from one of its own. */
  static Wire to(int port) throws IOException {
    var reactor = new NioReactor();
    return new Wire(reactor, builder(reactor, port).buildAndOpen());
  }

  /** The same, with a fault once that many bytes have gone to the server. */
  static Wire to(int port, Fault fault, long afterBytes) throws IOException {
    var reactor = new NioReactor();
    var left = new AtomicLong(afterBytes);
    var crusher = new AtomicReference<TcpCrusher>();
    var builder =
        builder(reactor, port)
            .withOutgoingTransformFilterFactory(
                client ->
                    bytes -> {
                      if (isSpent(left, bytes.remaining())) {
                        fault.effect.accept(crusher.get(), bytes);
                      }
                    });
    crusher.set(builder.buildAndOpen());
    return new Wire(reactor, crusher.get());
  }

  /** The same, no faster than that. */
  static Wire to(int port, Pace pace) throws IOException {
    var reactor = new NioReactor();
    return new Wire(
        reactor,
        builder(reactor, port)
            .withBufferCount(4)
            .withBufferSize(1024)
            .withOutgoingThrottlerFactory(client -> pace.line())
            .buildAndOpen());
  }

  int port() {
    return crusher.getBindAddress().getPort();
  }

  /** Nothing goes through any more, and nobody is told. */
  void freeze() {
    crusher.freeze();
  }

  void thaw() {
    crusher.unfreeze();
  }

  @Override
  public void close() {
    crusher.close();
    reactor.close();
  }

  /** True once: when these bytes are the last of them. */
  private static boolean isSpent(AtomicLong left, int bytes) {
    return left.get() > 0 && left.addAndGet(-bytes) <= 0;
  }

  private static TcpCrusherBuilder builder(NioReactor reactor, int port) {
    return TcpCrusherBuilder.builder()
        .withReactor(reactor)
        .withBindAddress(LOOPBACK, QuietPort.find())
        .withConnectAddress(new InetSocketAddress(LOOPBACK, port));
  }
}
