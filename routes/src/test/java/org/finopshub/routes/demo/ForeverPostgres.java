package org.finopshub.routes.demo;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A process of its own that starts the demo's PostgreSQL and is then killed by a test. */
final class ForeverPostgres {
  static final String READY = "ready";

  private ForeverPostgres() {}

  /** Arguments: data directory, port offset. */
  public static void main(String[] arguments) throws Exception {
    var home = DemoHome.in(Path.of(arguments[0]));
    var postgres = DemoPostgres.start(home, new DemoPorts(Integer.parseInt(arguments[1])));
    postgres.database("kept");
    System.out.println(READY);
    new CountDownLatch(1).await();
  }
}
