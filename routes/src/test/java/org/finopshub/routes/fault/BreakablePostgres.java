package org.finopshub.routes.fault;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.finopshub.contract.QuietPort;

/**
 * A PostgreSQL server of a test's own, durable, which may be stopped as hard as a server can be.
 */
final class BreakablePostgres implements AutoCloseable {
  private static final String URL = "jdbc:postgresql://127.0.0.1:%d/postgres";

  private final Path data;
  private final int port;
  private EmbeddedPostgres server;

  private BreakablePostgres(Path data, int port) {
    this.data = data;
    this.port = port;
  }

  static BreakablePostgres start(Path data) throws IOException {
    var postgres = new BreakablePostgres(data, QuietPort.find());
    postgres.start();
    return postgres;
  }

  /** On the same data and port as before. */
  void start() throws IOException {
    server =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setPort(port)
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .start();
  }

  /** As {@code pg_ctl stop -m immediate}: no checkpoint, no good-bye. */
  void stopImmediately() throws Exception {
    var pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
    var postmaster = ProcessHandle.of(pid).orElseThrow();
    new ProcessBuilder("kill", "-QUIT", Long.toString(pid)).start().waitFor();
    postmaster.onExit().get(60, TimeUnit.SECONDS);
    server.close(); // lets go of the directory's lock
  }

  int port() {
    return port;
  }

  /** Its one database. */
  String url() {
    return URL.formatted(port);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
