package org.finopshub.routes.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.finopshub.routes.HubDatabases;
import org.finopshub.routes.demo.generate.GenerationPlan;
import org.finopshub.routes.demo.identity.DemoPerson;
import org.springframework.util.FileSystemUtils;

/**
 * One demo of three months, July to September 2025, for all tests of this JVM that look at it from
 * outside; it ends with the JVM.
 */
public final class SharedDemo {
  static final GenerationPlan PLAN = DemoPlan.months(3);

  private final DemoOptions options;
  private final Demo demo;
  private final DemoRecord asStarted;

  private SharedDemo(DemoOptions options, Demo demo, DemoRecord asStarted) {
    this.options = options;
    this.demo = demo;
    this.asStarted = asStarted;
  }

  /** Started by whoever asks first. */
  public static SharedDemo running() {
    return Started.DEMO;
  }

  /** What it held before any test touched it. */
  DemoRecord asStarted() {
    return asStarted;
  }

  /**
   * Where the pages of a hub are.
   *
   * @param hub {@code group} or an entity
   */
  public String url(String hub) {
    return demo.running().urls().get(hub);
  }

  /** What this person of the demo logs in with. */
  public String password(String name) {
    return demo.running().people().stream()
        .filter(person -> person.name().equals(name))
        .map(DemoPerson::password)
        .findFirst()
        .orElseThrow();
  }

  /** What the program of the demo shows at an API. */
  public String token() throws Exception {
    return ProgramToken.request(DemoHome.in(options.home()), new DemoPorts(options.portOffset()));
  }

  private static final class Started {
    private static final SharedDemo DEMO = start();

    private static SharedDemo start() {
      try {
        var home = Files.createTempDirectory("shared-demo");
        var options =
            new DemoOptions(home, HubDatabases.CONFIG, FreePorts.offset(), Optional.empty(), PLAN);
        var demo = new Demo(options, DemoProgress.forThisOutput());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(demo, home), "shared-demo-end"));
        return new SharedDemo(options, demo, DemoRecord.of(demo, options));
      } catch (Exception failure) {
        throw new IllegalStateException("The demo for the tests did not start", failure);
      }
    }

    private static void end(Demo demo, Path home) {
      demo.end();
      try {
        FileSystemUtils.deleteRecursively(home);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
